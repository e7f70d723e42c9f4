// Which query keys an address knows. A key that nobody named here never reaches a page, and makes no second copy of it.
import { splitLocale } from "#lib/i18n/locale.ts";
import { queryOf } from "#lib/values/query.ts";

/**
 * `lists`: those that a form may send several times; they are one list with commas. `longest`: what a value may measure in
 * characters, where that is more than usual.
 */
type KnownKeys = { path: RegExp; keys: readonly string[]; lists?: readonly string[]; longest?: number };

/** Paths are without base path and language prefix. A page that takes a query is added here. */
const known: readonly KnownKeys[] = [
  { path: /^\/search$/, keys: ["q", "kind", "page"] },
  {
    path: /^\/policies\/match$/,
    keys: ["area", "industry", "kind", "people", "qualification", "registered", "revenue", "years"],
    lists: ["qualification"],
  },
  {
    path: /^\/parks(?:\.atom)?$/,
    keys: [
      ...["industry", "street", "form", "purpose", "area", "area-to", "budget", "height"],
      ...["load", "power", "by", "sort", "after"],
    ],
  },
  { path: /^\/guides$/, keys: ["after"] },
  // Whoever ticks every park is told in words how many may be compared.
  { path: /^\/parks\/compare$/, keys: ["find", "parks"], lists: ["parks"], longest: 1900 },
  {
    path: /^\/(?:signings|data\/signing-totals\.(?:csv|json))$/,
    keys: ["year", "scope", "park", "event", "industry", "stage", "as-of"],
  },
  { path: /^\/(?:signings|figures)\/[^/]+$/, keys: ["as-of"] },
  { path: /^\/enquiries\/new$/, keys: ["park", "space", "clause", "note"] },
  { path: /^\/enquiries\/receipt$/, keys: ["note"] },
  // A whole citation may be pasted.
  { path: /^\/check$/, keys: ["address", "day", "number"], longest: 1500 },
  // All that any table may be asked for; Next refuses what this one may not, and says so.
  {
    path: /^\/api\/v1\/[a-z]+$/,
    keys: [
      ...["after", "limit", "cancelled", "document", "event", "form", "genre", "kind", "level", "measure"],
      ...["membership", "nature", "package", "park", "policy", "provider", "purpose", "source", "year"],
    ],
  },
];

/** What messengers, search engines and advertisements add to a link on their own; it means nothing to a page. */
const addedByOthers =
  /^(?:utm_[a-z_]+|from|isappinstalled|scene|subscene|ascene|clicktime|enterid|devicetype|nettype|sharer_[a-z_]+|share_[a-z_]+|nsukey|wxshare_count|spm|gclid|fbclid|msclkid|yclid|bd_vid|hm(?:sr|pl|cu|kw|ci))$/;

/** Next names the version of an icon of app/ in its query: /icon.svg?icon.2b4u79.svg */
const iconVersion = /^(?:icon|apple-icon|favicon|opengraph-image|twitter-image)\d*\.[\w-]+\.[a-z]+$/;

const longestValue = 200;

/** The query in its one form: known keys, sorted, encoded alike, empty ones left out. Null when it is none of this portal's. */
export function readQuery(path: string, query: string, table: readonly KnownKeys[] = known): string | null {
  if (query === "") return "";
  const { keys = [], lists = [], longest = longestValue } = entryFor(path, table) ?? {};
  const values = new Map<string, string>();
  for (const part of query.split("&")) {
    const pair = readPair(part);
    if (pair === null) return null;
    const [key, value] = pair;
    if (key === "" && value === "") continue;
    if (!keys.includes(key)) {
      if (addedByOthers.test(key) || iconVersion.test(key)) continue;
      return null;
    }
    const before = values.get(key);
    if (before !== undefined && !lists.includes(key)) return null;
    const whole = before ? `${before},${value}` : value;
    if (whole.length > longest) return null;
    values.set(key, whole);
  }
  return queryOf(Object.fromEntries(values)).slice(1);
}

function entryFor(path: string, table: readonly KnownKeys[]): KnownKeys | undefined {
  const plain = splitLocale(path).path;
  return table.find((entry) => entry.path.test(plain));
}

function readPair(part: string): [string, string] | null {
  const sign = part.indexOf("=");
  const key = decodedPart(sign < 0 ? part : part.slice(0, sign));
  const value = decodedPart(sign < 0 ? "" : part.slice(sign + 1));
  return key === null || value === null ? null : [key, value.trim()];
}

function decodedPart(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text.replaceAll("+", " "));
    return decoded.includes("\0") ? null : decoded;
  } catch {
    return null;
  }
}
