// Where a form may be sent to: POST is refused everywhere else.
import { splitLocale } from "#lib/i18n/locale.ts";

/** Paths are without base path and language prefix. A public page that takes a form is added here. */
const publicForms: readonly string[] = [
  "/elder",
  "/enquiries/send",
  ...["open", "correct", "withdraw", "delete", "leave"].map((form) => `/enquiries/receipt/${form}`),
];

export function takesForm(path: string): boolean {
  return isStaffPath(path) || publicForms.includes(splitLocale(path).path);
}

/**
 * Public pages that are drawn for one person: enquiries, with what their cookies say, and answers to what an investor says of
 * themselves. Nobody keeps them.
 */
export function isPrivate(path: string, query: string): boolean {
  const { path: plain } = splitLocale(path);
  return plain.startsWith("/enquiries/") || (plain === "/policies/match" && query !== "");
}

/** The staff desk: passed through, never kept. */
export function isStaffPath(path: string): boolean {
  return path === "/staff" || path.startsWith("/staff/");
}

/** What people of the staff send while they write: often, and a whole office of them from one address. */
export function isWriting(path: string): boolean {
  return path.startsWith("/staff/documents/");
}

/** What writes a new enquiry; whoever sends many of them can still read, choose and correct. */
export function isEnquiry(path: string): boolean {
  return splitLocale(path).path === "/enquiries/send";
}

/**
 * What a form may weigh, in bytes. The desk's own limit for workbooks is lower, and its page says so in words; what is chosen
 * cell by cell afterwards may be long, too.
 */
export function largestBody(path: string): number {
  if (path.startsWith("/staff/workbooks/")) return 8 * 1024 * 1024;
  return isWriting(path) ? 32 * 1024 * 1024 : 64 * 1024;
}
