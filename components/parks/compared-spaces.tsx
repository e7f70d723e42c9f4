// What compared parks have to let, row by row: ranges over their spaces, and rents only on one basis.
import type { ReactNode } from "react";
import type { Language } from "#lib/i18n/language.ts";
import { byBasis, comparability } from "#lib/parks/comparison.ts";
import type { ParkInFull } from "#lib/parks/published.ts";
import {
  areaText,
  availableText,
  type Range,
  rangeOver,
  rangeText,
  rentOnBasisText,
} from "#lib/parks/spaces.ts";

/** What is drawn of one park in one row, and the same as text to compare; null where nothing is known. */
export type Cell = { text: string; drawn: ReactNode } | null;

/** `doubt` is said in place of a difference where the cells cannot be held against each other. */
export type Row = { key: string; title: string; cells: Cell[]; doubt?: string | undefined };

/** What a park has to let, over all its spaces. Where some say nothing, how many. */
export function spaceRows(language: Language, parks: ParkInFull[]): Row[] {
  const { spaces: words } = language.words;
  type Space = ParkInFull["spaces"][number];
  const row = (key: string, title: string, told: (spaces: readonly Space[]) => Told): Row => ({
    key,
    title,
    cells: parks.map(({ spaces, slug }): Cell => {
      const { lines, unknown } = told(spaces);
      const last = lines.length - 1;
      const said = lines.map((line, at) =>
        at === last && unknown ? line + words.unknownAmong(unknown) : line,
      );
      if (said.length === 0) return null;
      const drawn = said.map((line) => (
        <a key={line} className="block" href={language.href(`/parks/${slug}#space`)}>
          {line}
        </a>
      ));
      return { text: said.join(" "), drawn };
    }),
  });
  const over =
    (rangeOf: (space: Space) => Range, text: (range: Range) => string | null) =>
    (spaces: readonly Space[]) => {
      const range = rangeOver(spaces.map(rangeOf));
      const written = range && text(range);
      return {
        lines: written ? [written] : [],
        unknown: spaces.filter((space) => rangeOver([rangeOf(space)]) === null).length,
      };
    };
  const measured = (of: "height" | "load" | "power", written: (amount: string) => string) =>
    row(
      `space-${of}`,
      words[of],
      over(
        (space) => ({ from: space[of], to: space[of] }),
        (range) => rangeText(language, range, written),
      ),
    );
  const unlike = comparability(parks.map(({ spaces }) => spaces));
  return [
    row("space", language.words.parks.compare.space, ({ length }) => ({
      lines: length === 0 ? [] : [words.count(length)],
      unknown: 0,
    })),
    row(
      "space-area",
      words.areaName,
      over(
        ({ areaFrom, areaTo }) => ({ from: areaFrom, to: areaTo }),
        ({ from, to }) => areaText(language, { areaFrom: from, areaTo: to }),
      ),
    ),
    {
      ...row("rent", language.words.parks.compare.rent, (spaces) => rentsTold(language, spaces)),
      doubt: unlike === "one" ? undefined : language.words.parks.compare.bases[unlike],
    },
    measured("height", words.heightOf),
    measured("load", words.loadOf),
    measured("power", words.powerOf),
    row("space-available", words.available, (spaces) => availabilityTold(language, spaces)),
  ];
}

/** What is said of the spaces of a park, and of how many of them nothing is. */
type Told = { lines: string[]; unknown: number };

/** A range for each basis: what includes tax and what does not have no common least. */
function rentsTold(language: Language, spaces: readonly ParkInFull["spaces"][number][]): Told {
  const groups = [...byBasis(spaces).values()];
  const lines = groups.flatMap((group) => {
    const range = rangeOver(group.map(({ rentFrom, rentTo }) => ({ from: rentFrom, to: rentTo })));
    const rentBasis = group[0]?.rentBasis ?? null;
    return (range && rentOnBasisText(language, { rentFrom: range.from, rentTo: range.to, rentBasis })) ?? [];
  });
  return { lines, unknown: spaces.length - groups.flat().length };
}

/** The day from which the first of them is free. */
function availabilityTold(language: Language, spaces: readonly ParkInFull["spaces"][number][]): Told {
  const days = spaces.flatMap(({ availableFrom }) => availableFrom ?? []).sort();
  const first = availableText(language, days[0] ?? null);
  const isOne = days.every((day) => day === days[0]);
  return {
    lines: first === null ? [] : [isOne ? first : language.words.parks.compare.earliest(first)],
    unknown: spaces.length - days.length,
  };
}
