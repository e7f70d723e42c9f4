// The record of an edition's three reviews, as it is printed and filed: one page.
import { notFound } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { ReviewSheet } from "#components/staff/review-sheet.tsx";
import { changesBetween } from "#lib/editorial/changes.ts";
import { listEditions } from "#lib/editorial/drafts.ts";
import { entriesOf, listTimeline } from "#lib/editorial/timeline.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";
import { namer } from "../../../names.ts";
import { oneOf } from "../../../query.ts";

export default async function SheetPage({ params, searchParams }: PageProps<"/staff/documents/[id]/sheet">) {
  const { document, path } = await documentAt(params, "sheet");
  const wanted = oneOf((await searchParams)["edition"]);
  const language = await deskLanguage();
  const { words } = language;
  const [editions, timeline] = await Promise.all([listEditions(document.id), listTimeline(document.id)]);
  // The one that was asked for; else the newest that anyone has reviewed; else the newest.
  const edition =
    wanted === undefined
      ? (editions.find(({ signoffs }) => signoffs.length > 0) ?? editions[0])
      : editions.find(({ number }) => String(number) === wanted);
  if (!edition) notFound();
  const before = editions.find(({ number, publishedAt }) => number < edition.number && publishedAt !== null);
  const own = entriesOf(edition, editions, timeline);
  const nameOf = await namer(language, [
    ...own.map(({ actorId }) => actorId),
    ...edition.signoffs.map(({ actorId }) => actorId),
  ]);
  return (
    <DeskPage words={words} title={words.review.sheetOf(titleOf(language, document))}>
      <ReviewSheet
        words={words}
        document={document}
        edition={edition}
        changes={changesBetween(before?.content, edition.content)}
        timeline={own}
        nameOf={nameOf}
      />
      <p className="screen-only mt-6">
        {words.review.print} <a href={deskHref(path)}>{words.document.toDocument}</a>
      </p>
    </DeskPage>
  );
}
