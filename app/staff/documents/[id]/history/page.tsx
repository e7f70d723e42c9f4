// Every edition of a document and every save of it: what changed, who wrote, reviewed and published it, and why; to begin a
// draft from any of them.
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { EditionHistory } from "#components/staff/edition-history.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { changesBetween } from "#lib/editorial/changes.ts";
import {
  type DeskEdition,
  editionBefore,
  findWorkingCopy,
  listEditions,
  may,
} from "#lib/editorial/drafts.ts";
import { countSaves, listSaves } from "#lib/editorial/saves.ts";
import { entriesOf, listTimeline } from "#lib/editorial/timeline.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";
import { namer } from "../../../names.ts";
import { noteFor } from "../../../notes.ts";
import { oneOf } from "../../../query.ts";

/** So many saves of the open edition are shown at once; more, and those of other editions, to whoever asks for them. */
const few = 20;

export default async function HistoryPage({
  params,
  searchParams,
}: PageProps<"/staff/documents/[id]/history">) {
  const { actor, document, path, here } = await documentAt(params, "history");
  const language = await deskLanguage();
  const { words } = language;
  const query = await searchParams;
  const [editions, counts, timeline, copy, { issues }] = await Promise.all([
    listEditions(document.id),
    countSaves(document.id),
    listTimeline(document.id),
    findWorkingCopy(actor, document.id),
    noteFor(here, query["note"]),
  ]);
  const countOf = ({ token }: DeskEdition) => counts.get(token.editionId) ?? 0;
  const asked = oneOf(query["saves"]);
  const shown = editions.find((edition) =>
    asked === undefined
      ? edition.token.editionId === document.open?.token.editionId && countOf(edition) <= few
      : edition.token.editionId === asked,
  );
  const saves = shown ? await listSaves(shown, editions) : [];
  const nameOf = await namer(language, [
    ...saves.map(({ actorId }) => actorId),
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
          saves={{
            count: countOf(edition),
            href: deskHref(`${here}?saves=${edition.token.editionId}`),
            shown: edition === shown ? saves : null,
            isOpen: asked !== undefined,
          }}
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
