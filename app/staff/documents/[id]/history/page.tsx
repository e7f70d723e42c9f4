// Every edition of a document and every save of it: what changed, who wrote, reviewed and published it, and why; to begin a
// draft from any of them.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { EditionHistory } from "#components/staff/edition-history.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { changesBetween } from "#lib/editorial/changes.ts";
import {
  editionBefore,
  entriesOf,
  findWorkingCopy,
  listEditions,
  listTimeline,
  may,
} from "#lib/editorial/drafts.ts";
import { listSaves } from "#lib/editorial/saves.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";
import { namer } from "../../../names.ts";
import { noteFor } from "../../../notes.ts";

export default async function HistoryPage({
  params,
  searchParams,
}: PageProps<"/staff/documents/[id]/history">) {
  const { actor, document, path, here } = await documentAt(params, "history");
  const language = await deskLanguage();
  const { words } = language;
  const [editions, timeline, copy, { issues }] = await Promise.all([
    listEditions(document.id),
    listTimeline(document.id),
    findWorkingCopy(actor, document.id),
    noteFor(here, (await searchParams)["note"]),
  ]);
  const saves = await listSaves(document.id, editions);
  const nameOf = await namer(language, [
    ...[...saves.values()].flat().map(({ actorId }) => actorId),
    ...timeline.map(({ actorId }) => actorId),
    ...editions.flatMap(({ signoffs }) => signoffs.map(({ actorId }) => actorId)),
  ]);
  const maySave = may(actor, "save", document);
  return (
    <DeskPage
      words={words}
      title={words.history.title(titleOf(language, document))}
      lead={words.history.lead}
      hasProblems={issues.length > 0}
    >
      <ProblemSummary words={words} issues={issues} labels={{}} />
      {maySave && copy && <p className="note mb-6">{words.history.haveCopy}</p>}
      {editions.map((edition) => (
        <EditionHistory
          key={edition.token.editionId}
          words={words}
          edition={edition}
          changes={changesBetween(editionBefore(edition, editions)?.content, edition.content)}
          about={{ kind: document.kind.kind, content: edition.content }}
          timeline={entriesOf(edition, editions, timeline)}
          nameOf={nameOf}
          sheetHref={deskHref(`${path}/sheet?edition=${edition.number}`)}
          saves={saves.get(edition.token.editionId) ?? []}
          isLatest={edition.token.editionId === (document.open ?? document.published)?.token.editionId}
          restoreAction={maySave && !copy ? deskHref(`${path}/restore`) : null}
        />
      ))}
      <p className="mt-6">
        <a href={deskHref(path)}>{words.document.toDocument}</a>
      </p>
    </DeskPage>
  );
}
