// What keeps a document from its readers, and what a reviewer looks at twice, by its code, in English.
import type { StaffWords } from "./zh.ts";

export const findingsEn: StaffWords["findings"] = {
  required: () => "Please fill this in.",
  nature_required: () =>
    "A number, unit, definition or list that readers may have quoted has changed: say whether it is a revision, a correction or a new period.",
  same_period: () =>
    "Neither the period nor the as-of date has changed, so this is no new period: choose revision or correction.",
  address_taken: () => "This address is, or was, that of another document or page.",
  value_refused: ({ rule = "" }) =>
    `A number or a date is outside what is allowed${rule && ` (rule ${rule})`}. Check it, then publish again.`,
  unexpected: () =>
    "The program failed: nothing was published, and it is not tried again by itself. Tell the administrator to look at the log, then order it again.",
  row_taken: () => "A row has the id of another document's row: remove it and add it anew.",
  refers_to_unpublished: ({ name = "" }) =>
    name === ""
      ? "It refers to what is not published."
      : `It refers to what is not published (${name}): publish that first, or in the same bundle.`,
  in_use: () => "Other published documents rest on it.",
  unconfirmed: () => "Please confirm that you checked it.",
  wrote_it: () => "You wrote some of this edition: another colleague must review it.",
  signed_already: () => "You have reviewed this edition at another level: another colleague must review it.",
  stale: () => "This changed before you sent it.",
  in_the_past: () => "Choose a time to come.",
  not_a_time: () => "Write a day and a time that exist, such as 2026-12-01 and 09:30.",
  not_approved: () => "Not all of it is approved.",
  changed_since_ordered: () =>
    "It was changed after it was scheduled: the order held for what was approved then. Have it approved and schedule it again.",
  not_allowed: () => "Whoever ordered it may not publish now.",
  no_as_of: () => "No as-of date: readers cannot tell of when the number is.",
  in_the_future: () => "The date is after today.",
  no_basis: () => "No definition: readers cannot tell what is counted.",
  no_denominator: () => "A percentage that does not say of what.",
  unlike_as_written: ({ number = "" }) => `It differs from what is written: “${number}”.`,
  number_not_in_quote: ({ number = "" }) => `“${number}” is not in the quotation.`,
  qualifier_dropped: ({ word = "" }) => `The quotation says “${word}”; here nothing is chosen.`,
  no_english: () => "No English: English pages show the Chinese.",
  no_reason: () => "Nothing says why it may be one of the ten.",
  no_street: () => "No street is chosen.",
  nothing_said: () => "Nothing is said of it: the page has its name only.",
  no_name: () => "No name: the page shows the gap.",
  no_address: () => "No address.",
  no_phone: () => "No telephone: investors cannot call.",
  no_hours: () => "No office hours: investors do not know when to call.",
  mobile_number: () => "Looks like a mobile number. Make sure that it is the post's and no person's own.",
  personal_name: () => "Looks like a person's name. Write the post only.",
  validity_unconfirmed: () =>
    "Nobody has confirmed its validity: the page says “unverified” and does not count it.",
  ended: () => "It has ended.",
  ends_soon: ({ days = 0 }) => `It ends in ${days} days.`,
  title_unknown: () => "The source does not give the policy's full title.",
  no_number: () => "No document number.",
  fair_competition_unknown: () => "Nothing says whether it passed the fair competition review.",
  applies_to_none: () => "Nothing says to which park it applies.",
  more_than_stated: ({ stated = 0, listed = 0 }) => `The source counts ${stated}; ${listed} are listed here.`,
  undisclosed: () => "The amount is undisclosed and not counted in totals.",
  no_park: () => "Nothing says in which park it is.",
  date_inferred: () => "The date is inferred, and the page says so.",
  no_place: () => "Nothing says where it was held.",
  list_empty: () => "The list of projects is said to be public, but is empty.",
  list_not_disclosed: () => "The list of projects is said not to be public, but has projects.",
  no_url: () => "No public address: readers cannot look it up.",
  no_date: () => "No date of publication.",
  medium_reliability: () => "Of medium reliability.",
  not_read_in_full: () => "Not read in full.",
};
