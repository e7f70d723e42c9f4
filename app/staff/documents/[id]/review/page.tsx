// Where a reviewer reads what changes, hears what earlier levels said, and signs off or gives back.
import { ChecklistView } from "#components/staff/checklist-view.tsx";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { titleOf } from "#components/staff/document-title.ts";
import { subjectOf } from "#components/staff/field-label.ts";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { ReturnForm } from "#components/staff/return-form.tsx";
import { SignOffForm } from "#components/staff/sign-off-form.tsx";
import { SinceThen } from "#components/staff/since-then.tsx";
import { Timeline } from "#components/staff/timeline.tsx";
import { TokenFields } from "#components/staff/token-fields.tsx";
import { WhatChanges } from "#components/staff/what-changes.tsx";
import { Section } from "#components/ui/section.tsx";
import { now, today } from "#lib/clock.ts";
import { findBundle } from "#lib/editorial/bundles.ts";
import { isNextFor } from "#lib/editorial/inbox.ts";
import { whyNotTheirs } from "#lib/editorial/may-sign.ts";
import { reportOn } from "#lib/editorial/report.ts";
import { listTimeline, opinionsOn } from "#lib/editorial/timeline.ts";
import { kindOf } from "#lib/kinds.ts";
import { signoffLevels } from "#lib/staff/permissions.ts";
import { mayReturn } from "../../../deeds.ts";
import { deskHref } from "../../../desk-href.ts";
import { deskLanguage } from "../../../desk-language.ts";
import { documentAt } from "../../../document-at.ts";
import { handedBack } from "../../../handed-back.ts";
import { namer } from "../../../names.ts";
import { oneOf } from "../../../query.ts";

export default async function ReviewPage({
  params,
  searchParams,
}: PageProps<"/staff/documents/[id]/review">) {
  const { actor, document, path, here } = await documentAt(params, "review", "sign_off");
  const { id, open } = document;
  const query = await searchParams;
  const language = await deskLanguage();
  const { words } = language;
  const { review, document: text } = words;
  const level = signoffLevels[actor.role] ?? 0;
  const levelName = text.levels[level] ?? "";
  const [checklist, timeline, { hasProblems, issues, values, since }, notTheirs, bundle] = await Promise.all([
    reportOn(kindOf, document, today()),
    listTimeline(id),
    handedBack(document, here, query),
    open ? whyNotTheirs(actor, open.token.editionId) : null,
    open?.bundleId ? findBundle(actor, kindOf, open.bundleId, now()) : null,
  ]);
  const isNext = isNextFor(actor, document) && notTheirs === null;
  const opinions = opinionsOn(timeline, open?.number);
  const nameOf = await namer(
    language,
    timeline.map(({ actorId }) => actorId),
  );
  const wrote = [oneOf(values["note"]) ?? "", oneOf(values["words"]) ?? ""];
  return (
    <DeskPage
      words={words}
      title={review.title(titleOf(language, document))}
      lead={isNext ? review.lead(levelName) : undefined}
      hasProblems={hasProblems}
    >
      {since && (
        <SinceThen
          words={words}
          changes={since.changes}
          about={subjectOf(document)}
          state={since.state}
          wrote={wrote}
        />
      )}
      <ProblemSummary
        words={words}
        issues={issues}
        labels={{
          "checklist.names": review.checkedShort.names,
          "checklist.numbers": review.checkedShort.numbers,
          "checklist.words": review.checkedShort.words,
          reason: review.reason,
        }}
      />
      {!isNext && (
        <p className="note mb-6">
          {open?.state === "in_review"
            ? review.notYours[notTheirs ?? "other_level"]
            : review.notYours[open?.state === "approved" ? "approved" : "not_in_review"]}
        </p>
      )}
      {bundle && (
        <p className="note mb-6">
          {text.inBundle(bundle.title.zh)}{" "}
          <a href={deskHref(`/staff/bundles/${bundle.id}`)}>{text.toBundle}</a>
        </p>
      )}
      {open && (
        <>
          <Section id="changes" title={review.whatChanges} scope={review.whatChangesScope}>
            <WhatChanges
              words={words}
              document={document}
              previewHref={deskHref(`${path}/preview/zh-Hans`)}
            />
          </Section>
          <Section id="checklist" title={text.checklist} scope={text.checklistScope}>
            <ChecklistView words={words} checklist={checklist} about={subjectOf(document)} editHref={null} />
          </Section>
          <Section id="opinions" title={review.said}>
            {opinions.length > 0 ? (
              <Timeline words={words} entries={opinions} nameOf={nameOf} />
            ) : (
              <p className="text-soft">{review.noneSaid}</p>
            )}
          </Section>
        </>
      )}
      {open && isNext && (
        <Section id="sign" title={review.proof} scope={review.proofScope}>
          <SignOffForm
            words={words}
            issues={issues}
            action={deskHref(`${path}/sign-off`)}
            level={level}
            note={values["note"]}
            submit={review.signOff(levelName)}
          >
            <TokenFields token={open.token} />
            <input type="hidden" name="digest" value={open.digest} />
          </SignOffForm>
        </Section>
      )}
      {open && mayReturn(actor, document) && (
        <Section id="return" title={review.return} scope={review.returnScope}>
          <ReturnForm
            words={words}
            issues={issues}
            action={deskHref(`${path}/return`)}
            values={values}
            submit={review.returnSubmit}
          >
            <TokenFields token={open.token} />
          </ReturnForm>
        </Section>
      )}
      <p className="mt-6">
        <a href={deskHref(path)}>{text.toDocument}</a>
      </p>
    </DeskPage>
  );
}
