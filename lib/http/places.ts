// What an address is for the edge: a page that may be kept, something passed through, a file of the build, or nothing.
import { LRUCache } from "lru-cache";
import { type Language, namesFile, readAddress } from "./address.ts";
import { isStaffPath } from "./forms.ts";
import { readQuery } from "./queries.ts";

export type Place = {
  kind: "page" | "through" | "static" | "speculation";
  path: string;
  query: string;
  language: Language;
  /** Two names, without and with elder mode; the same for files, which know none. */
  keys: readonly [string, string];
};

/** The place, or the status that refuses the address. */
export type Places = (target: string) => Place | 400 | 404;

const staticPrefix = "/_next/static/";

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
  const place = { path, query: "", language, keys: [path, path] as const };
  if (path === "/speculation-rules.json") return { ...place, kind: "speculation" };
  if (path.startsWith(staticPrefix)) return { ...place, kind: "static" };
  if (isClosed(path)) return 404;
  if (isStaffPath(path) || path === "/healthz") return { ...place, query: address.query, kind: "through" };
  if (isNotice(path)) return pageAt(path.replace(/\/notice\/.*$/, "/notice"), "", language);
  const query = readQuery(path, address.query);
  return query === null ? 400 : pageAt(path, query, language);
}

/** What only Next's own scripts ask for: its image and data addresses, and pages in its own notation. */
function isClosed(path: string): boolean {
  return /^\/(?:_next|__nextjs[^/]*)(?:\/|$)/.test(path) || /\.rsc$|\.segments(?:\/|$)/.test(path);
}

/** Notices are drawn for the edge. Asked for from outside they are what the address above them is: nothing. */
function isNotice(path: string): boolean {
  return /^(?:\/en|\/zh-Hant)?\/notice\//.test(path);
}

function pageAt(path: string, query: string, language: Language): Place {
  const key = query === "" ? path : `${path}?${query}`;
  return { kind: "page", path, query, language, keys: [key, namesFile(path) ? key : `${key}\nelder`] };
}
