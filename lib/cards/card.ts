// What stands on a share card: texts, each already in its reader's language. Nothing on it is counted or dated here.
import type { Locale } from "#lib/i18n/locale.ts";

/** A number with what stands before and behind it, in one piece. */
export type CardNumber = {
  before: string;
  number: string;
  after: string;
  /** What it counts, where the card is about more than one number; otherwise empty. */
  caption: string;
};

/** `lang`: of the value, where it is not the card's own, as where nobody has translated it. */
export type CardRow = { label: string; value: string; lang?: string | undefined };

export type Card = {
  locale: Locale;
  portal: string;
  owner: string;
  name: string;
  /** Empty where there is nothing that may stand as a number; `instead` says why. */
  numbers: CardNumber[];
  instead: string;
  /** What has to be said of such numbers. */
  marks: string[];
  rows: CardRow[];
  edition: string;
  /** Where the number can be checked; a frozen one wherever there is. */
  address: string;
  /** The card in a line, and all of it in sentences: for those who cannot see it. */
  title: string;
  description: string;
};
