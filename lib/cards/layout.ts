// Where everything stands on a card. Pure: a card and the widths of texts in, places in pixels out.
// The name, the number and what has to be said of it stand above; what makes it a fact stands below, beside the code of the address.
import type { Card, CardNumber } from "./card.ts";
import { evenLinesOf, firstLines, linesOf } from "./lines.ts";
import type { Face } from "./typefaces.ts";

export const cardWidth = 1200;
export const cardHeight = 630;

export type Colour = "ink" | "soft" | "line" | "red";
export type PlacedText = { text: string; x: number; y: number; size: number; face: Face; colour: Colour };
export type Rule = { x: number; y: number; width: number; height: number; colour: Colour };
export type Layout = { texts: PlacedText[]; rules: Rule[]; code: { x: number; y: number; size: number } };

/** A text's width in pixels at a size in pixels. */
export type Measure = (text: string, face: Face, size: number) => number;

const left = 60;
const inner = cardWidth - 2 * left;
const top = 120;
const bottom = cardHeight - 44;
/** Room around the hairline between the two parts. */
const overLine = 20;
const underLine = 26;
/** Type is made smaller in these steps until everything fits; below the last one texts are shortened. */
const scales = [1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7, 0.65, 0.6, 0.55];
const shortened = [6, 4, 3, 2, 1];

/** `codeSize`: pixels of the address's code, which is a square in the lower right. */
export function layOut(card: Card, codeSize: number, measure: Measure): Layout {
  const { above, below } = largestFitting({
    above: (scale, most) => aboveLine(card, measure, scale, most),
    below: (scale, most) => belowLine(card, codeSize, measure, scale, most),
  });
  const { head, rules } = headOf(card, measure);
  const line = Math.round(bottom - below.height - underLine);
  const free = line - overLine - top - above.height;
  return {
    texts: [
      ...head,
      ...moved(above.texts, top + Math.max(free, 0) / 2),
      ...moved(below.texts, bottom - below.height),
    ],
    rules: [...rules, { x: left, y: line, width: inner, height: 1, colour: "line" }],
    code: { x: left + inner - codeSize, y: bottom - codeSize, size: codeSize },
  };
}

type Block = { texts: PlacedText[]; height: number };
/** Draws up one of the two parts: type at a scale, and no text in more lines than `most`. */
type Part = (scale: number, most: number) => Block;

/** The pair of scales that keeps the smaller one largest; where none fits, the smallest type and fewer and fewer lines. */
function largestFitting(part: { above: Part; below: Part }): { above: Block; below: Block } {
  const all = Number.POSITIVE_INFINITY;
  const above = scales.map((scale) => ({ scale, block: part.above(scale, all) }));
  const below = scales.map((scale) => ({ scale, block: part.below(scale, all) }));
  const pairs = above.flatMap((one) => below.map((other) => [one, other] as const));
  const worth = ([one, other]: (typeof pairs)[number]) =>
    Math.min(one.scale, other.scale) * 100 + one.scale + other.scale;
  const [found] = pairs
    .filter(([one, other]) => fits(one.block, other.block))
    .sort((pair, next) => worth(next) - worth(pair));
  if (found) return { above: found[0].block, below: found[1].block };
  const smallest = scales.at(-1) ?? 1;
  const fewer = shortened.map((most) => ({
    above: part.above(smallest, most),
    below: part.below(smallest, most),
  }));
  return fewer.find((each) => fits(each.above, each.below)) ?? (fewer.at(-1) as (typeof fewer)[number]);
}

function fits(above: Block, below: Block): boolean {
  return above.height + overLine + underLine + below.height <= bottom - top;
}

/** Whose card it is: the portal's name on a rule of ink, underlined in red as the current section is on its pages. */
function headOf({ portal, owner }: Card, measure: Measure): { head: PlacedText[]; rules: Rule[] } {
  const width = measure(portal, "serif", 30);
  const ownerWidth = measure(owner, "sans", 19);
  const head: PlacedText[] = [{ text: portal, x: left, y: 80, size: 30, face: "serif", colour: "ink" }];
  if (width + 40 + ownerWidth <= inner) {
    head.push({ text: owner, x: left + inner - ownerWidth, y: 80, size: 19, face: "sans", colour: "soft" });
  }
  return {
    head,
    rules: [
      { x: left, y: 102, width: inner, height: 2, colour: "ink" },
      { x: left, y: 100, width: Math.round(Math.min(width, inner)), height: 6, colour: "red" },
    ],
  };
}

type Type = Omit<PlacedText, "text" | "y">;

/** Texts one under the other, from the height 0 on. */
function stack() {
  const texts: PlacedText[] = [];
  let y = 0;

  /** Letters stand so that the line's height is the same above and below them. */
  function baseline({ size }: Type, lineHeight: number): number {
    return y + size * ((lineHeight - 1) / 2 + 0.88);
  }

  return {
    texts,
    height: () => y,
    skip(height: number) {
      y += height;
    },
    /** In the line that comes next, without taking it. */
    beside(text: Omit<PlacedText, "y">, lineHeight: number) {
      texts.push({ ...text, y: baseline(text, lineHeight) });
    },
    add(lines: readonly string[], type: Type, lineHeight: number) {
      for (const text of lines) {
        texts.push({ ...type, text, y: baseline(type, lineHeight) });
        y += type.size * lineHeight;
      }
    },
  };
}

