// Numbers with the units of the data, as they stand in a text.
import type { Unit } from "#lib/figures/model.ts";
import type { Language } from "#lib/i18n/language.ts";

/** What pages count of their own, such as policies and parks, is not among these. In English money has its unit before it. */
const counted: readonly Unit[] = [
  "project",
  "firm",
  "person",
  "percent",
  "mu",
  "square_metre",
  "ten_thousand_square_metres",
  "square_kilometre",
];
const money: readonly Unit[] = ["yuan", "wan_yuan", "yi_yuan"];

/** A whole number, and none of what is to be copied into another page, such as width:100%. */
const number = String.raw`(?<![:\d.,])\d+(?:[.,]\d+)*`;

/** `14.8亿元`, `170多家企业`, `RMB1.48billion`: without spaces. */
export function amountsIn({ words, locale }: Language, text: string): string[] {
  const isEnglish = locale === "en";
  const units = (isEnglish ? counted : [...counted, ...money]).map((unit) => words.units[unit]);
  const unit = units.sort((one, other) => other.length - one.length).join("|");
  const pattern = isEnglish
    ? new RegExp(`RMB ${number}(?: (?:million|billion))?|${number} ?(?:${unit})`, "g")
    : new RegExp(`${number}多?\\s*(?:${unit})`, "g");
  return [...text.matchAll(pattern)].map(([found]) => found.replaceAll(/\s/g, ""));
}
