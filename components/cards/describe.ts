// What every card says besides its numbers: that they are fictional where they are, and itself in sentences: its alternative text, and what stands in the SVG for those who cannot see it.
import type { Card } from "#lib/cards/card.ts";
import type { Language } from "#lib/i18n/language.ts";

export function describe({ words }: Language, said: Omit<Card, "description">): Card {
  const { colon, stop, fiction } = words.site;
  const card = fiction ? { ...said, marks: [fiction, ...said.marks] } : said;
  const facts = [
    ...card.rows.map(({ label, value }) => label + colon + value),
    ...card.marks,
    `${card.edition}${colon}${card.address}`,
  ];
  const description = [card.title, ...facts].map((fact) => ended(fact, stop)).join(stop === "." ? " " : "");
  return { ...card, description };
}

/** An address is not followed by a full stop, which would be taken for a part of it. */
function ended(fact: string, stop: string): string {
  return fact.endsWith(stop) || /https?:\S+$/.test(fact) ? fact : fact + stop;
}
