// What can be taken out as a workbook; a form to bring one in; what one brought in lately.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { WorkbookForm } from "#components/staff/workbook-form.tsx";
import { Section } from "#components/ui/section.tsx";
import { canAtDesk } from "#lib/staff/permissions.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { listImports } from "#lib/workbooks/imports.ts";
import { tableNames } from "#lib/workbooks/tables.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { noteFor } from "../notes.ts";
import { signedInWho } from "../with-actor.ts";

const path = "/staff/workbooks";

export default async function Workbooks({ searchParams }: PageProps<"/staff/workbooks">) {
  const actor = await signedInWho(path, "export");
  const mayImport = canAtDesk(actor, "import");
  const [{ words }, { issues }, imports] = await Promise.all([
    deskLanguage(),
    noteFor(path, (await searchParams)["note"]),
    mayImport ? listImports(actor) : [],
  ]);
  const { workbooks } = words;
  return (
    <DeskPage words={words} title={workbooks.title} lead={workbooks.lead} hasProblems={issues.length > 0}>
      <Section id="import" title={workbooks.importTitle} scope={workbooks.importScope}>
        {mayImport ? (
          <WorkbookForm words={words} action={deskHref(`${path}/import`)} issue={issues[0] ?? null} />
        ) : (
          <p className="text-soft">{workbooks.mayNotImport}</p>
        )}
      </Section>
      <Section id="export" title={workbooks.exportTitle} scope={workbooks.exportScope}>
        <ul className="entries">
          {tableNames.map((name) => (
            <li key={name}>
              <p>
                <a href={deskHref(`${path}/${name}.xlsx`)} className="tool underline" download>
                  {workbooks.exportLink(workbooks.tables[name].title)}
                </a>
              </p>
              <p className="hint">{workbooks.tables[name].what}</p>
            </li>
          ))}
        </ul>
      </Section>
      {mayImport && (
        <Section id="mine" title={workbooks.mine} scope={workbooks.mineScope}>
          {imports.length === 0 && <p className="text-soft">{workbooks.none}</p>}
          <ul className="entries">
            {imports.map(({ id, fileName, expiresAt, appliedAt }) => (
              <li key={id}>
                <a href={deskHref(`${path}/imports/${id}`)}>{fileName}</a>{" "}
                <span className="text-note text-soft">
                  {appliedAt ? workbooks.plan.isApplied : workbooks.plan.until(stampInShanghai(expiresAt))}
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </DeskPage>
  );
}
