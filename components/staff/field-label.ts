// What a field of a document is called, by its place in the content.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

/** Where it has no label, its place. */
export function fieldLabel({ document }: StaffWords, path: string): string {
  return path === "" ? document.whole : path;
}
