import { notFound } from "next/navigation";
import { ConflictForm } from "#components/staff/conflict-form.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { documentName } from "#lib/editorial/document-name.ts";
import { findDocument, may } from "#lib/editorial/drafts.ts";
import { presentOf, versionsOf } from "#lib/editorial/editing.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { kindOf } from "#lib/kinds.ts";
import { namesOf } from "#lib/staff/names.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { noteFor } from "../../../notes.ts";
import { signedIn } from "../../../with-actor.ts";
import { writeSeen } from "../../seen.ts";
import { compared, digestOf } from "../compared.ts";

export default async function Conflict({
  params,
  searchParams,
}: PageProps<"/staff/documents/[id]/conflict">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const here = `/staff/documents/${id}/conflict`;
  const actor = await signedIn(here);
  const document = await findDocument(actor, kindOf, id);
  if (!document || !may(actor, "save", document)) notFound();
  const [versions, referable, language, { said }] = await Promise.all([
    versionsOf(actor, document),
    listReferable(actor, kindOf),
    deskLanguage(),
    noteFor(here, query["note"]),
  ]);
  const { words } = language;
  const { conflict, page } = words.edit;
  const name = documentName(versions?.mine.content)?.zh ?? page.unnamed;
  if (!versions)
    return (
      <DeskPage words={words} title={conflict.title(name)} lead={conflict.none}>
        <p>
          <a href={deskHref(`/staff/documents/${id}/edit`)} className="button">
            {conflict.toEdit}
          </a>
        </p>
      </DeskPage>
    );
  const differences = compared(words, document, versions, referable);
  const { saved } = versions;
  const by = saved && (await namesOf([saved.by])).get(saved.by);
  const lead = differences.every((each) => each.by === "me")
    ? conflict.moved
    : conflict.lead(by ?? conflict.someone, saved ? stampInShanghai(saved.at) : "");
  const problem = said["problem"] === "unchosen" ? conflict.unchosen : said["problem"] && conflict.changed;
  return (
    <DeskPage words={words} title={conflict.title(name)} lead={lead} hasProblems={Boolean(problem)}>
      {problem && (
        <div id="problems" className="problems" role="alert" tabIndex={-1}>
          <p>{problem}</p>
        </div>
      )}
      <ConflictForm
        language={language}
        action={deskHref(`/staff/documents/${id}/resolve`)}
        differences={differences}
        hidden={{ seen: writeSeen(presentOf(document)), of: digestOf(versions) }}
      />
    </DeskPage>
  );
}
