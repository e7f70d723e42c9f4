import { ConflictForm } from "#components/staff/conflict-form.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { issueText } from "#components/staff/problem-summary.tsx";
import { presentOf, versionsOf } from "#lib/editorial/editing.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { kindOf } from "#lib/kinds.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";
import { namer } from "../../../names.ts";
import { noteFor } from "../../../notes.ts";
import { compared, digestOf } from "../../compared.ts";
import { writeSeen } from "../../seen.ts";

export default async function Conflict({
  params,
  searchParams,
}: PageProps<"/staff/documents/[id]/conflict">) {
  const { actor, document, path, here } = await documentAt(params, "conflict", "save");
  const query = await searchParams;
  const [versions, referable, language, { said, issues, values }] = await Promise.all([
    versionsOf(actor, document),
    listReferable(actor, kindOf),
    deskLanguage(),
    noteFor(here, query["note"]),
  ]);
  const { words } = language;
  const { conflict } = words.edit;
  const name = titleOf(language, document);
  if (!versions)
    return (
      <DeskPage words={words} title={conflict.title(name)} lead={conflict.none}>
        <p>
          <a href={deskHref(`${path}/edit`)} className="button">
            {conflict.toEdit}
          </a>
        </p>
      </DeskPage>
    );
  const differences = compared(words, document, versions, referable);
  const { saved, ofWindows, ofAbandoned } = versions;
  const nameOf = await namer(language, saved ? [saved.by] : []);
  const isTheirs = saved && differences.some(({ by }) => by !== "me");
  const lead = ofWindows
    ? conflict.windows.lead
    : ofAbandoned
      ? conflict.abandoned
      : isTheirs
        ? conflict.lead(nameOf(saved.by), stampInShanghai(saved.at))
        : conflict.moved;
  const problem = said["problem"] === "unchosen" ? conflict.unchosen : said["problem"] && conflict.changed;
  const late = issues[0] && issueText(words, issues[0]);
  return (
    <DeskPage words={words} title={conflict.title(name)} lead={lead} hasProblems={Boolean(problem ?? late)}>
      {(problem ?? late) && (
        <div id="problems" className="problems" role="alert" tabIndex={-1}>
          <p>{problem ?? late}</p>
        </div>
      )}
      <ConflictForm
        language={language}
        action={deskHref(`${path}/resolve`)}
        differences={differences}
        ofWindows={ofWindows}
        values={values}
        hidden={{ seen: writeSeen(presentOf(document)), of: digestOf(versions) }}
      />
      <p className="mt-6">
        <a href={deskHref(path)}>{words.document.toDocument}</a>
      </p>
    </DeskPage>
  );
}
