// The words of the desk's editing pages, in English.
import type { editZh, problemsZh } from "./edit-zh.ts";

export const editEn: typeof editZh = {
  kinds: {
    park: "Park",
    policy_package: "Policy package",
    signing_event: "Signing event",
    signed_project: "Signed project",
    figure: "Figure",
    source: "Source",
  },
  example: (example) => `Example: ${example}`,
  understood: (yuan) => `Read as ${yuan} yuan`,
  inChinese: "Chinese",
  inEnglish: "English (optional)",
  inHant: "Traditional Chinese of our own (only where the conversion is wrong)",
  converted: "Traditional Chinese by conversion: ",
  unchosen: "(not chosen)",
  unknownOption: (value) => `(no longer an option) ${value}`,
  nth: (label, n) => `${label} ${n}`,
  add: (label) => `Add: ${label}`,
  up: "Move up",
  down: "Move down",
  remove: "Remove",
};

export const problemsEn: typeof problemsZh = {
  not_understood: () => "This can not be understood; please fill it in again.",
  unknown_field: () => "This does not belong here.",
  not_a_number: () => "This must be a number without a unit, such as 12 or 3.5.",
  not_a_day: () => "This must be a day that exists, such as 2021-09-27.",
  not_a_partial_day: () =>
    "This must be a year, month or day that exists, such as 2021, 2021-09 or 2021-09-27.",
  not_a_url: () => "This must be a whole address, beginning with http:// or https://.",
  not_an_id: () => "Only small letters, digits and single hyphens.",
  not_an_option: () => "Choose one of the options.",
  not_money: () => "This must be an amount with its Chinese unit, as in the example.",
  not_above: ({ bound = "" }) => `This must be more than ${bound}.`,
  too_small: ({ bound = "" }) => `This must be at least ${bound}.`,
  too_big: ({ bound = "" }) => `This is too long or too large; the limit is ${bound}.`,
  begins_after_its_end: () => "The beginning can not be later than the end.",
  days_unlike_precision: () =>
    "The days must fit the precision: none without a period, only the first for an open one.",
  basis_without_date: () => "Where the date is empty, choose “not stated”.",
  unproven: () => "“Confirmed” and “rejected” need a source and its words.",
  neither_number_nor_name: () => "Give a number or a name.",
  less_than_from: () => "This can not be less than where it begins.",
  no_bound: () => "Give a beginning or an end.",
  park_unlike_scope: () => "Choose a park exactly when the scope is a park.",
  event_unlike_scope: () => "Choose an event exactly when the scope is a signing event.",
};
