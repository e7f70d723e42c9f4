// Where a text may be broken into lines, by the rules of Chinese typesetting (CLREQ §3.1.3), and how it fills a width.

/** May not begin a line: closing marks, and what belongs to the sign before it. */
const neverFirst = "，。、；：！？）》〉」』】〕〗”’…—～·％‰℃々,.;:!?)]}%";
/** May not end a line: opening marks, and what belongs to the sign behind it. */
const neverLast = "（《〈「『【〔〖“‘([{￥$";

/** A number with what stands before it and the unit behind it: 约14.8亿元, 第1版, 2021年, 人民幣90億元. */
const quantity =
  /(?:人民[币幣])?(?:突破|[约約近超第])?\d[\d,.]*(?:%|[多余餘]?[万萬亿億]{0,2}(?:平方米|平方公里|公里|\p{Script=Han})?)/uy;
/** What a language with spaces writes in one piece. */
const word = /[^\s\p{Script=Han}\u2018-\u201d\u2026\u3000-\u303f\uff00-\uffef]+/uy;
/** Beside these a line may end without a space. */
const chinese = /[\p{Script=Han}\u2026\u3000-\u303f\uff00-\uffef]/u;

/** Gives a text's width in pixels. */
type WidthOf = (text: string) => number;

/** The text in lines that are no wider than `width`; only a single sign may be. Lines neither begin nor end with a space. */
export function linesOf(text: string, width: number, widthOf: WidthOf): string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    if (line.trimEnd() !== "") lines.push(line.trimEnd());
    line = "";
  };
  for (const piece of piecesOf(text)) {
    const isTooWide = widthOf(piece.trimEnd()) > width;
    if (isTooWide) end();
    for (const part of isTooWide ? signsOf(piece) : [piece]) {
      if (line !== "" && widthOf((line + part).trimEnd()) > width) end();
      line += line === "" ? part.trimStart() : part;
    }
  }
  end();
  return lines;
}

/** As many lines as `linesOf` gives, but of about the same length: for headings. */
export function evenLinesOf(text: string, width: number, widthOf: WidthOf): string[] {
  const { length } = linesOf(text, width, widthOf);
  let [tooNarrow, enough] = [0, Math.ceil(width)];
  while (enough - tooNarrow > 1) {
    const middle = Math.floor((tooNarrow + enough) / 2);
    const lines = linesOf(text, middle, widthOf);
    if (lines.length <= length && lines.every((line) => widthOf(line) <= middle)) enough = middle;
    else tooNarrow = middle;
  }
  return linesOf(text, enough, widthOf);
}

/** At most `most` lines; where something had to be left out, the last one ends with an ellipsis. */
export function firstLines(lines: readonly string[], most: number): string[] {
  if (lines.length <= most) return [...lines];
  const last = signsOf(lines[most - 1] ?? "");
  return [...lines.slice(0, most - 1), `${last.slice(0, -1).join("").trimEnd()}…`];
}

/** The smallest pieces that stay together; a space belongs to the piece before it. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const atom of atomsOf(text.replace(/\s+/g, " ").trim())) {
    const before = pieces.at(-1);
    if (before !== undefined && staysWith(before, atom)) pieces[pieces.length - 1] = before + atom;
    else pieces.push(atom);
  }
  return pieces;
}

function staysWith(before: string, after: string): boolean {
  const [first = ""] = after;
  const last = signsOf(before).at(-1) ?? "";
  if (first === " " || neverFirst.includes(first) || neverLast.includes(last)) return true;
  return last !== " " && !chinese.test(last) && !chinese.test(first);
}

function* atomsOf(text: string): Generator<string> {
  for (let at = 0; at < text.length; ) {
    const found = matchAt(quantity, text, at) ?? matchAt(word, text, at) ?? signAt(text, at);
    yield found;
    at += found.length;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function signAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function signsOf(text: string): string[] {
  return Array.from(text);
}
