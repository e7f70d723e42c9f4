// What one slip of the finger makes of a word: two letters changed about, one too few, one too many, or another one.
// All that are one slip away are made and looked up, so that the cost is that of the word and not of all that is published.
import { runsOf } from "./plain.ts";
import { queryOfSpelling } from "./tokens.ts";

const letters = "abcdefghijklmnopqrstuvwxyz";
/** A shorter word is one slip away from nearly anything; a longer one is none. */
const shortest = 4;
const longest = 16;
/** So many words of a question are looked at. */
const mostWords = 2;

/** `asked`: the whole question; `query`: the same as PostgreSQL takes it. */
export type Spelling = { asked: string; query: string };

/** The question with one of its words spelt otherwise, the likeliest slips first; none where it has no words in letters. */
export function spellingsOf(question: string): Spelling[] {
  const { han, words } = runsOf(question);
  if (han.length > 0) return [];
  return words
    .flatMap((word, index) =>
      index < mostWords && isWord(word)
        ? neighboursOf(word).map((other) => ({
            asked: words.with(index, other).join(" "),
            query: queryOfSpelling(words.toSpliced(index, 1), other),
          }))
        : [],
    )
    .toSorted((one, other) => other.asked.length - one.asked.length);
}

/** Every word that is one slip away. */
export function neighboursOf(word: string): string[] {
  const at = [...word].map((_, index) => index);
  const all = [
    ...at
      .slice(1)
      .map((index) => word.slice(0, index - 1) + word[index] + word[index - 1] + word.slice(index + 1)),
    ...[...at, word.length].flatMap((index) =>
      [...letters].map((letter) => word.slice(0, index) + letter + word.slice(index)),
    ),
    ...at.flatMap((index) =>
      [...letters].map((letter) => word.slice(0, index) + letter + word.slice(index + 1)),
    ),
    ...at.map((index) => word.slice(0, index) + word.slice(index + 1)),
  ];
  return [...new Set(all)].filter((other) => other !== word);
}

function isWord(word: string): boolean {
  return /^[a-z]+$/.test(word) && word.length >= shortest && word.length <= longest;
}
