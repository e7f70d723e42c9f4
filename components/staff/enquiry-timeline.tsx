// What was done with an enquiry, newest first.
import type { EnquiryEntry } from "#lib/enquiries/desk.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";

type EnquiryTimelineProps = {
  words: StaffWords;
  entries: readonly EnquiryEntry[];
  isRemoved: boolean;
  nameOf(actorId: string): string;
};

/** Deeds that are never without words; to have lost them they went with the personal information. */
const worded = ["noted", "answered", "unmasked", "passed_on"];

export function EnquiryTimeline({ words: { enquiries }, entries, isRemoved, nameOf }: EnquiryTimelineProps) {
  return (
    <ol className="timeline">
      {entries.map(({ actorId, verb, note, at }) => (
        <li key={`${at.toISOString()} ${verb}`}>
          <time dateTime={at.toISOString()}>{stampInShanghai(at)}</time>{" "}
          <span>
            {nameOf(actorId)} {enquiries.verbs[verb] ?? verb}
          </span>
          {note && <p className="quote whitespace-pre-line">{note}</p>}
          {note === null && isRemoved && worded.includes(verb) && (
            <p className="text-note text-soft">{enquiries.wordsRemoved}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
