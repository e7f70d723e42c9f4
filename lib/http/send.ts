// Puts a finished page on the wire: in the coding that the client takes, as 304 when it has this version, without body for HEAD.
import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { type Coding, codingFor } from "./accept-encoding.ts";
import type { HeaderList } from "./headers.ts";
import { hasVersion } from "./if-none-match.ts";
import type { Page, Sendable } from "./page.ts";

/** Clients send the same few lines over and over. */
const codings = new LRUCache<string, Coding>({ max: 500 });

export function sendPage(request: IncomingMessage, response: ServerResponse, page: Page): void {
  const { head, unchanged, body } = bodyFor(request, page);
  if (page.status === 200 && hasVersion(request.headers["if-none-match"], page.digest)) {
    response.writeHead(304, unchanged).end();
    return;
  }
  response.writeHead(page.status, head);
  end(request, response, body);
}

/** A page that nobody can vouch for at the moment: says since when, and asks caches not to rely on it. */
export function sendStale(request: IncomingMessage, response: ServerResponse, page: Page, since: Date): void {
  const { head, body } = bodyFor(request, page);
  const stale = ["x-portal-stale", `since ${since.toISOString()}`, "cache-control", "no-cache"];
  response.writeHead(page.status, [...without("cache-control", head), ...stale]);
  end(request, response, body);
}

/** A notice instead of the page that was asked for; kept by nobody. */
export function sendNotice(
  request: IncomingMessage,
  response: ServerResponse,
  notice: Page,
  status: number,
  extra: HeaderList = [],
): void {
  const { head, body } = bodyFor(request, notice);
  const plain = without("etag", without("cache-control", head));
  response.writeHead(status, [...plain, "cache-control", "no-store", ...extra]);
  end(request, response, body);
}

export function sendRedirect(
  response: ServerResponse,
  status: number,
  location: string,
  always: HeaderList,
): void {
  response
    .writeHead(status, ["location", location, "cache-control", "no-cache", "content-length", "0", ...always])
    .end();
}

export function codingOf(request: IncomingMessage): Coding {
  const line = request.headers["accept-encoding"];
  if (typeof line !== "string") return "identity";
  const known = codings.get(line);
  if (known !== undefined) return known;
  const coding = codingFor(line);
  if (line.length < 200) codings.set(line, coding);
  return coding;
}

function bodyFor(request: IncomingMessage, page: Page): Sendable {
  const found = page.bodies.get(codingOf(request)) ?? page.bodies.get("identity");
  if (!found) throw new Error("a page without a body");
  return found;
}

function end(request: IncomingMessage, response: ServerResponse, body: string): void {
  if (request.method === "HEAD") response.end();
  else response.end(body, "latin1");
}

function without(name: string, list: HeaderList): HeaderList {
  const kept: HeaderList = [];
  for (let place = 0; place < list.length; place += 2) {
    if (list[place] !== name) kept.push(list[place] as string, list[place + 1] as string);
  }
  return kept;
}
