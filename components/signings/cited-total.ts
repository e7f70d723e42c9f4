// A total as its citations need it: what was asked, what it came to, by which rule, on which day.

import type { DataFiles } from "#components/figures/cite-this.tsx";
import { basisText } from "#components/projects/project-amount.tsx";
import { citedSources } from "#components/sources/cited-sources.ts";
import type { Cited } from "#lib/citations/citation.ts";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Answer } from "#lib/signings/answer.ts";
import type { Investment } from "#lib/signings/counting.ts";
import type { EventWithProjects, SigningRecords } from "#lib/signings/published.ts";
import type { Site } from "#lib/site.ts";
import type { SourceNote } from "#lib/sources/published.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";
import { queryOf } from "#lib/values/query.ts";
import { basisOfTotal } from "./basis-of-total.ts";
import { amountOf, projectsOf, totalQuantity } from "./computed.ts";
import { notTheYear, totalName } from "./total-name.ts";

export type SigningAnswer = Answer<EventWithProjects, PublishedFigure>;

/** `asked`: the keys of the address, without its day. Null where nothing was counted that could be quoted. */
export function citedTotal(
  language: Language,
  site: Site,
  found: {
    question: string;
    asked: Record<string, string>;
    answer: SigningAnswer;
    /** When anything that it is counted from changed last. */
    changedAt: Date;
    day: Day;
  },
): Cited | null {
  const { words, locale, href } = language;
  const { question, asked, answer, changedAt, day } = found;
  const numbers = totalText(language, answer);
  if (numbers === "") return null;
  const when = writeDay(locale, day);
  return {
    id: ["signings", ...Object.values(asked)].join("-"),
    responsible: site.footer.organiser,
    key: words.site.key,
    portal: words.site.name,
    title: totalName(language, question, answer),
    quantity: numbers,
    scope: question,
    asOf: words.totals.shownOn(when),
    basis: basisOfTotal(language, answer),
    edition: day,
    editionText: words.totals.stateOf(when),
    publishedOn: dayInShanghai(changedAt),
    url: site.origin + href(`/signings${queryOf({ ...asked, "as-of": day })}`),
    source: citedSources(language, sourcesOf(answer)),
    caution: [notTheYear(language, answer), words.figures.workingNote]
      .filter(Boolean)
      .join(locale === "en" ? " " : ""),
  };
}

/** Every row of the answer, counted or left out. `asked`: the keys of the address, with its day where it has one. */
export function filesOfTotal({ file }: Language, asked: Record<string, string | undefined>): DataFiles {
  const base = "/data/signing-totals";
  return {
    of: "total",
    csv: file(`${base}.csv${queryOf(asked)}`),
    json: file(`${base}.json${queryOf(asked)}`),
  };
}

/** 30个项目（…），12.5亿元（计划总投资）; empty where nothing was counted. */
export function totalText(language: Language, { listed: found, stated }: SigningAnswer): string {
  const { words } = language;
  const parts: string[] = [];
  if (found && found.counted.length > 0) {
    const projects = quantityText(language, projectsOf(found.counted.length));
    parts.push(words.totals.citedByList(projects, String(found.signings)));
    parts.push(...investmentTexts(language, found.investment));
  }
  const said = [stated.projects, stated.investment].flatMap((total) => {
    const quantity = totalQuantity(total);
    if (!quantity) return [];
    // A sum of numbers that are no exact ones is none either, and says so where it is quoted.
    const isRough = total.counted.length > 1 && total.counted.some(({ qualifier }) => qualifier !== null);
    return quantityText(language, quantity) + (isRough ? words.site.bracketed(words.totals.citedRough) : "");
  });
  const listed = parts.join(words.site.separator);
  const numbers = said.join(words.site.separator);
  if (listed === "" || numbers === "") return listed + numbers;
  // Counted apart, and so told apart.
  return listed + words.benefits.semicolon + words.totals.citedAsStated(numbers);
}

/** 12.5亿元（计划总投资）, each basis by itself, and how many amounts are undisclosed. */
export function investmentTexts(language: Language, { totals, undisclosed }: Investment<unknown>): string[] {
  const { words } = language;
  return [
    ...totals.map(({ basis, yuan }) =>
      words.totals.citedByBasis(quantityText(language, amountOf(yuan)), basisText(language, basis)),
    ),
    ...(undisclosed.length > 0 ? [words.totals.citedUndisclosed(String(undisclosed.length))] : []),
  ];
}

/** The sources of everything that is counted. */
export function sourcesOf({ listed, stated }: SigningAnswer): SourceNote[] {
  return [
    ...(listed?.counted ?? []).map(({ project }) => project.source),
    ...[...stated.projects.counted, ...stated.investment.counted].map(({ source }) => source),
  ];
}

/** When anything that is counted there changed last. */
export function lastChange({ events, figures }: SigningRecords): Date {
  const changes = [...events, ...events.flatMap(({ projects }) => projects), ...figures].map(
    ({ changedAt }) => changedAt.getTime(),
  );
  return new Date(Math.max(0, ...changes));
}
