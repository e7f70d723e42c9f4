// A text with what was asked for marked in it, and the part of a long one where that stands.
import type { Text } from "#lib/i18n/text.ts";
import { plain, runsOf } from "./plain.ts";

export type MarkedPiece = { text: string; isMatch: boolean };
/** `lang`: the key of the language that it is in. */
export type Excerpt = { lang: keyof Text; pieces: MarkedPiece[] };

/** The whole text in pieces; characters that widths and languages write differently are matched all the same. */
export function marked(text: string, question: string): MarkedPiece[] {
  const characters = [...text];
  // One for one, so that a place in the one is the same place in the other.
  const read = characters.map(readAlike).join("");
  const isMatch = new Array<boolean>(characters.length).fill(false);
  for (const run of wanted(question)) {
    for (let at = read.indexOf(run); at >= 0; at = read.indexOf(run, at + 1))
      isMatch.fill(true, at, at + [...run].length);
  }
  const pieces: MarkedPiece[] = [];
  for (const [index, character] of characters.entries()) {
    const last = pieces.at(-1);
    if (last && last.isMatch === isMatch[index]) last.text += character;
    else pieces.push({ text: character, isMatch: isMatch[index] ?? false });
  }
  return pieces;
}

/** Of the texts the one that has the most of what was asked for, cut to where it stands; null where none has any of it. */
export function excerpt(texts: readonly Text[], question: string, length = 90): Excerpt | null {
  const best = texts
    .flatMap((text) => Object.entries(text) as [keyof Text, string][])
    .map(([lang, text]) => ({ lang, text, has: howMuch(text, question) }))
    .reduce<{ lang: keyof Text; text: string; has: number } | null>(
      (most, each) => (each.has > (most?.has ?? 0) ? each : most),
      null,
    );
  if (best === null) return null;
  const pieces = marked(best.text, question);
  const place = placeOf(pieces, question);
  return { lang: best.lang, pieces: cut(pieces, Math.max(0, place - 20), length) };
}

/** The longest match, which is the whole run where that stands in the text. */
function placeOf(pieces: readonly MarkedPiece[], question: string): number {
  const [longest = ""] = wanted(question);
  let place = 0;
  let found = { place: 0, size: 0 };
  for (const { text, isMatch } of pieces) {
    const size = [...text].length;
    if (isMatch && size > found.size && found.size < longest.length) found = { place, size };
    place += size;
  }
  return found.place;
}

/** How many of the parts that are wanted a text has; a whole run outweighs whatever stands in parts. */
function howMuch(text: string, question: string): number {
  const read = plain(text);
  const { han, words } = runsOf(question);
  const count = (parts: readonly string[]) => parts.filter((part) => read.includes(part)).length;
  return count([...han, ...words]) * 1000 + count(han.flatMap(pairsIn));
}

function cut(pieces: readonly MarkedPiece[], from: number, length: number): MarkedPiece[] {
  const kept: MarkedPiece[] = from > 0 ? [{ text: "…", isMatch: false }] : [];
  let place = 0;
  for (const { text, isMatch } of pieces) {
    const characters = [...text];
    const part = characters.slice(Math.max(0, from - place), Math.max(0, from + length - place)).join("");
    place += characters.length;
    if (part !== "") kept.push({ text: part, isMatch });
  }
  if (place > from + length) kept.push({ text: "…", isMatch: false });
  return kept;
}

/** The question's runs, longest first, and where a long one may stand in parts, its pairs. */
function wanted(question: string): string[] {
  const { han, words } = runsOf(question);
  const parts = han.flatMap((run) => [run, ...pairsIn(run)]);
  return [...parts, ...words].sort((one, other) => other.length - one.length);
}

function pairsIn(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

const alike = new Map<string, string>();

/** A character as it is compared. There are some thousands of them; each is read once. */
function readAlike(character: string): string {
  const known = alike.get(character);
  if (known !== undefined) return known;
  const read = [...plain(character)][0] ?? " ";
  alike.set(character, read);
  return read;
}