function aboveLine(card: Card, measure: Measure, scale: number, most: number): Block {
  const column = stack();
  const nameSize = 42 * scale;
  const name = evenLinesOf(card.name, inner, (text) => measure(text, "serif", nameSize));
  column.add(firstLines(name, most), { x: left, size: nameSize, face: "serif", colour: "ink" }, 1.34);
  column.skip(14 * scale);
  const [first, ...others] = card.numbers;
  if (first && others.length === 0 && first.caption === "") {
    const size = sizeFor(first, measure, 136 * scale, inner);
    column.texts.push(...placed(first, card, measure, size, left, column.height() + size * 0.9));
    column.skip(size * 1.08);
  } else if (first) {
    column.skip(14 * scale);
    const numbers = columns(card, measure, scale, most);
    column.texts.push(...moved(numbers.texts, column.height()));
    column.skip(numbers.height);
  }
  const instead = linesOf(card.instead, inner, (text) => measure(text, "sans", 34 * scale));
  column.skip(instead.length > 0 ? 14 * scale : 0);
  column.add(firstLines(instead, most), { x: left, size: 34 * scale, face: "sans", colour: "soft" }, 1.4);
  const marks = linesOf(card.marks.join("　"), inner, (text) => measure(text, "sans", 22 * scale));
  column.skip(10 * scale);
  column.add(firstLines(marks, most), { x: left, size: 22 * scale, face: "sans", colour: "soft" }, 1.5);
  return { texts: column.texts, height: column.height() };
}

/** Several numbers side by side, each over what it counts. */
function columns(card: Card, measure: Measure, scale: number, most: number): Block {
  const gap = 48;
  const width = (inner - gap * (card.numbers.length - 1)) / card.numbers.length;
  const size = Math.min(...card.numbers.map((each) => sizeFor(each, measure, 100 * scale, width)));
  const texts: PlacedText[] = [];
  let height = 0;
  for (const [index, number] of card.numbers.entries()) {
    const x = left + index * (width + gap);
    const column = stack();
    column.skip(size * 1.16);
    const caption = linesOf(number.caption, width, (text) => measure(text, "sans", 22 * scale));
    column.add(firstLines(caption, most), { x, size: 22 * scale, face: "sans", colour: "soft" }, 1.45);
    texts.push(...placed(number, card, measure, size, x, size * 0.94), ...column.texts);
    height = Math.max(height, column.height());
  }
  return { texts, height };
}

/** The number in serif, its unit and qualifier beside it on the same line: they are never parted. */
function placed(
  number: CardNumber,
  { locale }: Card,
  measure: Measure,
  size: number,
  x: number,
  y: number,
): PlacedText[] {
  const gap = size * (locale === "en" ? 0.12 : 0.07);
  const texts: PlacedText[] = [];
  let at = x;
  for (const part of partsOf(number)) {
    if (texts.length > 0 && !part.text.startsWith("%")) at += gap;
    texts.push({ text: part.text, x: at, y, size: size * part.scale, face: part.face, colour: "ink" });
    at += measure(part.text, part.face, size * part.scale);
  }
  return texts;
}

function partsOf({ before, number, after }: CardNumber): { text: string; face: Face; scale: number }[] {
  const parts = [
    { text: before, face: "sans", scale: 0.34 },
    { text: number, face: "serif", scale: 1 },
    { text: after, face: "sans", scale: after.startsWith("%") ? 0.55 : 0.34 },
  ] as const;
  return parts.filter(({ text }) => text !== "");
}

/** The largest size at which the number and all that belongs to it stand in the width. */
function sizeFor(number: CardNumber, measure: Measure, wanted: number, width: number): number {
  const widths = partsOf(number).map(({ text, face, scale }) => measure(text, face, wanted * scale));
  const whole = widths.reduce((sum, each) => sum + each, wanted * 0.24);
  return whole <= width ? wanted : (wanted * width) / whole;
}

/** Labels and values, and last the edition with its address. Values keep clear of the code. */
function belowLine(card: Card, codeSize: number, measure: Measure, scale: number, most: number): Block {
  const size = 23 * scale;
  const type = { size, face: "sans", colour: "ink" } as const;
  const rows = [...card.rows, { label: card.edition, value: card.address }];
  const labels = Math.max(...rows.map(({ label }) => measure(label, "sans", size)));
  const x = left + labels + 26;
  const width = left + inner - codeSize - 40 - x;
  const told = rows.map(({ label, value }) => {
    const lines = linesOf(value, width, (text) => measure(text, "sans", size));
    // An address that is cut off leads nowhere.
    return { label, lines: value === card.address ? lines : firstLines(lines, most) };
  });
  const filled = told.reduce((sum, { lines }) => sum + lines.length * size * rowHeight, 0);
  const gap = Math.max(3 * scale, (codeSize - filled) / (rows.length - 1));
  const column = stack();
  for (const [index, { label, lines }] of told.entries()) {
    column.skip(index === 0 ? 0 : gap);
    column.beside({ ...type, text: label, x: left, colour: "soft" }, rowHeight);
    column.add(lines, { ...type, x }, rowHeight);
  }
  return { texts: column.texts, height: Math.max(column.height(), codeSize) };
}

const rowHeight = 1.44;

function moved(texts: readonly PlacedText[], by: number): PlacedText[] {
  return texts.map((text) => ({ ...text, y: text.y + by }));
}
