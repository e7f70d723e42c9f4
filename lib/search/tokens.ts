// What a text is found by, and what a question asks for. Chinese is cut into every two characters that stand together,
// so no dictionary has to know a name; names can also be asked for by their pinyin and by its initials.
import { pinyin } from "pinyin-pro";
import { plain, runsOf } from "./plain.ts";

/** Change it with any change of what is kept: entries of another version are made anew. */
export const tokensVersion = 2;

/** Longer ones are cut: PostgreSQL's limit for one is 2 kB. */
const longest = 60;

/** What a text is found by: each character, each two that stand together, each word. */
export function tokensOf(text: string): string[] {
  const { han, words } = runsOf(text);
  return distinct([...han.flatMap((run) => [...singles(run), ...pairs(run)]), ...words]);
}

/** What a name is found by besides: its pinyin and the initials of that, from each syllable on. */
export function soundsOf(name: string): string[] {
  const syllables = syllablesOf(name);
  return distinct(
    syllables.flatMap((_, from) => {
      const rest = syllables.slice(from);
      return [`py:${rest.join("")}`, `in:${rest.map((each) => each[0]).join("")}`];
    }),
  );
}

/** Of each of these one must be found; a `start` is where a token may begin. */
type Wanted = { tokens: string[] } | { starts: string[] };

function wantedBy(question: string): Wanted[] {
  const { han, words } = runsOf(question);
  return [
    ...distinct(han.flatMap((run) => (run.length === 1 ? singles(run) : pairs(run)))).map((token) => ({
      tokens: [token],
    })),
    ...distinct(words).map((word) => ({ starts: [word, `py:${word}`, `in:${word}`] })),
  ];
}

/** A question as PostgreSQL takes it: all of it must be found. Null where there is nothing to look for. */
export function queryOf(question: string): string | null {
  const parts = wantedBy(question).map((wanted) =>
    "tokens" in wanted
      ? wanted.tokens.map(lexeme).join("|")
      : `(${wanted.starts.map((start) => `${lexeme(start)}:*`).join("|")})`,
  );
  return parts.length === 0 ? null : parts.join("&");
}

/** The same, of names that are at hand: whether all of the question is found in them. */
export function areFoundBy(names: readonly string[], question: string): boolean {
  const wanted = wantedBy(question);
  if (wanted.length === 0) return false;
  const tokens = new Set(names.flatMap(tokensOf));
  // Sounds are dear: only a question in letters needs them.
  if (wanted.some((each) => "starts" in each)) for (const sound of names.flatMap(soundsOf)) tokens.add(sound);
  return wanted.every((each) =>
    "tokens" in each
      ? each.tokens.some((token) => tokens.has(token))
      : [...tokens].some((token) => each.starts.some((start) => token.startsWith(start.slice(0, longest)))),
  );
}

/** Words of which one was spelt otherwise: that one must stand there whole, or begin a name's pinyin. */
export function queryOfSpelling(others: readonly string[], word: string): string {
  const spelt = `(${lexeme(word)}|${lexeme(`py:${word}`)}:*)`;
  return [queryOf(others.join(" ")), spelt].filter((part) => part !== null).join("&");
}

/** What sounds like the question or shares something with it: for suggestions where nothing was found. */
export function nearQueryOf(question: string): string | null {
  const { han, words } = runsOf(question);
  const sound = syllablesOf(question).join("");
  const parts = [
    ...(sound.length > 1 ? [`${lexeme(`py:${sound}`)}:*`] : []),
    ...han.flatMap(pairs).map(lexeme),
    ...words.filter((word) => word.length > 2).map((word) => `${lexeme(`py:${word.slice(0, -1)}`)}:*`),
  ];
  return parts.length === 0 ? null : distinct(parts).join("|");
}

function syllablesOf(name: string): string[] {
  const read = pinyin(plain(name), { toneType: "none", type: "array", nonZh: "consecutive", v: true });
  return read.flatMap((each) => each.match(/[a-z0-9]+/g) ?? []);
}

function singles(run: string): string[] {
  return [...run];
}

function pairs(run: string): string[] {
  const characters = [...run];
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}

/** Quoted as PostgreSQL's tsquery has it, so that nothing in it can be an operator. */
function lexeme(token: string): string {
  return `'${token.slice(0, longest).replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}

function distinct(tokens: readonly string[]): string[] {
  return [
    ...new Set(
      tokens.map((token) =>
        token.startsWith("'") || token.startsWith("(") ? token : token.slice(0, longest),
      ),
    ),
  ];
}
