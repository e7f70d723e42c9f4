// An enquiry as its sender sees it: how far it is, the answer, what they wrote, and what they may do with it.
import { Pairs } from "#components/ui/pairs.tsx";
import { Section } from "#components/ui/section.tsx";
import type { SubjectNames } from "#lib/enquiries/published.ts";
import { writtenReceipt } from "#lib/enquiries/receipt.ts";
import type { OwnEnquiry } from "#lib/enquiries/receipts.ts";
import type { Issue } from "#lib/errors.ts";
import type { Language } from "#lib/i18n/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import type { Typed } from "./field.tsx";
import { OwnConsents } from "./own-consents.tsx";
import { Problems } from "./problems.tsx";
import { SubjectList } from "./subject-list.tsx";
import { labelsOf, OptionalFields, RequiredFields } from "./words-fields.tsx";

type OwnEnquiryViewProps = {
  language: Language;
  enquiry: OwnEnquiry;
  subject: SubjectNames;
  issues: readonly Issue[];
  /** What was typed and not saved; nothing where the page is asked for anew. */
  typed: Typed;
};

export function OwnEnquiryView({ language, enquiry, subject, issues, typed }: OwnEnquiryViewProps) {
  const { words, href } = language;
  const { receipt } = words.enquiry;
  const isRemoved = enquiry.removedAt !== null;
  return (
    <>
      <Problems
        language={language}
        issues={issues}
        heading={words.enquiry.problems(issues.length)}
        labels={labelsOf(language)}
      />
      <Section id="state" title={receipt.state}>
        <Pairs pairs={statePairs(language, enquiry)} />
        {enquiry.removedWhy && (
          <p className="note mt-4">
            {receipt.removedWhy[enquiry.removedWhy]} {receipt.removedText}
          </p>
        )}
      </Section>
      {!isRemoved && (
        <>
          <Section id="answers" title={receipt.answers} scope={receipt.answersScope}>
            <Answers language={language} answers={enquiry.answers} />
          </Section>
          <Section id="about" title={words.enquiry.about}>
            <SubjectList language={language} subject={subject} />
          </Section>
          {enquiry.closedAt === null ? (
            <Correction language={language} enquiry={enquiry} issues={issues} typed={typed} />
          ) : (
            <Section id="sent" title={receipt.sent}>
              <Pairs pairs={wordPairs(language, enquiry)} />
            </Section>
          )}
          <OwnConsents language={language} consents={enquiry.consents} />
          <Section id="remove" title={receipt.remove} scope={receipt.removeScope}>
            <form method="post" action={href("/enquiries/receipt/delete")} className="form">
              <p>{receipt.removeText}</p>
              <button type="submit" className="button">
                {receipt.removeSubmit}
              </button>
            </form>
          </Section>
        </>
      )}
      <Section id="leave" title={receipt.leave}>
        <form method="post" action={href("/enquiries/receipt/leave")} className="form">
          <p>{receipt.leaveText}</p>
          <button type="submit" className="button">
            {receipt.leave}
          </button>
        </form>
      </Section>
    </>
  );
}

function Correction({
  language,
  enquiry,
  issues,
  typed,
}: Pick<OwnEnquiryViewProps, "language" | "enquiry" | "issues" | "typed">) {
  const { receipt } = language.words.enquiry;
  const shown = typed["name"] === undefined ? textsOf(enquiry) : typed;
  return (
    <Section id="correct" title={receipt.correct} scope={receipt.correctScope}>
      <form method="post" action={language.href("/enquiries/receipt/correct")} className="form" noValidate>
        <input type="hidden" name="moves" value={enquiry.moves} />
        <RequiredFields language={language} issues={issues} typed={shown} />
        <OptionalFields language={language} issues={issues} typed={shown} />
        <button type="submit" className="button button-primary">
          {receipt.save}
        </button>
      </form>
    </Section>
  );
}

function Answers({ language, answers }: { language: Language; answers: OwnEnquiry["answers"] }) {
  if (answers.length === 0) return <p className="text-soft">{language.words.enquiry.receipt.noAnswer}</p>;
  return answers.map(({ at, text }) => (
    <div key={at.toISOString()} className="mb-6">
      <p className="text-note text-soft">
        <time dateTime={at.toISOString()}>{stampInShanghai(at)}</time>
      </p>
      <p className="max-w-[42rem] whitespace-pre-line">{text}</p>
    </div>
  ));
}

function statePairs({ words }: Language, enquiry: OwnEnquiry) {
  const { receipt } = words.enquiry;
  const { receivedAt, answeredAt, closedAt, removedAt, isAssigned } = enquiry;
  const state = removedAt
    ? "removed"
    : closedAt
      ? "closed"
      : answeredAt
        ? "answered"
        : isAssigned
          ? "assigned"
          : "received";
  const times = [
    [receipt.receivedAt, receivedAt],
    [receipt.answeredAt, answeredAt],
    [receipt.closedAt, closedAt],
  ] as const;
  return [
    { label: receipt.number, value: writtenReceipt(enquiry.receipt) },
    { label: receipt.state, value: receipt.states[state] },
    ...times.flatMap(([label, at]) => (at ? [{ label, value: stampInShanghai(at) }] : [])),
  ];
}

function wordPairs({ words }: Language, enquiry: OwnEnquiry) {
  const texts = Object.entries(textsOf(enquiry)).filter(([, text]) => text !== "");
  return texts.map(([field, text]) => ({
    label: words.enquiry[field as keyof ReturnType<typeof textsOf>],
    value: <span className="whitespace-pre-line">{text}</span>,
  }));
}

function textsOf({ name, phone, email, message, region, industry, area, callWhen }: OwnEnquiry) {
  return {
    name: name ?? "",
    phone: phone ?? "",
    email: email ?? "",
    message: message ?? "",
    region: region ?? "",
    industry: industry ?? "",
    area: area ?? "",
    callWhen: callWhen ?? "",
  };
}
