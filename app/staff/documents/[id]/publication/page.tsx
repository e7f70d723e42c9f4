// Where the final reviewer publishes: what readers may have quoted and will find changed, which addresses change, now or at a time.
import { AffectedList } from "#components/staff/affected-list.tsx";
import { ChecklistView } from "#components/staff/checklist-view.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { Difference } from "#components/staff/difference.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { Explanation } from "#components/staff/explanation.tsx";
import { subjectOf } from "#components/staff/field-label.ts";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { ScheduleForm } from "#components/staff/schedule-form.tsx";
import { SinceThen } from "#components/staff/since-then.tsx";
import { TokenFields } from "#components/staff/token-fields.tsx";
import { Section } from "#components/ui/section.tsx";
import { now, today } from "#lib/clock.ts";
import { findBundle } from "#lib/editorial/bundles.ts";
import { quotedChanges } from "#lib/editorial/explanation.ts";
import { affectedByOpen } from "#lib/editorial/neighbours.ts";
import { reportOn } from "#lib/editorial/report.ts";
import { kindOf } from "#lib/kinds.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";
import { handedBack } from "../../../handed-back.ts";
import { namer } from "../../../names.ts";

export default async function PublicationPage({
  params,
  searchParams,
}: PageProps<"/staff/documents/[id]/publication">) {
  const { actor, document, path, here } = await documentAt(params, "publication", "publish");
  const { kind, open, published, slug } = document;
  const query = await searchParams;
  const language = await deskLanguage();
  const { words } = language;
  const { publishing, document: text } = words;
  const [checklist, affected, bundle, { hasProblems, issues, values, since }] = await Promise.all([
    reportOn(kindOf, document, today()),
    affectedByOpen(kindOf, document),
    open?.bundleId ? findBundle(actor, kindOf, open.bundleId, now()) : null,
    handedBack(document, here, query),
  ]);
  const order = bundle?.order ?? null;
  const nameOf = await namer(language, order ? [order.actorId] : []);
  const quoted = open && published ? quotedChanges(kind.quoted, published.content, open.content) : [];
  const isShared = (bundle?.documents.length ?? 0) + (bundle?.hidden ?? 0) > 1;
  const isReady = open?.state === "approved" && checklist.errors.length === 0 && !isShared;
  return (
    <DeskPage
      words={words}
      title={publishing.title(titleOf(language, document))}
      lead={publishing.lead}
      hasProblems={hasProblems}
    >
      {since && (
        <SinceThen
          words={words}
          changes={since.changes}
          about={subjectOf(document)}
          state={since.state}
          wrote={[]}
        />
      )}
      <ProblemSummary words={words} issues={issues} labels={{ day: publishing.day, time: publishing.time }} />
      {open?.state !== "approved" && <p className="note mb-6">{publishing.notApproved}</p>}
      {open && (
        <>
          <Section id="checklist" title={text.checklist} scope={text.checklistScope}>
            {checklist.errors.length > 0 && <p className="note mb-4">{publishing.blocked}</p>}
            <ChecklistView words={words} checklist={checklist} about={subjectOf(document)} editHref={null} />
          </Section>
          <Section id="quoted" title={publishing.quoted} scope={publishing.quotedScope}>
            <Explanation words={words} edition={open} slug={slug} />
            <div className="mt-4">
              {quoted.length > 0 ? (
                <Difference words={words} changes={quoted} about={subjectOf(document)} />
              ) : (
                published && <p>{publishing.noQuoted}</p>
              )}
            </div>
            <p className="mt-4">
              <a href={deskHref(`${path}/changes`)}>{text.changes}</a>
            </p>
          </Section>
        </>
      )}
      {affected && (
        <Section id="affected" title={publishing.affected} scope={publishing.affectedScope}>
          <AffectedList words={words} affected={affected} />
        </Section>
      )}
      {isShared && bundle && (
        <p className="note">
          {text.inBundle(bundle.title.zh)}{" "}
          <a href={deskHref(`/staff/bundles/${bundle.id}`)}>{text.toBundle}</a>
        </p>
      )}
      {open && isReady && (
        <>
          <Section id="now" title={publishing.now}>
            <form method="post" action={deskHref(`${path}/publish`)}>
              <TokenFields token={open.token} />
              <button type="submit" className="button button-primary">
                {publishing.publish}
              </button>
            </form>
          </Section>
          <Section id="later" title={publishing.later} scope={publishing.laterScope}>
            {order ? (
              <>
                <p className="mb-3">
                  {text.orderedFor(stampInShanghai(order.publishAt), nameOf(order.actorId))}
                </p>
                <form method="post" action={deskHref(`${path}/call-off`)}>
                  <TokenFields token={open.token} />
                  <button type="submit" className="button">
                    {publishing.callOff}
                  </button>
                </form>
              </>
            ) : (
              <ScheduleForm
                words={words}
                issues={issues}
                action={deskHref(`${path}/schedule`)}
                values={values}
              >
                <TokenFields token={open.token} />
              </ScheduleForm>
            )}
          </Section>
        </>
      )}
      <p className="mt-6">
        <a href={deskHref(path)}>{text.toDocument}</a>
      </p>
    </DeskPage>
  );
}
