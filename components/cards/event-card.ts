// What stands on a signing event's card: its numbers side by side, each with its time and basis, and which figures they are.
import { asOfText } from "#components/figures/times.ts";
import type { Card, CardNumber, CardRow } from "#lib/cards/card.ts";
import { quantityText, writeQuantity } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedEvent } from "#lib/signings/published.ts";
import type { Site } from "#lib/site.ts";
import { describe } from "./describe.ts";
import { sourceNamed } from "./source-named.ts";

/** More would be too small to read; the page has them all. */
const mostNumbers = 3;

export function eventCard(language: Language, site: Site, event: PublishedEvent): Card {
  const { words, say, href, locale } = language;
  const { separator, colon } = words.site;
  const figures = event.figures.filter(({ use }) => use === "shown");
  const drawn = figures.slice(0, mostNumbers);
  const name = say(event.name);
  const quantities = drawn.map((figure) => `${say(figure.name)} ${quantityText(language, figure)}`);
  return describe(language, {
    locale,
    portal: words.site.name,
    owner: words.site.owner,
    name,
    numbers: drawn.map((figure) => numberOf(language, figure)),
    instead: drawn.length > 0 ? "" : words.common.none,
    marks: [words.signings.label],
    rows: [
      {
        label: words.signings.held,
        value: writeDay(locale, event.heldOn) + separator + words.signings.levels[event.level],
      },
      ...(drawn.length > 0 ? rowsOf(language, drawn) : []),
    ],
    edition: words.common.edition(event.edition),
    address: site.origin + href(`/signings/${event.slug}`),
    title: name + (quantities.length > 0 ? colon + quantities.join(separator) : ""),
  });
}

function numberOf(language: Language, figure: PublishedFigure): CardNumber {
  const { words, say } = language;
  const caption = [
    say(figure.name),
    ...(figure.isTarget ? [words.common.target] : []),
    asOfText(language, figure),
  ];
  return { ...writeQuantity(language, figure), caption: caption.join(" · ") };
}

/** Which figures these are, so that each can be looked up, and what they rest on. */
function rowsOf(language: Language, figures: readonly PublishedFigure[]): CardRow[] {
  const { words, say } = language;
  const ids = figures.map(({ id, edition }) => `${id} ${words.common.edition(edition)}`);
  const bases = figures.map(({ basis }) => (basis ? say(basis) : words.figures.basisUnknown));
  const sources = figures.map(({ source }) => sourceNamed(language, source).value);
  return [
    { label: words.figures.title, value: once(ids) },
    { label: words.figures.basis, value: once(bases) },
    { label: words.common.source, value: once(sources) },
  ];
}

/** What is the same for several is said once. */
function once(texts: readonly string[]): string {
  return [...new Set(texts)].join(" · ");
}
