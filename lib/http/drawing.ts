// Lets Next draw a public page and makes it fit to be sent to anybody: without scripts, and with our headers instead of Next's.
import type { IncomingHttpHeaders } from "node:http";
import type { Coding } from "./accept-encoding.ts";
import { namesFile } from "./address.ts";
import { type HeaderList, keptByOthers, keptForAnHour, keptForEver, policyFor } from "./headers.ts";
import { makePage, type Page } from "./page.ts";
import type { Queue } from "./queue.ts";
import { isBlank, isRefusal, isUnfinished, strip } from "./strip.ts";
import type { Fetched, Upstream } from "./upstream.ts";

/** `blank` is a status for which Next has no page without its scripts; `explains`: the page itself says why it is a refusal. */
export type Drawn =
  | { page: Page; explains?: true }
  | { redirect: { status: number; location: string } }
  | { blank: number };

/** Next answered that it could not: 5xx. */
export class DrawingFailed extends Error {}

export type Wanted = { path: string; query: string; isElder: boolean };

/** `timeout` is for those who know that something behind Next is missing. */
export type Drawing = { draw(wanted: Wanted, codings: readonly Coding[], timeout?: number): Promise<Drawn> };

type Options = { upstream: Upstream; queue: Queue; basePath: string; always: HeaderList };

/** How long a page may take; one that takes longer would never be read. */
const longestWait = 10_000;
/** Longer answers are passed through, not kept. */
export const largestKept = 4 * 1024 * 1024;

export function drawing({ upstream, queue, basePath, always }: Options): Drawing {
  return {
    async draw({ path, query, isElder }, codings, timeout = longestWait) {
      const target = targetOf(basePath, path, query);
      // Nothing of what the client sent goes on but its choice of elder mode: the answer is for everybody.
      const headers: Record<string, string> = isElder ? { cookie: "elder=1" } : {};
      const answer = await queue(() =>
        upstream.fetch({ method: "GET", target, headers, timeout }, largestKept),
      );
      if (answer.status >= 500) throw new DrawingFailed(`${answer.status} for ${path}`);
      const location = answer.headers.location;
      if (answer.status >= 300 && location !== undefined) {
        return { redirect: { status: redirectStatus(answer.status), location: relative(location) } };
      }
      return finished(answer, path, codings);
    },
  };

  async function finished(answer: Fetched, path: string, codings: readonly Coding[]): Promise<Drawn> {
    const type = answer.headers["content-type"] ?? "application/octet-stream";
    const isHtml = type.startsWith("text/html");
    if (isHtml && isBlank(answer.body.toString())) return { blank: answer.status };
    const body = isHtml ? stripped(answer.body, path, basePath) : answer.body;
    const explains = isHtml && isRefusal(answer.body.toString());
    const status = explains ? 400 : answer.status;
    const headers = [
      ...["cache-control", cacheControl(path, type, status)],
      ...publicHeaders(path, type, answer.headers, basePath),
      ...always,
    ];
    const page = await makePage({ status, type, headers, body }, codings);
    return explains ? { page, explains } : { page };
  }
}

/** Next knows the front page under a base path without its closing slash. */
export function targetOf(basePath: string, path: string, query: string): string {
  const whole = basePath !== "" && path === "/" ? basePath : basePath + path;
  return query === "" ? whole : `${whole}?${query}`;
}

/** 308 keeps the method, which no reader's GET needs; 301 is what search engines and old browsers know. */
function redirectStatus(status: number): number {
  return status === 308 ? 301 : status;
}

/** Next may name the address under which it was asked, which nobody else can reach. */
export function relative(location: string): string {
  return location.replace(/^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?=\/)/, "");
}

function stripped(body: Buffer, path: string, basePath: string): Buffer {
  const html = body.toString();
  if (isUnfinished(html))
    console.error(`The page ${path} is not complete without its scripts: is there a <Suspense>?`);
  return Buffer.from(strip(html, basePath));
}

const passedOn = [
  "content-disposition",
  "content-language",
  "x-robots-tag",
  "access-control-allow-origin",
] as const;

function publicHeaders(
  path: string,
  type: string,
  headers: IncomingHttpHeaders,
  basePath: string,
): HeaderList {
  const list: HeaderList = ["vary", varyOf(path), "content-security-policy", policyFor(path)];
  if (type.startsWith("text/html")) list.push("speculation-rules", `"${basePath}/speculation-rules.json"`);
  for (const name of passedOn) {
    const value = headers[name];
    if (typeof value === "string") list.push(name, value);
  }
  return list;
}

function cacheControl(path: string, type: string, status: number): string {
  if (status !== 200) return keptByOthers;
  if (path.startsWith("/_next/static/")) return keptForEver;
  // A card changes with its page; one that is frozen need not be asked for again within the hour.
  if (/(?<!\/v\/\d+)\/card\.(?:svg|png)$/.test(path)) return keptByOthers;
  return /^(?:image|font)\/|^text\/(?:css|javascript)|^application\/(?:javascript|manifest\+json)/.test(type)
    ? keptForAnHour
    : keptByOthers;
}

/** Elder mode is the only thing that a cookie changes, and files know none. */
export function varyOf(path: string): string {
  return namesFile(path) ? "accept-encoding" : "accept-encoding, cookie";
}
