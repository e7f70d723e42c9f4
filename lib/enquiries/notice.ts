// What senders are told before they agree. The words stand in lib/i18n/words/enquiry-zh.ts (`notice`) and on /privacy.

/** Kept with each consent. Whoever changes the words gives them a new day here; a test holds the two together. */
export const noticeVersion = "2026-11-29";

/** What may be agreed to, each by itself: to be answered; to be passed on to whoever runs the park. */
export const purposes = ["answer", "share"] as const;
export type Purpose = (typeof purposes)[number];
