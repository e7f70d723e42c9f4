// One enquiry: what it asks, what was done with it, what one can do.
import { notFound } from "next/navigation";
import { DeskPage } from "#components/staff/desk-page.tsx";
import { EnquiryDeeds } from "#components/staff/enquiry-deeds.tsx";
import { EnquiryState } from "#components/staff/enquiry-list.tsx";
import { EnquiryRecord } from "#components/staff/enquiry-record.tsx";
import { EnquiryTimeline } from "#components/staff/enquiry-timeline.tsx";
import { ProblemSummary } from "#components/staff/problem-summary.tsx";
import { Section } from "#components/ui/section.tsx";
import { today } from "#lib/clock.ts";
import { findEnquiry, listAnswerers } from "#lib/enquiries/desk.ts";
import { sendsMail } from "#lib/enquiries/mail.ts";
import { subjectNames } from "#lib/enquiries/published.ts";
import { writtenReceipt } from "#lib/enquiries/receipt.ts";
import { enquiryRetentionMonths } from "#lib/site.ts";
import { canOnEnquiry } from "#lib/staff/permissions.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { deskHref } from "../../desk-href.ts";
import { deskLanguage } from "../../desk-language.ts";
import { namer } from "../../names.ts";
import { noteFor } from "../../notes.ts";
import { oneOf } from "../../query.ts";
import { signedInWho } from "../../with-actor.ts";
import { parkNames } from "../park-names.ts";

export default async function EnquiryPage({ params, searchParams }: PageProps<"/staff/enquiries/[id]">) {
  const { id } = await params;
  const path = `/staff/enquiries/${id}`;
  const actor = await signedInWho(path, "read_enquiries");
  const { issues, values, said } = await noteFor(path, (await searchParams)["note"]);
  // The note is sealed, for this page, and ends after ten minutes: whoever has it gave their reason.
  const isMasked = said["unmasked"] !== actor.id;
  const enquiry = await findEnquiry(actor, id, today(), isMasked);
  if (!enquiry) notFound();
  const language = await deskLanguage();
  const { words } = language;
  const text = words.enquiries;
  const mayAct = canOnEnquiry(actor, "answer", enquiry.parkId) && enquiry.removedAt === null;
  const [subject, { parkName }, answerers] = await Promise.all([
    subjectNames(enquiry),
    parkNames(),
    mayAct ? listAnswerers(enquiry.parkId) : [],
  ]);
  const nameOf = await namer(language, [
    ...enquiry.entries.map(({ actorId }) => actorId),
    ...(enquiry.assigneeId ? [enquiry.assigneeId] : []),
  ]);
  const done = text.done[oneOf(said["done"]) ?? ""];
  const labels = {
    answer: text.answerLabel,
    why: text.reason,
    assignee: text.assign,
    note: text.note,
    reason: text.closeReason,
    passing: text.passing,
  };
  return (
    <DeskPage
      words={words}
      title={text.pageTitle(writtenReceipt(enquiry.receipt))}
      hasProblems={issues.length > 0}
      lead={
        <span className="flex flex-wrap items-baseline gap-x-4">
          <span>{stampInShanghai(enquiry.receivedAt)}</span>
          <EnquiryState words={words} enquiry={enquiry} />
          {enquiry.assigneeId && (
            <span>
              {text.assign} {nameOf(enquiry.assigneeId)}
            </span>
          )}
        </span>
      }
    >
      <ProblemSummary words={words} issues={issues} labels={labels} />
      {done && (
        <p role="status" className="note mb-6">
          {done}
        </p>
      )}
      <EnquiryRecord language={language} enquiry={enquiry} subject={subject} parkName={parkName} />
      {mayAct && (
        <EnquiryDeeds
          words={words}
          enquiry={enquiry}
          answerers={answerers}
          months={enquiryRetentionMonths}
          mails={sendsMail()}
          issues={issues}
          values={values}
          action={(form) => deskHref(`${path}/${form}`)}
        />
      )}
      <Section id="timeline" title={text.timeline}>
        <EnquiryTimeline
          words={words}
          entries={enquiry.entries}
          isRemoved={enquiry.removedAt !== null}
          nameOf={nameOf}
        />
      </Section>
      <p className="mt-6">
        <a href={deskHref("/staff/enquiries")}>{text.toList}</a>
      </p>
    </DeskPage>
  );
}
