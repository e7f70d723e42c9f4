// A bundle: what is in it, word by word, what may be put in, and its review, publication and order as one.
import { notFound } from "next/navigation";
import { BundleOrder } from "#components/staff/bundle-order.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { DocumentList } from "#components/staff/document-list.tsx";
import { sayAtDesk, titleOf } from "#components/staff/document-title.ts";
import { EditionToRead, editionPlace } from "#components/staff/edition-to-read.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { ScheduleForm } from "#components/staff/schedule-form.tsx";
import { Section } from "#components/ui/section.tsx";
import { now } from "#lib/clock.ts";
import { findBundle } from "#lib/editorial/bundles.ts";
import { type DeskDocument, may } from "#lib/editorial/drafts.ts";
import { listOpen } from "#lib/editorial/inbox.ts";
import type { Issue } from "#lib/errors.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import { kindOf } from "#lib/kinds.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { asShown } from "../../bundle-route.ts";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { documentPath } from "../../document-at.ts";
import { namer } from "../../names.ts";
import { noteFor } from "../../notes.ts";
import { oneOf } from "../../query.ts";
import { signedInWho } from "../../with-actor.ts";
import { Deeds, forAll, Shown } from "./deeds.tsx";
import { affectedByThese, readingOf } from "./reading.ts";

export default async function BundlePage({ params, searchParams }: PageProps<"/staff/bundles/[id]">) {
  const { id } = await params;
  const path = `/staff/bundles/${encodeURIComponent(id)}`;
  const actor = await signedInWho(path, "read_bundles");
  const bundle = await findBundle(actor, kindOf, id, now());
  if (!bundle) notFound();
  const language = await deskLanguage();
  const { words } = language;
  const { bundles: text, publishing, document: documentText } = words;
  const { documents, order, publishedAt, hidden } = bundle;
  const isFixed = publishedAt !== null || (order !== null && order.state !== "failed");
  const deeds = forAll(actor, publishedAt === null ? documents : [], hidden);
  const readings = publishedAt === null ? await readingOf(documents) : [];
  const affected = await affectedByThese(deeds.publish);
  const [{ issues, values, said }, open, nameOf] = await Promise.all([
    noteFor(path, (await searchParams)["note"]),
    listOpen(actor, kindOf),
    namer(language, [
      ...readings.flatMap(({ opinions }) => opinions.map(({ actorId }) => actorId)),
      ...(order ? [order.actorId] : []),
    ]),
  ]);
  const mayPut = (each: DeskDocument) => may(actor, "save", each) || may(actor, "schedule", each);
  const addable = open.filter((each) => each.open?.bundleId === null && mayPut(each));
  const hasErrors = ({ id: of }: DeskDocument) =>
    readings.some(({ document, checklist }) => document.id === of && checklist.errors.length > 0);
  const isReady =
    deeds.publish.length > 0 &&
    deeds.publish.every((each) => each.open?.state === "approved" && !hasErrors(each));
  const action = (name: string) => deskHref(`${path}/${name}`);
  const done = documentText.done[oneOf(said["done"]) ?? ""];
  return (
    <DeskPage words={words} title={sayAtDesk(language, bundle.title)} hasProblems={issues.length > 0}>
      <Problems language={language} issues={issues} documents={documents} />
      {done && (
        <p role="status" className="note mb-6">
          {done}
        </p>
      )}
      {publishedAt && <p className="note mb-6">{text.published(stampInShanghai(publishedAt))}</p>}
      <Section id="contents" title={text.contents} scope={text.contentsScope}>
        {documents.length + hidden === 0 && <p className="text-soft">{text.empty}</p>}
        <DocumentList
          language={language}
          documents={documents}
          href={deskHref}
          beside={(each) =>
            !isFixed &&
            each.open &&
            mayPut(each) && (
              <form method="post" action={action("take-out")}>
                <Shown documents={[each]} />
                <button
                  type="submit"
                  className="tool underline"
                  aria-label={text.removeOf(titleOf(language, each))}
                >
                  {text.remove}
                </button>
              </form>
            )
          }
        />
        {hidden > 0 && <p className="text-soft">{text.hidden(hidden)}</p>}
      </Section>

      {!isFixed && open.some(mayPut) && (
        <Section id="add" title={text.add} scope={text.addScope}>
          {addable.length > 0 ? (
            <form method="post" action={action("put-in")} className="form">
              <div className="field">
                <label htmlFor="editions">{text.addable}</label>
                <select id="editions" name="editions" className="input">
                  {addable.map(
                    (each) =>
                      each.open && (
                        <option key={each.id} value={asShown(each.open)}>
                          {documentText.kinds[each.kind.kind]} · {titleOf(language, each)}
                        </option>
                      ),
                  )}
                </select>
              </div>
              <button type="submit" className="button">
                {text.add}
              </button>
            </form>
          ) : (
            <p className="text-soft">{text.noneToAdd}</p>
          )}
        </Section>
      )}

      {readings.map(({ document, ...reading }) => (
        <EditionToRead
          key={document.id}
          language={language}
          document={document}
          {...reading}
          nameOf={nameOf}
          href={(page) => deskHref(`${documentPath(document.id)}${page === "" ? "" : `/${page}`}`)}
          mayEdit={may(actor, "save", document)}
        />
      ))}
      <Deeds
        language={language}
        actor={actor}
        deeds={deeds}
        hasErrors={hasErrors}
        affected={affected}
        issues={issues}
        values={values}
        action={action}
      />

      {(order || isReady) && (
        <Section id="order" title={text.order} scope={publishing.laterScope}>
          <BundleOrder words={words} order={order} nameOf={nameOf} />
          {deeds.publish.length > 0 && order && (
            <form method="post" action={action("call-off")} className="mt-3">
              <button type="submit" className="button">
                {publishing.callOff}
              </button>
            </form>
          )}
          {isReady && order?.state !== "waiting" && (
            <ScheduleForm words={words} issues={issues} action={action("schedule")} values={values}>
              <Shown documents={documents} />
            </ScheduleForm>
          )}
        </Section>
      )}
      <p className="mt-6">
        <a href={deskHref("/staff/bundles")}>{text.toList}</a>
      </p>
    </DeskPage>
  );
}

type ProblemsProps = {
  language: StaffLanguage;
  issues: readonly Issue[];
  documents: readonly DeskDocument[];
};

/** What is wrong with a document of the bundle leads to where that document stands. */
function Problems({ language, issues, documents }: ProblemsProps) {
  const { words } = language;
  const named = issues.map((issue) => {
    const document = documents.find(({ id }) => issue.field === id || issue.field.startsWith(`${id}.`));
    return document ? { ...issue, field: editionPlace(document.id) } : issue;
  });
  return (
    <ProblemSummary
      words={words}
      issues={named}
      labels={{
        day: words.publishing.day,
        reason: words.review.reason,
        ...Object.fromEntries(
          Object.entries(words.review.checkedShort).map(([item, label]) => [`checklist.${item}`, label]),
        ),
        ...Object.fromEntries(documents.map((each) => [editionPlace(each.id), titleOf(language, each)])),
      }}
    />
  );
}
