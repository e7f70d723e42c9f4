import { Autosave } from "#components/staff/autosave.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { DocumentForm } from "#components/staff/document-form.tsx";
import { issueText, ProblemSummary } from "#components/staff/problem-summary.tsx";
import { showPresence } from "#lib/editorial/commands/working-copy.ts";
import { documentName } from "#lib/editorial/document-name.ts";
import { openForEditing, whatIsWrongWith } from "#lib/editorial/editing.ts";
import { fieldsOf } from "#lib/editorial/form.ts";
import { changeFields } from "#lib/editorial/form-change.ts";
import { fieldName } from "#lib/editorial/form-names.ts";
import { listPresent } from "#lib/editorial/presence.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { forms } from "#lib/forms.ts";
import { kindOf } from "#lib/kinds.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";
import { noteFor } from "../../../notes.ts";
import { presentNames } from "../../../present-names.ts";
import { oneOf } from "../../../query.ts";
import { writeSeen } from "../../seen.ts";
import { numberOf } from "../../typed-form.ts";
import { Circumstances } from "./circumstances.tsx";

export default async function EditDocument({
  params,
  searchParams,
}: PageProps<"/staff/documents/[id]/edit">) {
  const { actor, document, path, here } = await documentAt(params, "edit", "save");
  const { id } = document;
  const query = await searchParams;
  await showPresence(actor, id);
  const [opened, present, referable, language, note] = await Promise.all([
    openForEditing(actor, document),
    listPresent(actor, id),
    listReferable(actor, kindOf),
    deskLanguage(),
    noteFor(here, query["note"]),
  ]);
  const { typed } = opened;
  const { words } = language;
  const { page } = words.edit;
  const form = forms[document.kind.kind];
  const number = numberOf(document);
  const fields = [...fieldsOf(form), ...changeFields(number)];
  // Nobody has changed anything yet: nothing can be wrong.
  const issues = opened.from === "published" ? [] : await whatIsWrongWith(document, typed, number);
  const problems = new Map<string, string[]>();
  for (const issue of issues)
    problems.set(issue.field, [...(problems.get(issue.field) ?? []), issueText(words, issue)]);
  const named = (field: string) => fieldName(words, fields, field, typed.content);
  const name = documentName(typed.content)?.zh ?? words.document.untitled;
  return (
    <DeskPage
      words={words}
      title={page.edit(name)}
      lead={page.lead(words.document.kinds[document.kind.kind], id)}
      hasProblems={issues.length > 0}
    >
      <Circumstances {...{ language, document, opened }} done={oneOf(note.said["done"])} />
      <ProblemSummary
        words={words}
        issues={issues}
        labels={Object.fromEntries(
          issues.flatMap(({ field }) => (field === "" ? [] : [[field, named(field)]])),
        )}
      />
      <DocumentForm
        id="document"
        action={deskHref(`${path}/save`)}
        context={{ language, problems, referable, open: oneOf(query["at"]) ?? null }}
        sections={form.sections}
        content={typed.content}
        change={{ fields: changeFields(number), value: { ...typed, slug: typed.slug ?? document.slug } }}
        hidden={{
          seen: writeSeen(opened.beginning),
          drawnAs: crypto.randomUUID(),
          kept: opened.from === "mine" ? String(opened.since.getTime()) : "",
        }}
        status={
          <Autosave
            form="document"
            action={deskHref(`${path}/keep`)}
            present={present.length > 0 ? page.present(presentNames(words, present)) : ""}
            words={{
              kept: page.kept("{time}"),
              unsaved: page.unsaved,
              away: page.away,
              signedOut: page.signedOut,
              notYours: page.notYours,
              elsewhere: page.elsewhere,
            }}
          />
        }
      />
    </DeskPage>
  );
}
