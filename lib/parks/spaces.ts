// What is known of a space, in words; and of all spaces of a park, as ranges. What nobody has said is null.
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { Day } from "#lib/values/day.ts";

/** Exact numbers as text. */
export type Measured = {
  areaFrom: string | null;
  areaTo: string | null;
  rentFrom: string | null;
  rentTo: string | null;
  rentBasis: Text | null;
  height: string | null;
  load: string | null;
  power: string | null;
  availableFrom: Day | null;
};

/** An end that nobody has said is null. */
export type Range = { from: string | null; to: string | null };

export function areaText(language: Language, { areaFrom, areaTo }: Pick<Measured, "areaFrom" | "areaTo">) {
  return rangeText(language, { from: areaFrom, to: areaTo }, language.words.spaces.area);
}

/** With its unit; what it includes is said beside it. */
export function rentText(language: Language, { rentFrom, rentTo }: Pick<Measured, "rentFrom" | "rentTo">) {
  const { locale, words } = language;
  const range = rangeText(language, { from: rentFrom, to: rentTo }, words.spaces.rentOf);
  return range !== null && locale === "zh-Hant" ? `人民幣${range}` : range;
}

/** With what it includes: rents are compared on one basis or not at all. */
export function rentOnBasisText(
  language: Language,
  { rentBasis, ...rent }: Pick<Measured, "rentFrom" | "rentTo" | "rentBasis">,
): string | null {
  const written = rentText(language, rent);
  return written && written + rentBasisText(language, rentBasis);
}

/** What a rent includes, in brackets. */
export function rentBasisText({ words, say }: Language, rentBasis: Measured["rentBasis"]): string {
  return rentBasis ? words.spaces.basis(say(rentBasis)) : words.spaces.basisUnknown;
}

export function heightText({ words }: Language, height: string | null): string | null {
  return height === null ? null : words.spaces.heightOf(height);
}

export function loadText({ words }: Language, load: string | null): string | null {
  return load === null ? null : words.spaces.loadOf(load);
}

export function powerText({ words }: Language, power: string | null): string | null {
  return power === null ? null : words.spaces.powerOf(power);
}

export function availableText({ locale, words }: Language, from: Day | null): string | null {
  return from === null ? null : words.spaces.availableOf(writeDay(locale, from));
}

/** The least and the greatest of what is known, as they were written; null where nothing is. */
export function rangeOver(ranges: readonly Range[]): Range | null {
  const known = (end: string | null) => (end === null ? [] : [end]);
  const least = ranges.flatMap(({ from, to }) => known(from ?? to)).sort(byNumber)[0];
  const greatest = ranges
    .flatMap(({ from, to }) => known(to ?? from))
    .sort(byNumber)
    .at(-1);
  return least === undefined || greatest === undefined ? null : { from: least, to: greatest };
}

function byNumber(one: string, other: string): number {
  return Number(one) - Number(other);
}

export function rangeText(
  { words }: Language,
  { from, to }: Range,
  written: (amount: string) => string,
): string | null {
  if (from !== null && to !== null)
    return written(Number(from) === Number(to) ? from : words.spaces.fromTo(from, to));
  if (from !== null) return words.spaces.atLeast(written(from));
  return to === null ? null : words.spaces.atMost(written(to));
}
