// What an edition after the first owes its readers. Pure.
import type { Issue } from "#lib/errors.ts";
import { text } from "#lib/i18n/text.ts";
import { type Change, changesBetween } from "./changes.ts";

/** Which fields of a noun readers quote: its numbers, units, definitions and sets of rows; and which say of what time they are. */
export type Quoted = { fields: RegExp; times: RegExp | null };

/** What is said of an edition when it is published. */
export type Explanation = {
  number: number;
  nature: "first" | "revision" | "correction" | "new_period" | null;
  publicNote: unknown;
  severity: "changes_conclusion" | "keeps_conclusion" | null;
};

/** What changes of what readers may have quoted. The order of a set is no change of it. */
export function quotedChanges({ fields }: Quoted, before: unknown, after: unknown): Change[] {
  return changesBetween(before, after).filter(
    ({ path, before: was, after: is }) => fields.test(path) && setOf(was) !== setOf(is),
  );
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

function changesTime(times: RegExp, before: unknown, after: unknown): boolean {
  return changesBetween(before, after).some(({ path }) => times.test(path));
}

/** A list is one row to a line. */
function setOf(value: string | null): string {
  return (value ?? "").split("\n").sort().join("\n");
}
