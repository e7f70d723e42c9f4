// What an edition after the first owes its readers. Pure.
import type { Issue } from "#lib/errors.ts";
import { type Text, text } from "#lib/i18n/text.ts";
import { wordsOf } from "#lib/values/words.ts";
import { type Change, changesBetween, leaves } from "./changes.ts";
import type { DocumentKind } from "./kind.ts";
import type { Nature, Severity } from "./nature.ts";

/** What readers quote of a noun, by paths in which `*` stands for any row and `**` for all that is below, but translations. */
export type Quoted = {
  /** Numbers, units, definitions and sets. */
  fields: readonly string[];
  /** Rows that are counted: with one more or fewer the set is another. */
  rows?: readonly string[];
  /** Texts of which no more is quoted than the numbers in them. */
  texts?: readonly string[];
  /** Fields that say of what time the numbers are. */
  times?: readonly string[];
};

/** Documents by their ids, as they were called. */
export type Names = Readonly<Record<string, Text>>;

/**
 * The whole document in an edition and in the one before, which is null for the first. `names`: what the documents were called
 * then that only one of the two names.
 */
export type Changing = { kind: DocumentKind; content: unknown; before: unknown; names: Names };

/** What is said of an edition when it is published. */
export type Explanation = {
  number: number;
  nature: Nature | null;
  publicNote: unknown;
  severity: Severity | null;
};

/** What changes of what readers may have quoted. The order of a set is no change of it. */
export function quotedChanges(quoted: Quoted, before: unknown, after: unknown): Change[] {
  const [fields, texts] = [isAmong(quoted.fields), isAmong(quoted.texts)];
  const rowsOf = (path: string) => rowsAbove(path, quoted.rows);
  const [old, young] = [before, after].map((content) => new Set([...leaves(content).keys()].flatMap(rowsOf)));
  return changesBetween(before, after).filter(({ path, before: was, after: is }) => {
    if (rowsOf(path).some((row) => old?.has(row) !== young?.has(row))) return true;
    if (fields(path)) return setOf(was) !== setOf(is);
    return texts(path) && numbersIn(was) !== numbersIn(is);
  });
}

/** Whether a path is one of these. */
export function isAmong(patterns: readonly string[] = []): (path: string) => boolean {
  const among = patterns.map(
    (pattern) =>
      new RegExp(
        `^${pattern
          .replaceAll(".", "\\.")
          .replaceAll(/\*\*?/g, (stars) => (stars === "*" ? "[^.]+" : "(?:.+\\.)?(?!(?:en|hant)$)[^.]+"))}$`,
      ),
  );
  return (path) => among.some((each) => each.test(path));
}

/** The rows in which a field stands, of those that are counted, the outermost first. */
export function rowsAbove(path: string, patterns: readonly string[] = []): string[] {
  const steps = path.split(".");
  const above = patterns.map((pattern) => steps.slice(0, pattern.split(".").length).join("."));
  return above.filter((row, index) => row !== path && isAmong([patterns[index] ?? ""])(row));
}

function numbersIn(value: string | null): string {
  return wordsOf(value ?? "")
    .filter((word) => /\d/.test(word))
    .join(" ");
}

/** A later edition says why. Where it changes what was quoted, it says as well which of the three it is; a correction, what it does to conclusions. */
export function unexplained(
  { number, nature, publicNote, severity }: Explanation,
  quoted: Quoted,
  before: unknown,
  after: unknown,
): Issue[] {
  if (number === 1) return [];
  const issues: Issue[] = [];
  if (!text.safeParse(publicNote).success) issues.push({ field: "publicNote", code: "required" });
  if (nature === null && quotedChanges(quoted, before, after).length > 0)
    issues.push({ field: "nature", code: "nature_required" });
  if (nature === "new_period" && quoted.times && !changesTime(quoted.times, before, after))
    issues.push({ field: "nature", code: "same_period" });
  if (nature === "correction" && severity === null) issues.push({ field: "severity", code: "required" });
  return issues;
}

function changesTime(times: readonly string[], before: unknown, after: unknown): boolean {
  const isTime = isAmong(times);
  return changesBetween(before, after).some(({ path }) => isTime(path));
}

/** A list is one row to a line. */
function setOf(value: string | null): string {
  return (value ?? "").split("\n").sort().join("\n");
}
