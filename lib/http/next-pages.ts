// Lets Next draw a public page and makes it fit to be sent to anybody: without scripts, and with our headers instead of Next's.
import type { IncomingHttpHeaders } from "node:http";
import { namesFile } from "./address.ts";
import type { Coding } from "./compression.ts";
import { type HeaderList, keptByOthers, keptForAnHour, policyFor } from "./headers.ts";
import { queue } from "./limits.ts";
import {
  type Fetched,
  type NextConnection,
  redirectStatus,
  targetOf,
  withoutNextsHost,
} from "./next-connection.ts";
import { makePage, type Page } from "./page.ts";
import { isBlank, isRefusal, isUnfinished, stripScripts } from "./strip-scripts.ts";

/** `blank` is a status for which Next has no page without its scripts; `explains`: the page itself says why it is a refusal. */
export type Drawn =
  | { page: Page; explains?: true }
  | { redirect: { status: number; location: string } }
  | { blank: number };

/** Next answered that it could not: 5xx. */
export class DrawingFailed extends Error {}

/** `ownCookies`: for one person alone, with what their browser sent (may be empty); the answer is kept by nobody. */
export type Wanted = { path: string; query: string; isElder: boolean; ownCookies?: string };

/** `timeout` is for those who know that something behind Next is missing. */
export type NextPages = {
  draw(wanted: Wanted, codings: readonly Coding[], timeout?: number): Promise<Drawn>;
};

type Options = { next: NextConnection; basePath: string; always: HeaderList };

const drawnAtOnce = 8;
const waitingAtMost = 500;

/** How long a page may take; one that takes longer would never be read. */
const longestWait = 10_000;
/** Longer answers are passed through, not kept. */
const largestKept = 2 * 1024 * 1024;

export function nextPages({ next, basePath, always }: Options): NextPages {
  const inTurn = queue(drawnAtOnce, waitingAtMost);
  return {
    draw: (wanted, codings, timeout = longestWait) => inTurn(() => draw(wanted, codings, timeout)),
  };

  async function draw(wanted: Wanted, codings: readonly Coding[], timeout: number): Promise<Drawn> {
    const { path, query, isElder, ownCookies } = wanted;
    const target = targetOf(basePath, path, query);
    // Of what the client sent nothing else goes on than its choice of elder mode where the answer is for everybody.
    const cookie = ownCookies ?? (isElder ? "elder=1" : "");
    const headers: Record<string, string> = cookie === "" ? {} : { cookie };
    const answer = await next.fetch({ method: "GET", target, headers, timeout }, largestKept);
    if (answer.status >= 500) throw new DrawingFailed(`${answer.status} for ${path}`);
    const location = answer.headers.location;
    if (answer.status >= 300 && location !== undefined) {
      const status = redirectStatus(answer.status, "GET");
      return { redirect: { status, location: withoutNextsHost(location) } };
    }
    return finished(answer, path, codings, ownCookies !== undefined);
  }

  async function finished(
    answer: Fetched,
    path: string,
    codings: readonly Coding[],
    isPrivate: boolean,
  ): Promise<Drawn> {
    const type = answer.headers["content-type"] ?? "application/octet-stream";
    const isHtml = type.startsWith("text/html");
    // Byte by byte: all that is looked for is ASCII.
    const html = isHtml ? answer.body : "";
    if (isBlank(html)) return { blank: answer.status };
    if (isUnfinished(html))
      console.error(`The page ${path} is not complete without its scripts: is there a <Suspense>?`);
    const explains = isRefusal(html);
    const status = explains ? 400 : answer.status;
    const cacheControl = ["cache-control", isPrivate ? "no-store" : cacheControlOf(path, type, status)];
    const headers = [...cacheControl, ...publicHeaders(path, type, answer.headers), ...always];
    const body = isHtml ? stripScripts(html, basePath) : answer.body;
    const page = await makePage({ status, type, headers, body }, codings);
    return explains ? { page, explains } : { page };
  }

  function publicHeaders(path: string, type: string, headers: IncomingHttpHeaders): HeaderList {
    const list: HeaderList = ["vary", varyOf(path), "content-security-policy", policyFor(path)];
    const isHtml = type.startsWith("text/html");
    if (isHtml) list.push("speculation-rules", `"${basePath}/speculation-rules.json"`);
    for (const name of isHtml ? passedOn : [...passedOn, ...passedOnWithData]) {
      const value = headers[name];
      if (typeof value === "string") list.push(name, value);
    }
    return list;
  }
}

const passedOn = [
  "content-disposition",
  "content-language",
  "x-robots-tag",
  "access-control-allow-origin",
] as const;

/** With a page, Next's own link header asks for files that were taken out of it. */
const passedOnWithData = ["link", "access-control-expose-headers"] as const;

function cacheControlOf(path: string, type: string, status: number): string {
  if (status !== 200) return keptByOthers;
  // A card changes with its page; one that is frozen need not be asked for again within the hour.
  if (/(?<!\/v\/\d+)\/card\.(?:svg|png)$/.test(path)) return keptByOthers;
  return /^(?:image|font)\/|^text\/(?:css|javascript)|^application\/(?:javascript|manifest\+json)/.test(type)
    ? keptForAnHour
    : keptByOthers;
}

/** Elder mode is the only thing that a cookie changes, and files know none. */
function varyOf(path: string): string {
  return namesFile(path) ? "accept-encoding" : "accept-encoding, cookie";
}
