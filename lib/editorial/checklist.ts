// What stands between a draft and its readers: errors block, warnings inform. Pure.
import type { Issue } from "#lib/errors.ts";
import type { Day } from "#lib/values/day.ts";

export type Checklist = { errors: Issue[]; warnings: Issue[] };

/** Texts that say it in Chinese only: an English reader gets the original. */
export function missingEnglish(content: unknown): Issue[] {
  const found: Issue[] = [];
  findUntranslated(content, "", found);
  return found;
}

function findUntranslated(value: unknown, path: string, found: Issue[]): void {
  if (typeof value !== "object" || value === null) return;
  if ("zh" in value && typeof value.zh === "string" && value.zh !== "") {
    if (!("en" in value) || value.en === "" || value.en === undefined)
      found.push({ field: joined(path, "en"), code: "no_english" });
    return;
  }
  for (const [key, inner] of Object.entries(value)) findUntranslated(inner, joined(path, key), found);
}

/** Nobody has confirmed anything on a day that has not come: readers would take it as true for longer than anyone looked. */
export function confirmedAhead(content: unknown, today: Day): Issue[] {
  const found: Issue[] = [];
  findAhead(content, "", today, found);
  return found;
}

/** Of the whole, of a space or a contact, of a policy's validity. */
const confirmations = /^(?:confirmedOn|validityConfirmedOn)$/;

function findAhead(value: unknown, path: string, today: Day, found: Issue[]): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const field = joined(path, key);
    if (typeof inner !== "string") findAhead(inner, field, today, found);
    else if (confirmations.test(key) && inner > today) found.push({ field, code: "in_the_future" });
  }
}

function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
