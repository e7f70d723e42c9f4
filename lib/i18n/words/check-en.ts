// The words for checking what was quoted, in English.
import type { checkZh } from "./check-zh.ts";

export const checkEn: typeof checkZh = {
  check: {
    title: "Check an old quotation",
    description:
      "Paste a permanent address that you quoted, or give a day and a number, and read whether it has been revised or corrected since.",
    lead: "You quoted a number of this portal: does it still hold? Paste the address, or give the day and the number. Nothing is stored here.",
    byAddress: "By address",
    byAddressScope: "A permanent address or a short one, in any language, with or without its host.",
    address: "The address you quoted",
    addressExample: "/figures/sf-012/v/1",
    dayIfNeeded: "The day you quoted it (only if the address names neither edition nor day)",
    byNumber: "By day and number",
    byNumberScope:
      "Write the number as you quoted it, with its unit: RMB 1.48 billion, 8 projects, 60%. Several numbers are checked one by one.",
    day: "The day you quoted it",
    number: "The number you quoted",
    numberExample: "8 projects, RMB 1.48 billion",
    submit: "Check",
    result: "Result",
    resultOf: (number) => `Result: ${number}`,
    asked: (what) => `Checked: ${what}`,
    verdicts: {
      unchanged: "Unchanged",
      revised: "Revised",
      corrected: "Corrected",
      new_period: "A new period has followed",
      withdrawn: "Withdrawn",
    },
    meanings: {
      unchanged: "What you quoted still holds: neither revised nor corrected.",
      revised: "Better or later data have taken its place.",
      corrected: "A mistake has been corrected since.",
      new_period: "The period you quoted has not changed; data of a new period have been published since.",
      withdrawn: "This has been withdrawn.",
    },
    meaningsOfComputed: {
      unchanged: "The numbers, all that they are made of, and its basis are the same as then.",
      revised: "Better or later data have taken their place.",
      corrected: "A mistake has been corrected since.",
      new_period: "Data of a new period have been published since.",
      withdrawn: "This has been withdrawn.",
    },
    onNoPage: "It stands on no page of this portal any more.",
    eventUnchanged:
      "This edition of the event itself still holds; for the projects and numbers on its page, see below.",
    parkUnchanged:
      "This edition of the park itself still holds; what has become of the numbers on its page, the page of then says.",
    sameNumber: "There is a new edition; the number itself is the same.",
    sameNumbers: "The numbers are the same; what they are made of, its basis or a qualifier has changed.",
    qualifierDropped: (number) =>
      `It was written as “${number}”: the qualifier is part of the number and is quoted with it.`,
    qualifierAdded: (number) => `It was written as “${number}”, without “about” or the like.`,
    saidThen: "Then",
    saidNow: "Now",
    why: "Why",
    noReason: "No reason is given.",
    inEdition: (edition, from) => `${edition}, published ${from}`,
    onDay: (day) => `the page of ${day}`,
    ceremony: "At this event, by its public list: ",
    totalReason: "The number rests on what was published then. These changes have been published since:",
    totalNewData: "New content has been published since and is counted.",
    changedWithoutEffect: "What is counted has changed since in these ways, without effect on the number:",
    toThen: "See the page of then",
    toNow: "See the page of now",
    matches: (n) =>
      `At the end of that day, this number stood here in ${n} ${n === "1" ? "place" : "places"}:`,
    otherDays: "At the end of that day this number was not found. At other times it was:",
    signedToday:
      "Today this number stands in these places among the signings. To check a total of another day, give the day of your quotation.",
    place: "Where",
    anyDay: "No day was given. These are the editions that said this number at any time:",
    saidFrom: (from) => `since ${from}`,
    saidUntil: (from, until) => `from ${from} to ${until}`,
    nothing: "Nothing found",
    nothingFor:
      "These were searched: all figures in all their editions; of signings, the whole total, the totals by year, park, event, industry and stage, each by itself, and the amounts of events and projects (of the day you gave and of today). That nothing was found does not mean that the portal never said it: totals of several conditions at once were not tried; check those by address.",
    nothingThen: "By the end of that day the portal had published no signing data.",
    totalNeedsDay:
      "The address of this total names no day: it is always computed from what is published now. Give the day in the form below.",
    nothingAt: "There is no such address, or no such edition.",
    nothingHelp: [
      "Look at the number and its unit again: RMB 45.4 million and RMB 0.0454 billion are found alike.",
      "If the number is a sum of several, check each of them instead.",
    ],
    elsewhere: "All numbers are under Figures, all changes under Corrections.",
    whichDay:
      "This address always shows the latest edition, so it does not say which one you quoted. Give the day in the form below. These editions have been published:",
    eventNumbers: "The numbers on this page",
    projectsChanged: (n) =>
      `${n} signed ${n === "1" ? "project has" : "projects have"} new editions since then.`,
    unreadable_address: (asked) =>
      `No address of this portal was found in “${asked}”. Paste the address of a figure, an event, a total, a park, a policy package or a source, such as /figures/sf-012/v/1.`,
    unreadable_number: (asked) =>
      `No number was found in “${asked}”. Write it as quoted: RMB 1.48 billion, 8 projects, 60%.`,
    left_over: (rest) =>
      `“${rest}” was not understood. Write numbers and their units only: 8 projects, RMB 1.48 billion.`,
    too_many_numbers: (most) => `At most ${most} numbers are checked at once.`,
  },
};
