// What an enquiry says, as the desk may see it.
import { Pairs } from "#components/ui/pairs.tsx";
import { Section } from "#components/ui/section.tsx";
import type { EnquiryInFull } from "#lib/enquiries/desk.ts";
import type { SubjectNames } from "#lib/enquiries/published.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import type { Text } from "#lib/i18n/text.ts";

type EnquiryRecordProps = {
  language: StaffLanguage;
  enquiry: EnquiryInFull;
  subject: SubjectNames;
  parkName(id: string): string;
};

export function EnquiryRecord({ language, enquiry, subject, parkName }: EnquiryRecordProps) {
  const { words, locale } = language;
  const text = words.enquiries;
  const say = ({ zh, en = zh }: Text) => (locale === "en" ? en : zh);
  const { removedWhy, sharing, parkId, spaceId, clauseId } = enquiry;
  const asked = [
    [text.name, enquiry.name],
    [text.phone, enquiry.phone],
    [text.email, enquiry.email],
    [text.callWhen, enquiry.callWhen],
    [text.region, enquiry.region],
    [text.industry, enquiry.industry],
    [text.area, enquiry.area],
    [text.locale, text.locales[enquiry.locale] ?? enquiry.locale],
  ] as const;
  const { space, clause } = subject;
  const about = [
    [text.park, parkId === null ? text.district : parkName(parkId)],
    [text.space, spaceId && (space ? say(space.name) : text.gone(spaceId))],
    [
      text.clause,
      clauseId &&
        (clause
          ? [say(clause.policy), clause.number, say(clause.title)].filter(Boolean).join(" ")
          : text.gone(clauseId)),
    ],
  ] as const;
  return (
    <>
      <Section id="about" title={text.about}>
        <Pairs pairs={filled(about)} />
      </Section>
      {removedWhy === null ? (
        <>
          <Section id="message" title={text.message}>
            <p className="max-w-[42rem] whitespace-pre-line">{enquiry.message}</p>
          </Section>
          <Section id="sender" title={text.sender} scope={text.senderScope}>
            <p className="mb-3 text-note text-soft">{enquiry.isMasked ? text.masked : text.unmasked}</p>
            <Pairs
              pairs={[
                ...filled(asked),
                {
                  label: text.sharing,
                  value:
                    sharing === null
                      ? text.mayNotShare
                      : sharing === ""
                        ? text.mayShareUnnamed
                        : text.mayShare(sharing),
                },
              ]}
            />
          </Section>
        </>
      ) : (
        <p className="note mb-6">
          {text.removed[removedWhy]} {text.removedText}
        </p>
      )}
    </>
  );
}

function filled(pairs: readonly (readonly [label: string, value: string | null])[]) {
  return pairs.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
