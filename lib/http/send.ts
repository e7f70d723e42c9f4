// One request and what is put on the wire for it: a finished page in the coding that the client takes, 304 when it has this
// version, no body for HEAD.
import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import type { Locale } from "#lib/i18n/locale.ts";
import type { Place } from "./address.ts";
import { type Coding, codingFor } from "./compression.ts";
import type { HeaderList } from "./headers.ts";
import { bodyIn, type Page } from "./page.ts";

/** Enough to say something to whoever asked. */
export type Reader = {
  request: IncomingMessage;
  response: ServerResponse;
  language: Locale;
  isElder: boolean;
};

export type Exchange = Reader & { place: Place };

type Ends = Pick<Reader, "request" | "response">;

/** Elder mode is a cookie that the portal sets; it is the only thing about a reader that changes a public page. */
export function choosesElder(request: IncomingMessage): boolean {
  const { cookie } = request.headers;
  return cookie !== undefined && /(?:^|;\s*)elder=1(?:;|$)/.test(cookie);
}

export function sendPage({ request, response }: Ends, page: Page): void {
  const { head, unchanged, body } = bodyIn(codingOf(request), page);
  if (page.status === 200 && hasVersion(request.headers["if-none-match"], page.digest)) {
    response.writeHead(304, unchanged).end();
    return;
  }
  response.writeHead(page.status, head);
  end(request, response, body);
}

/** A page that nobody can vouch for at the moment: says since when, and asks caches not to rely on it. */
export function sendStale({ request, response }: Ends, page: Page, since: Date): void {
  const { head, body } = bodyIn(codingOf(request), page);
  const stale = ["x-portal-stale", `since ${since.toISOString()}`, "cache-control", "no-cache"];
  response.writeHead(page.status, [...without("cache-control", head), ...stale]);
  end(request, response, body);
}

/** A notice instead of the page that was asked for; kept by nobody. */
export function sendNotice(
  { request, response }: Ends,
  notice: Page,
  status: number,
  extra: HeaderList,
): void {
  const { head, body } = bodyIn(codingOf(request), notice);
  const plain = without("etag", without("cache-control", head));
  response.writeHead(status, [...plain, "cache-control", "no-store", ...extra]);
  end(request, response, body);
}

export function sendRedirect(
  { response }: Ends,
  { status, location }: { status: number; location: string },
  always: HeaderList,
): void {
  const head = ["location", location, "cache-control", "no-cache", "content-length", "0", ...always];
  response.writeHead(status, head).end();
}

/** Clients send the same few lines over and over. */
const codings = new LRUCache<string, Coding>({ max: 500 });

export function codingOf(request: IncomingMessage): Coding {
  const line = request.headers["accept-encoding"];
  if (typeof line !== "string") return "identity";
  const known = codings.get(line);
  if (known !== undefined) return known;
  const coding = codingFor(line);
  if (line.length < 200) codings.set(line, coding);
  return coding;
}

function end(request: IncomingMessage, response: ServerResponse, body: string): void {
  if (request.method === "HEAD") response.end();
  else response.end(body, "latin1");
}

/**
 * Whether a reader has this version already, in whatever coding (RFC 9110 §13.1.2: tags are compared weakly). `digest` is the
 * part that all tags of one version begin with: "digest.br", "digest.gzip", "digest".
 */
export function hasVersion(ifNoneMatch: string | undefined, digest: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === "*") return true;
  return ifNoneMatch.split(",").some((tag) => opaque(tag) === digest);
}

/** A proxy may have put W/ before a tag when it changed the coding. */
function opaque(tag: string): string {
  const quoted = /^(?:W\/)?"([^"]*)"$/.exec(tag.trim())?.[1] ?? "";
  return quoted.replace(/\..*$/, "");
}

function without(name: string, list: HeaderList): HeaderList {
  const kept: HeaderList = [];
  for (let place = 0; place < list.length; place += 2) {
    if (list[place] !== name) kept.push(list[place] as string, list[place + 1] as string);
  }
  return kept;
}
