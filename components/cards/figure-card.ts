// What stands on a figure's card. The same readers and the same words as on its page; the address is the frozen one, so
// that whoever meets the picture later can check the number.
import { frozenPath } from "#components/figures/cited.ts";
import { asOfText, periodText } from "#components/figures/times.ts";
import type { Card, CardRow } from "#lib/cards/card.ts";
import { quantityText, writeQuantity } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { Site } from "#lib/site.ts";
import { describe } from "./describe.ts";
import { sourceNamed } from "./source-named.ts";

export function figureCard(language: Language, site: Site, figure: PublishedFigure): Card {
  const { words, say, href, locale } = language;
  const isData = figure.use === "shown";
  const name = say(figure.name);
  return describe(language, {
    locale,
    portal: words.site.name,
    owner: words.site.owner,
    name,
    numbers: isData ? [{ ...writeQuantity(language, figure), caption: "" }] : [],
    instead: isData ? "" : words.common.quotedOnly,
    marks: [
      ...(figure.isTarget ? [words.common.target] : []),
      ...(figure.reading === "stated" ? [] : [words.figures.readings[figure.reading]]),
      ...(figure.stage === null ? [] : [words.figures.workingNote]),
    ],
    rows: rowsOf(language, figure),
    edition: words.common.edition(figure.edition),
    address: site.origin + href(frozenPath(figure)),
    title: name + words.site.colon + (isData ? quantityText(language, figure) : words.common.quotedOnly),
  });
}

function rowsOf(language: Language, figure: PublishedFigure): CardRow[] {
  const { words } = language;
  const { scope, basis, denominator, source, unit } = figure;
  const time = periodText(language, figure) + words.site.separator + asOfText(language, figure);
  const rows: CardRow[] = [
    { label: words.figures.scope, ...told(language, scope.text, "") },
    { label: words.figures.period, value: time },
    { label: words.figures.basis, ...told(language, basis, words.figures.basisUnknown) },
  ];
  if (unit === "percent") {
    const unknown = words.figures.denominatorUnknown;
    rows.push({ label: words.figures.denominator, ...told(language, denominator, unknown) });
  }
  return [...rows, { label: words.common.source, ...sourceNamed(language, source) }];
}

function told({ say, langOf }: Language, text: Text | null, unknown: string) {
  return text ? { value: say(text), lang: langOf(text) } : { value: unknown };
}
