// An event as its citations need it: what was signed there, by which basis, in which edition.
import type { DataFiles } from "#components/figures/cite-this.tsx";
import { asOfText, marked } from "#components/figures/times.ts";
import { citedSources } from "#components/sources/cited-sources.ts";
import type { Cited } from "#lib/citations/citation.ts";
import { quantityText } from "#lib/figures/display.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { investmentOf, isListed, signedAt } from "#lib/signings/counting.ts";
import { fixedAddress } from "#lib/signings/fixed-address.ts";
import type { EventInFull } from "#lib/signings/published.ts";
import type { Site } from "#lib/site.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";
import { investmentTexts } from "./cited-total.ts";
import { projectsOf } from "./computed.ts";
import { figureOf } from "./event-chart.tsx";

/** `path`: the address that never changes its answer; `state`: what stands there where that is not simply the edition. */
export function citedEvent(
  language: Language,
  site: Site,
  event: EventInFull,
  { path, state }: { path: string; state?: string },
): Cited {
  const { words, say, locale, href } = language;
  const edition = words.common.edition(event.edition);
  const [stated] = statedOf(event);
  return {
    id: event.id,
    responsible: site.footer.organiser,
    key: words.site.key,
    portal: words.site.name,
    title: say(event.name),
    quantity: numbersOf(language, event),
    scope: words.signings.levels[event.level],
    asOf: stated
      ? asOfText(language, stated)
      : marked(words, writeDay(locale, event.heldOn), event.heldOnBasis),
    basis: isListed(event) ? words.totals.basisOfLists : basesOf(language, event),
    edition: event.edition,
    editionText: state === undefined ? edition : edition + words.site.separator + state,
    publishedOn: dayInShanghai(lastChangeOf(event)),
    url: site.origin + href(path),
    source: citedSources(
      language,
      [...statedOf(event), ...event.projects, ...event.statements].map(({ source }) => source),
    ),
    caution: words.figures.workingNote,
  };
}

/** What the event's page says, row by row, in an edition or at the end of a day. */
export function filesOfEvent(
  { file }: Language,
  slug: string,
  at: { edition: number } | { day: Day },
): DataFiles {
  const base = `/data/signings/${slug}/${"day" in at ? `on/${at.day}` : `v/${at.edition}`}`;
  return { of: "day" in at ? "day" : "edition", csv: file(`${base}.csv`), json: file(`${base}.json`) };
}

/** The event as it is cited now, and the address for that. `figuresChangedAt`: those that are no longer on its page, too. */
export function citedNow(
  language: Language,
  site: Site,
  event: EventInFull,
  { today, figuresChangedAt }: { today: Day; figuresChangedAt: Date },
) {
  const address = fixedAddress(event, later(lastChangeOf(event), figuresChangedAt), today);
  const state = address.day && language.words.totals.stateOf(writeDay(language.locale, address.day));
  return {
    address,
    cited: citedEvent(language, site, event, { path: address.path, ...(state && { state }) }),
  };
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

/** When anything that the event's page shows changed last. */
export function lastChangeOf({ changedAt, figures, projects }: EventInFull): Date {
  return new Date(
    Math.max(...[{ changedAt }, ...figures, ...projects].map((each) => each.changedAt.getTime())),
  );
}

function numbersOf(language: Language, event: EventInFull): string {
  const { words } = language;
  const numbers = isListed(event)
    ? [
        quantityText(language, projectsOf(signedAt(event).length)),
        ...investmentTexts(language, investmentOf(signedAt(event))),
      ]
    : statedOf(event).map((figure) => quantityText(language, figure));
  return numbers.length > 0 ? numbers.join(words.site.separator) : words.citing.noNumbers;
}

function basesOf({ words, say }: Language, event: EventInFull): string {
  const bases = statedOf(event).map(({ basis }) => (basis ? say(basis) : words.figures.basisUnknown));
  return bases.length > 0 ? [...new Set(bases)].join(words.site.separator) : words.figures.basisUnknown;
}

function statedOf(event: EventInFull) {
  return (["signed_projects", "total_investment"] as const).flatMap(
    (measure) => figureOf(event, measure) ?? [],
  );
}
