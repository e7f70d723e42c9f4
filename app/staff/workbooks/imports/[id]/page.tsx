// The dry run of a workbook: what it would change, and the button that writes it as drafts.
import { notFound } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { issueText } from "#components/staff/problem-summary.tsx";
import { PlanBegun } from "#components/staff/workbook-begun.tsx";
import { ApplyForm, PlanChanges, PlanNotices, PlanProblems } from "#components/staff/workbook-plan.tsx";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import { kindOf } from "#lib/kinds.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { findImport, type KeptImport, planFor } from "#lib/workbooks/imports.ts";
import { listKey, listsFor } from "#lib/workbooks/listing.ts";
import { presentOf } from "#lib/workbooks/plan.ts";
import { tables } from "#lib/workbooks/tables.ts";
import { listWritten } from "#lib/workbooks/written.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { noteFor } from "../../../notes.ts";
import { signedInWho } from "../../../with-actor.ts";
import { namedBegun } from "../../named-begun.ts";
import { namedPlaces, noticesOf } from "../../named-places.ts";

export default async function Import({ params, searchParams }: PageProps<"/staff/workbooks/imports/[id]">) {
  const { id } = await params;
  const path = `/staff/workbooks/imports/${encodeURIComponent(id)}`;
  const actor = await signedInWho(path, "import");
  const kept = await findImport(actor, id);
  if (!kept) notFound();
  if (kept.appliedAt) return <Applied actor={actor} kept={kept} appliedAt={kept.appliedAt} />;
  const language = await deskLanguage();
  const { words } = language;
  const text = words.workbooks.plan;
  const referable = await listReferable(actor, kindOf);
  const plan = await planFor(actor, kindOf, kept, referable, language.dataSet);
  const { said, issues, values } = await noteFor(path, (await searchParams)["note"]);
  const documents = namedPlaces(language, plan, referable);
  const begun = namedBegun(words, plan, referable);
  const notices = noticesOf(language, plan);
  const changed = documents.reduce((sum, { places }) => sum + places.length, 0);
  const mayApply = plan.problems.length === 0 && changed + begun.length > 0;
  const lists = begun.length > 0 ? await listsFor(actor, kindOf, plan.table) : [];
  const refusals: Partial<Record<string, string>> = text.refusals;
  const problem = refusals[String(said["problem"])];
  const late = issues[0] && issueText(words, issues[0]);
  return (
    <DeskPage
      words={words}
      title={text.title(kept.fileName)}
      lead={text.lead(words.workbooks.tables[kept.sent.table].title, plan.rows)}
      hasProblems={plan.problems.length > 0 || Boolean(problem ?? late)}
    >
      {(problem ?? late) && (
        <div id="problems" className="problems" role="alert" tabIndex={-1}>
          <p>{problem ?? late}</p>
        </div>
      )}
      <p role="status" className="mb-4">
        {text.counts(changed, documents.length, begun.length)}
      </p>
      {plan.problems.length > 0 && <PlanProblems words={words} problems={plan.problems} />}
      {notices.length > 0 && <PlanNotices words={words} notices={notices} />}
      <PlanBegun words={words} begun={begun} />
      <PlanChanges words={words} documents={documents} href={deskHref} />
      {mayApply && (
        <ApplyForm
          language={language}
          documents={documents}
          lists={lists.map((each) => ({ id: listKey(each), name: listName(language, each) }))}
          action={deskHref(`${path}/apply`)}
          digest={plan.digest}
          values={values}
        />
      )}
      <p>
        <a href={deskHref("/staff/workbooks")} className="tool underline">
          {text.back}
        </a>
      </p>
    </DeskPage>
  );
}

function listName(language: StaffLanguage, document: DeskDocument): string {
  const { words } = language;
  return words.workbooks.list.option(
    titleOf(language, document),
    words.document.states[presentOf(document).state],
  );
}

type AppliedProps = { actor: Actor; kept: KeptImport; appliedAt: Date };

async function Applied({ actor, kept, appliedAt }: AppliedProps) {
  const language = await deskLanguage();
  const { words } = language;
  const text = words.workbooks.plan;
  const written = await listWritten(actor, kindOf, kept);
  const { listedIn } = tables[kept.sent.table];
  const isListed = written.some(({ document }) => document.kind.kind === listedIn?.kind);
  const hasBegun = written.some(({ isBegun }) => isBegun);
  return (
    <DeskPage words={words} title={text.title(kept.fileName)} lead={text.appliedLead}>
      <p role="status" className="note mb-6">
        {text.applied(stampInShanghai(appliedAt), kept.saved.length)}
      </p>
      {listedIn && hasBegun && (
        <p className="mb-4">{isListed ? words.workbooks.list.listed : words.workbooks.list.notListed}</p>
      )}
      <ul className="entries mb-6">
        {written.map(({ document, isBegun }) => (
          <li key={document.id}>
            <a href={deskHref(`/staff/documents/${document.id}`)}>{titleOf(language, document)}</a>{" "}
            <span className="text-note text-soft">{isBegun ? text.isBegun(document.id) : document.id}</span>
          </li>
        ))}
      </ul>
      <p>
        <a href={deskHref("/staff/workbooks")} className="tool underline">
          {text.back}
        </a>
      </p>
    </DeskPage>
  );
}
