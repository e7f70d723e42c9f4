// The audit trail for the auditor: filtered, page by page, verified, exported.
import { AuditFilterForm } from "#components/staff/audit-filter-form.tsx";
import { AuditTable } from "#components/staff/audit-table.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { Section } from "#components/ui/section.tsx";
import { auditChoices, brokenLink, listAudit } from "#lib/staff/audit-trail.ts";
import { auditQuery, readAuditQuery } from "../audit-query.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { namer } from "../names.ts";
import { signedInWho } from "../with-actor.ts";

export default async function AuditPage({ searchParams }: PageProps<"/staff/audit">) {
  const query = await searchParams;
  const actor = await signedInWho("/staff/audit", "read_audit");
  const language = await deskLanguage();
  const { words } = language;
  const { audit } = words;
  const { filter, before } = readAuditQuery(query);
  const isVerifying = query["verify"] !== undefined;
  const [{ entries, next }, choices, broken] = await Promise.all([
    listAudit(actor, filter, before),
    auditChoices(actor),
    isVerifying ? brokenLink(actor) : undefined,
  ]);
  const nameOf = await namer(language, choices.actorIds);
  return (
    <DeskPage words={words} title={audit.title} lead={audit.lead} hasProblems={typeof broken === "string"}>
      <Section id="verify" title={audit.verify} scope={audit.verifyScope}>
        {broken !== undefined && (
          <p role="status" className={broken === null ? "note mb-4" : "problems wrong"}>
            {broken === null ? audit.whole : audit.broken(broken)}
          </p>
        )}
        <div className="deeds">
          <form method="get" action={deskHref("/staff/audit")}>
            <button type="submit" name="verify" value="1" className="button">
              {audit.verify}
            </button>
          </form>
          <a href={deskHref("/audit-heads.csv")} className="tool underline">
            {audit.heads}
          </a>
        </div>
      </Section>
      <Section id="filter" title={audit.filter}>
        <AuditFilterForm
          words={words}
          filter={filter}
          choices={choices}
          nameOf={nameOf}
          action={deskHref("/staff/audit")}
        />
        <p className="mt-4">
          <a href={deskHref(`/staff/audit/export${auditQuery(filter, null)}`)} className="tool underline">
            {audit.export}
          </a>
        </p>
      </Section>
      {entries.length > 0 ? (
        <AuditTable words={words} entries={entries} nameOf={nameOf} href={deskHref} />
      ) : (
        <p className="text-soft">{audit.none}</p>
      )}
      <p className="deeds mt-4">
        {before !== null && (
          <a href={deskHref(`/staff/audit${auditQuery(filter, null)}`)} className="tool underline">
            {audit.newest}
          </a>
        )}
        {next !== null && (
          <a href={deskHref(`/staff/audit${auditQuery(filter, next)}`)} className="tool underline" rel="next">
            {audit.older}
          </a>
        )}
      </p>
    </DeskPage>
  );
}
