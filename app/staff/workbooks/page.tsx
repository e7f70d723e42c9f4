// What can be taken out as a workbook; a form to bring one in.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { Section } from "#components/ui/section.tsx";
import { tableNames } from "#lib/workbooks/tables.ts";
import { deskHref } from "../desk-href.ts";
import { deskLanguage } from "../desk-language.ts";
import { signedInWho } from "../with-actor.ts";

export default async function Workbooks() {
  await signedInWho("/staff/workbooks", "export");
  const { words } = await deskLanguage();
  const { workbooks } = words;
  return (
    <DeskPage words={words} title={workbooks.title} lead={workbooks.lead}>
      <Section id="export" title={workbooks.exportTitle} scope={workbooks.exportScope}>
        <ul className="entries">
          {tableNames.map((name) => (
            <li key={name}>
              <p>
                <a href={deskHref(`/staff/workbooks/${name}.xlsx`)} className="tool underline" download>
                  {workbooks.exportLink(workbooks.tables[name].title)}
                </a>
              </p>
              <p className="hint">{workbooks.tables[name].what}</p>
            </li>
          ))}
        </ul>
      </Section>
    </DeskPage>
  );
}
