// Which passwords are refused, and why. Twelve characters of any kind; what is well known, about the portal or about the person,
// and what fingers do by themselves on a keyboard counts as nothing: enough must remain beside it.
import { pinyin } from "pinyin-pro";
import { commonWords, portalWords } from "./common-words.ts";

export const shortestPassword = 12;
export const longestPassword = 200;
/** How many characters must be left that are in none of the pieces below. */
const enoughOfOwn = 6;

export type PasswordFault = "too_short" | "too_long" | "about_person" | "about_portal" | "common" | "pattern";

type Person = { name: string; username: string };

/** As it is hashed and compared: the same password from any keyboard. */
export function plainPassword(typed: string): string {
  return typed.normalize("NFKC");
}

/** Null where the password is good. */
export function passwordFault(typed: string, person: Person): PasswordFault | null {
  const password = plainPassword(typed);
  const length = [...password].length;
  if (length < shortestPassword) return "too_short";
  if (length > longestPassword) return "too_long";

  const folded = unleet(password.toLowerCase());
  const plain = password.toLowerCase();
  const found: [PasswordFault, boolean[]][] = [
    ["about_person", covered(folded, plain, ownWords(person))],
    ["about_portal", covered(folded, plain, portalWords)],
    ["pattern", patterns(plain)],
    ["common", covered(folded, plain, commonWords)],
  ];
  const whole = plain.split("").map((_, place) => found.some(([, marks]) => marks[place]));
  if (count(whole, false) >= enoughOfOwn) return null;
  // Named after what takes up most of it.
  const [[fault]] = found.toSorted(([, one], [, other]) => count(other, true) - count(one, true)) as [
    [PasswordFault, boolean[]],
  ];
  return fault;
}

function count(marks: boolean[], wanted: boolean): number {
  return marks.filter((mark) => mark === wanted).length;
}

/** The name, the user name and their parts, and how the name is written in Latin letters. */
function ownWords({ name, username }: Person): string[] {
  const syllables = pinyin(name, { toneType: "none", type: "array", nonZh: "consecutive", v: true });
  const given = [name, ...name.split(/\s+/), username, ...username.split(/[.-]/)];
  const written = [syllables.join(""), [...syllables.slice(1), ...syllables.slice(0, 1)].join("")];
  return [...given, ...written].map((word) => word.toLowerCase()).filter((word) => [...word].length >= 2);
}

/** Digits and signs that stand for letters: p@ssw0rd. One for one, so that places stay. */
function unleet(text: string): string {
  const letters: Record<string, string> = {
    "0": "o",
    "1": "l",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "@": "a",
    $: "s",
    "!": "i",
  };
  return text.replace(/[013457@$!]/g, (sign) => letters[sign] ?? sign);
}

/** Which characters are part of one of the words, as written or with signs read as letters. */
function covered(folded: string, plain: string, words: readonly string[]): boolean[] {
  const marks = Array<boolean>(plain.length).fill(false);
  for (const word of words) {
    for (const text of [plain, folded]) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        marks.fill(true, at, at + word.length);
    }
  }
  return marks;
}

const rows = ["`1234567890-=", "qwertyuiop[]\\", "asdfghjkl;'", "zxcvbnm,./", "abcdefghijklmnopqrstuvwxyz"];
/** The slanting columns: 1qaz 2wsx 3edc. */
const columns = ["1qaz", "2wsx", "3edc", "4rfv", "5tgb", "6yhn", "7ujm", "8ik,", "9ol.", "0p;/"];
const walks = [...rows, ...columns].flatMap((walk) => [walk, walk.split("").reverse().join("")]);
const shortestWalk = 4;

/** Which characters are part of a repetition, a sequence, a walk over the keyboard, a date or a telephone number. */
function patterns(text: string): boolean[] {
  const marks = Array<boolean>(text.length).fill(false);
  const mark = (pattern: RegExp) => {
    for (const { index, 0: found } of text.matchAll(pattern)) marks.fill(true, index, index + found.length);
  };
  mark(/(.)\1{2,}/gu);
  // A block that is written again counts once.
  for (const { index, 0: found, 1: block = "" } of text.matchAll(/(.{2,}?)\1+/gsu))
    marks.fill(true, index + block.length, index + found.length);
  mark(/(?:19|20)\d{2}(?:[./-]?(?:0?[1-9]|1[0-2])[./-]?(?:0?[1-9]|[12]\d|3[01])?)?/g);
  mark(/1[3-9]\d{9}|\d{6,}/g);
  for (let at = 0; at < text.length; at += 1) {
    const length = longestWalkAt(text, at);
    if (length >= shortestWalk) marks.fill(true, at, at + length);
  }
  return marks;
}

function longestWalkAt(text: string, at: number): number {
  let length = shortestWalk;
  while (at + length <= text.length && walks.some((walk) => walk.includes(text.slice(at, at + length))))
    length += 1;
  return length - 1;
}
