// What stands between a draft and its readers: errors block, warnings inform. Pure.
import type { Issue } from "#lib/errors.ts";

export type Checklist = { errors: Issue[]; warnings: Issue[] };

/** Texts that say it in Chinese only: an English reader gets the original. */
export function missingEnglish(content: unknown): Issue[] {
  const found: Issue[] = [];
  visit(content, "", found);
  return found;
}

function visit(value: unknown, path: string, found: Issue[]): void {
  if (typeof value !== "object" || value === null) return;
  if ("zh" in value && typeof value.zh === "string" && value.zh !== "") {
    if (!("en" in value) || value.en === "" || value.en === undefined)
      found.push({ field: joined(path, "en"), code: "no_english" });
    return;
  }
  for (const [key, inner] of Object.entries(value)) visit(inner, joined(path, key), found);
}

function joined(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}
