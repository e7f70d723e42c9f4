// What stands on a signing event's card: its numbers side by side, as its citation has them, and what they rest on.
import { asOfText } from "#components/figures/times.ts";
import { basisText } from "#components/projects/project-amount.tsx";
import { investmentTexts } from "#components/signings/cited-total.ts";
import { amountOf, projectsOf } from "#components/signings/computed.ts";
import type { Card, CardNumber, CardRow } from "#lib/cards/card.ts";
import type { Cited } from "#lib/citations/citation.ts";
import { quantityText, writeQuantity } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { investmentOf, isListed, signedAt } from "#lib/signings/counting.ts";
import type { EventInFull } from "#lib/signings/published.ts";
import type { SourceNote } from "#lib/sources/published.ts";
import { describe } from "./describe.ts";
import { sourceNamed } from "./source-named.ts";

/** More would be too small to read: the others are named below these. */
const mostNumbers = 3;

/** `isFixed`: whether what the address shows can change no more. */
export function eventCard(language: Language, event: EventInFull, cited: Cited, isFixed = true): Card {
  const { words, say, locale } = language;
  const { separator, colon } = words.site;
  const name = say(event.name);
  const told = isListed(event) ? counted(language, event, cited) : stated(language, event);
  return describe(language, {
    locale,
    portal: words.site.name,
    owner: words.site.owner,
    name,
    numbers: told.numbers.slice(0, mostNumbers),
    instead: told.numbers.length > 0 ? "" : words.citing.noNumbers,
    marks: [
      ...(told.unseen.length > 0 ? [words.share.besides(told.unseen.join(separator)) + words.site.stop] : []),
      ...told.marks,
      words.signings.label,
      ...(isFixed ? [] : [words.citing.notFixedYet]),
    ],
    rows: [
      {
        label: words.signings.held,
        value: writeDay(locale, event.heldOn) + separator + words.signings.levels[event.level],
      },
      ...told.rows,
    ],
    edition: cited.editionText,
    address: cited.url,
    title: name + colon + told.text,
  });
}

/** `unseen`: what there is no room for as a number. */
type Told = { numbers: CardNumber[]; unseen: string[]; marks: string[]; rows: CardRow[]; text: string };

/** By its public list: each project once, each basis by itself, the undisclosed amounts told. */
function counted(language: Language, event: EventInFull, { quantity, basis }: Cited): Told {
  const { words } = language;
  const signed = signedAt(event);
  const { totals, undisclosed } = investmentOf(signed);
  const cancelled = event.projects.filter((project) => project.cancelled).length;
  const projects =
    words.signings.totalProjects + (cancelled > 0 ? words.totals.withoutCancelled(String(cancelled)) : "");
  return {
    numbers: [
      { ...writeQuantity(language, projectsOf(signed.length)), caption: computed(language, projects) },
      ...totals.map((total) => ({
        ...writeQuantity(language, amountOf(total.yuan)),
        caption: computed(language, basisText(language, total.basis)),
      })),
    ],
    unseen: investmentTexts(language, { totals: totals.slice(mostNumbers - 1), undisclosed: [] }),
    marks:
      undisclosed.length > 0
        ? [words.totals.citedUndisclosed(String(undisclosed.length)) + words.site.stop]
        : [],
    rows: [{ label: words.figures.basis, value: basis }, sourceRow(language, event.projects)],
    text: quantity,
  };
}

function computed({ words }: Language, what: string): string {
  return `${what} · ${words.common.computed}`;
}

/** As sources state it: which figures these are, so that each can be looked up. */
function stated(language: Language, event: EventInFull): Told {
  const { words, say } = language;
  const figures = event.figures.filter(({ use }) => use === "shown");
  if (figures.length === 0)
    return { numbers: [], unseen: [], marks: [], rows: [], text: words.citing.noNumbers };
  const ids = figures.map(({ id, edition }) => `${id} ${words.common.edition(edition)}`);
  const bases = figures.map(({ basis }) => (basis ? say(basis) : words.figures.basisUnknown));
  const texts = figures.map((figure) => `${say(figure.name)} ${quantityText(language, figure)}`);
  return {
    numbers: figures.map((figure) => numberOf(language, figure)),
    unseen: texts.slice(mostNumbers),
    marks: [],
    rows: [
      { label: words.figures.title, value: once(ids) },
      { label: words.figures.basis, value: once(bases) },
      sourceRow(language, figures),
    ],
    text: texts.join(words.site.separator),
  };
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

function sourceRow(language: Language, resting: readonly { source: SourceNote }[]): CardRow {
  const named = resting.map(({ source }) => sourceNamed(language, source).value);
  return { label: language.words.common.source, value: once(named) };
}

/** What is the same for several is said once. */
function once(texts: readonly string[]): string {
  return [...new Set(texts)].join(" · ");
}
