// A text with what was asked for marked in it, and the part of a long one where that stands.
import { plain, runsOf } from "./plain.ts";

export type MarkedPiece = { text: string; isMatch: boolean };

/** The whole text in pieces; characters that widths and languages write differently are matched all the same. */
export function marked(text: string, question: string): MarkedPiece[] {
  const characters = [...text];
  // One for one, so that a place in the one is the same place in the other.
  const read = characters.map((character) => [...plain(character)][0] ?? " ").join("");
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

/** The first text that has what was asked for, cut to where it stands; null where none has. */
export function excerpt(texts: readonly string[], question: string, length = 90): MarkedPiece[] | null {
  for (const text of texts) {
    const pieces = marked(text, question);
    const first = pieces.findIndex(({ isMatch }) => isMatch);
    if (first < 0) continue;
    const before = pieces.slice(0, first).reduce((sum, piece) => sum + [...piece.text].length, 0);
    return cut(pieces, Math.max(0, before - 20), length);
  }
  return null;
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
  const parts = han.flatMap((run) => {
    const characters = [...run];
    return [run, ...characters.slice(1).map((character, index) => `${characters[index]}${character}`)];
  });
  return [...parts, ...words].sort((one, other) => other.length - one.length);
}
