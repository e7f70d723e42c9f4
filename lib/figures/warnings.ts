// What a reviewer looks at twice in a figure. None of it keeps the figure from being published.
import type { Issue } from "#lib/errors.ts";
import type { Day } from "#lib/values/day.ts";
import { hasNumber, plainWords } from "#lib/values/words.ts";
import type { FigureContent } from "./model.ts";

export function figureWarnings(figure: FigureContent, today: Day): Issue[] {
  const { asOf, basis, unit, denominator, use } = figure;
  const issues: Issue[] = [];
  if (asOf.date === null) issues.push({ field: "asOf.date", code: "no_as_of" });
  else if (asOf.date > today) issues.push({ field: "asOf.date", code: "in_the_future" });
  if (basis === null) issues.push({ field: "basis.zh", code: "no_basis" });
  if (unit === "percent" && denominator === null)
    issues.push({ field: "denominator.zh", code: "no_denominator" });
  // A number that is spelt out is for people to compare.
  if (/\p{Nd}/u.test(figure.asWritten) && !hasNumber(figure.asWritten, figure.value))
    issues.push({ field: "value", code: "unlike_as_written", values: { number: figure.asWritten } });
  if (use === "shown") issues.push(...fromQuote(figure));
  return issues;
}

/** The number must stand in the words that it rests on, with whatever the source says of its exactness. */
function fromQuote({ quote, quoteKind, reading, value, asWritten, qualifier }: FigureContent): Issue[] {
  if (quoteKind !== "verbatim" || reading !== "stated") return [];
  if (!hasNumber(quote, value) && !hasNumber(quote, asWritten))
    return [{ field: "quote", code: "number_not_in_quote", values: { number: asWritten } }];
  const exactly = new RegExp(`(约|近|超过|超|突破|逾)${value.replace(".", "\\.")}(?![\\d.])`);
  const said = exactly.exec(plainWords(quote))?.[1];
  return said && qualifier === null
    ? [{ field: "qualifier", code: "qualifier_dropped", values: { word: said } }]
    : [];
}
