// The address of a request: what a client wrote, brought into the one form by which a page is known, and what stands there.
import { LRUCache } from "lru-cache";
import { type Locale, localPath, splitLocale } from "#lib/i18n/locale.ts";
import { isPrivate, isStaffPath } from "./forms.ts";
import { readQuery } from "./queries.ts";

/** `path` is without the base path, each segment decoded and encoded again; `query` is as it was written. */
export type Address = { path: string; query: string; language: Locale };

/** A page that may be kept, one for a single person, something passed through to Next, or a file that the edge has itself. */
export type Place = Address & {
  kind: "page" | "private" | "through" | "file";
  /** Two names, without and with elder mode; the same for files, which know none. */
  keys: readonly [string, string];
};

/** The place, or the status that refuses the address. */
export type Places = (target: string) => Place | 400 | 404;

const longestPath = 1024;
const longestQuery = 2048;

/** Reads each target once: the same few come again and again. */
export function places(basePath: string): Places {
  const known = new LRUCache<string, Place>({ max: 2000 });
  return (target) => {
    const present = known.get(target);
    if (present) return present;
    const place = readPlace(target, basePath);
    if (typeof place !== "number" && target.length < 300) known.set(target, place);
    return place;
  };
}

function readPlace(target: string, basePath: string): Place | 400 | 404 {
  const address = readAddress(target, basePath);
  if (typeof address === "number") return address;
  const { path, language } = address;
  if (isFile(path)) return { path, query: "", language, kind: "file", keys: [path, path] };
  if (isClosed(path)) return 404;
  if (isStaffPath(path) || path === "/healthz") return { ...address, kind: "through", keys: [path, path] };
  if (isNotice(path)) return pageAt(localPath(language, "/notice"), "", language);
  const query = readQuery(path, address.query);
  // The API names what it does not know. Such an answer is an error, which nobody keeps.
  if (query === null && path.startsWith("/api/")) return { ...address, kind: "through", keys: [path, path] };
  if (query === null) return 400;
  const page = pageAt(path, query, language);
  return isPrivate(path, query) ? { ...page, kind: "private" } : page;
}

/** Next's built files, and ours. */
function isFile(path: string): boolean {
  return path.startsWith("/_next/static/") || path === "/speculation-rules.json";
}

/** What only Next's own scripts ask for: its image and data addresses, and pages in its own notation. */
function isClosed(path: string): boolean {
  return /^\/(?:_next|__nextjs[^/]*)(?:\/|$)/.test(path) || /\.rsc$|\.segments(?:\/|$)/.test(path);
}

/** Notices are drawn for the edge. Asked for from outside they are what the address above them is: nothing. */
function isNotice(path: string): boolean {
  return splitLocale(path).path.startsWith("/notice/");
}

function pageAt(path: string, query: string, language: Locale): Place {
  const key = query === "" ? path : `${path}?${query}`;
  return { kind: "page", path, query, language, keys: [key, namesFile(path) ? key : `${key}\nelder`] };
}

/** The address, or the status that refuses it: 400 for what no page's link looks like, 404 outside of the base path. */
export function readAddress(target: string, basePath: string): Address | 400 | 404 {
  if (!isPlainTarget(target)) return 400;
  const mark = target.indexOf("?");
  const written = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? "" : target.slice(mark + 1);
  if (written.length > longestPath || query.length > longestQuery) return 400;
  const whole = canonicalPath(written);
  if (whole === null) return 400;
  const path = withoutBase(whole, basePath);
  if (path === null) return 404;
  return { path, query, language: splitLocale(path).locale };
}

/** Whether data are asked for and not a page: the name ends like a file's, or it is the API's. */
export function namesFile(path: string): boolean {
  return /\.[A-Za-z0-9]+$|^\/api\//.test(path);
}

/** Begins with a slash, so it is not in absolute form, and holds visible ASCII without what no browser leaves as it is. */
function isPlainTarget(target: string): boolean {
  return target.startsWith("/") && !/[^\x21-\x7e]|[\\"<>#]/.test(target);
}

function canonicalPath(written: string): string | null {
  if (written === "/") return written;
  const segments = written.slice(1).split("/");
  const canonical: string[] = [];
  for (const [place, segment] of segments.entries()) {
    const isLast = place === segments.length - 1;
    const decoded = decodedSegment(segment);
    if (decoded === null || (decoded === "" && !isLast)) return null;
    canonical.push(encodeURIComponent(decoded));
  }
  return `/${canonical.join("/")}`;
}

/** Null for bad encoding, dot segments, separators and control characters, and for what would mean more when decoded twice. */
function decodedSegment(segment: string): string | null {
  try {
    const text = decodeURIComponent(segment);
    if (text === "." || text === "..") return null;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    return /[/\\%\u0000-\u001f\u007f-\u009f]/.test(text) ? null : text;
  } catch {
    return null;
  }
}

function withoutBase(path: string, basePath: string): string | null {
  if (basePath === "") return path;
  if (path === basePath) return "/";
  return path.startsWith(`${basePath}/`) ? path.slice(basePath.length) : null;
}
