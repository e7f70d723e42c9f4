// A bundle: what is in it, what may be put in, and its review, publication and order as one.
import { notFound } from "next/navigation";
import { BundleOrder } from "#components/staff/bundle-order.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { DocumentList } from "#components/staff/document-list.tsx";
import { sayAtDesk, titleOf } from "#components/staff/document-title.ts";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { ScheduleForm } from "#components/staff/schedule-form.tsx";
import { ProofBoxes } from "#components/staff/sign-off-form.tsx";
import { TextArea } from "#components/staff/text-area.tsx";
import { Section } from "#components/ui/section.tsx";
import { now } from "#lib/clock.ts";
import { findBundle } from "#lib/editorial/bundles.ts";
import { type DeskDocument, may } from "#lib/editorial/drafts.ts";
import { isNextFor, listOpen } from "#lib/editorial/inbox.ts";
import { kindOf } from "#lib/kinds.ts";
import { signoffLevels } from "#lib/staff/permissions.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { asShown } from "../../bundle-route.ts";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { namer } from "../../names.ts";
import { noteFor } from "../../notes.ts";
import { oneOf } from "../../query.ts";
import { signedInWho } from "../../with-actor.ts";

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
  const [{ issues, values, said }, open, nameOf] = await Promise.all([
    noteFor(path, (await searchParams)["note"]),
    listOpen(actor, kindOf),
    namer(language, order ? [order.actorId] : []),
  ]);
  const isFixed = publishedAt !== null || (order !== null && order.state !== "failed");
  const mayPut = (each: DeskDocument) => may(actor, "save", each) || may(actor, "schedule", each);
  const addable = open.filter((each) => each.open?.bundleId === null && mayPut(each));
  const level = signoffLevels[actor.role] ?? 0;
  const levelName = documentText.levels[level] ?? "";
  const toSign = documents.filter((each) => isNextFor(actor, each));
  const unready = documents.filter((each) => each.open?.state !== "approved");
  const mayPublish =
    publishedAt === null &&
    documents.length > 0 &&
    hidden === 0 &&
    documents.every((each) => may(actor, "publish", each));
  const action = (name: string) => deskHref(`${path}/${name}`);
  const shownFields = (list: readonly DeskDocument[]) =>
    list.map((each) => each.open && <Shown key={each.id} value={asShown(each.open)} />);
  const done = documentText.done[oneOf(said["done"]) ?? ""];
  return (
    <DeskPage words={words} title={sayAtDesk(language, bundle.title)} hasProblems={issues.length > 0}>
      <ProblemSummary
        words={words}
        issues={issues}
        labels={{ day: publishing.day, ...proofLabels(words.review.checkedShort) }}
      />
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
                <Shown value={asShown(each.open)} />
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

      {toSign.length > 0 && (
        <Section id="review" title={text.review} scope={text.reviewScope}>
          <DocumentList language={language} documents={toSign} href={deskHref} page="/review" />
          <form method="post" action={action("sign-off")} className="form mt-4">
            {shownFields(toSign)}
            <input type="hidden" name="level" value={level} />
            <ProofBoxes words={words} issues={issues} />
            <TextArea
              words={words}
              name="note"
              label={words.review.note}
              hint={words.review.noteHint}
              value={values["note"]}
              maxLength={500}
            />
            <button type="submit" className="button button-primary">
              {text.signOff(toSign.length, levelName)}
            </button>
          </form>
        </Section>
      )}

      {mayPublish && (
        <Section id="publish" title={text.publish} scope={text.publishScope}>
          {unready.length > 0 ? (
            <p className="text-soft">
              {text.notReady(unready.map((each) => titleOf(language, each)).join("、"))}
            </p>
          ) : (
            <form method="post" action={action("publish")}>
              {shownFields(documents)}
              <button type="submit" className="button button-primary">
                {text.publishAll(documents.length)}
              </button>
            </form>
          )}
        </Section>
      )}

      {(order || (mayPublish && unready.length === 0)) && (
        <Section id="order" title={text.order} scope={publishing.laterScope}>
          <BundleOrder words={words} order={order} nameOf={nameOf} />
          {mayPublish && order && (
            <form method="post" action={action("call-off")} className="mt-3">
              <button type="submit" className="button">
                {publishing.callOff}
              </button>
            </form>
          )}
          {mayPublish && unready.length === 0 && order?.state !== "waiting" && (
            <ScheduleForm words={words} issues={issues} action={action("schedule")} values={values}>
              {shownFields(documents)}
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

function Shown({ value }: { value: string }) {
  return <input type="hidden" name="editions" value={value} />;
}

function proofLabels(short: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(short).map(([item, label]) => [`checklist.${item}`, label]));
}
