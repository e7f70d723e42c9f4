// What is for one person only: staff pages, forms, health. Passed to Next and back as it flows, and kept by nobody.
import type { IncomingMessage } from "node:http";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { isStaffPath, largestBody } from "./forms.ts";
import { type HeaderList, newNonce, publicPolicy, staffPolicy } from "./headers.ts";
import {
  type NextConnection,
  type Question,
  redirectStatus,
  targetOf,
  withoutNextsHost,
} from "./next-connection.ts";
import type { NextHealth } from "./next-health.ts";
import type { Notices } from "./notices.ts";
import { discardBody, hasBody } from "./refusals.ts";
import type { Exchange } from "./send.ts";

/** Answers; what goes wrong on the way becomes a notice. */
export type PassThrough = (exchange: Exchange, cacheControl: string) => Promise<void>;

type Options = {
  next: NextConnection;
  health: NextHealth;
  basePath: string;
  always: HeaderList;
  isSecure: boolean;
  notices: Notices;
  clientOf(request: IncomingMessage): string;
  /** Called on a publication, before its publisher hears of it. */
  onPublished(): void;
};

class BodyTooLarge extends Error {}
class BodyTooSlow extends Error {}
/** Next answered 5xx before anything was sent. */
class Failed extends Error {}

/** Everything else a client sends stays outside: Next's own headers in particular. */
const passedIn = [
  "accept",
  "accept-language",
  "content-length",
  "content-type",
  "cookie",
  "host",
  "if-none-match",
  "origin",
  "referer",
  "sec-fetch-dest",
  "sec-fetch-mode",
  "sec-fetch-site",
  "sec-fetch-user",
  "user-agent",
] as const;

const keptBack =
  /^(?:connection|keep-alive|transfer-encoding|date|vary|link|cache-control|location|content-security-policy|x-portal-published|x-powered-by|x-nextjs-.*|x-middleware-.*)$/;

/** Where Next draws, for whoever asks, that there is nothing. */
const nothingHere = "/staff/notice/404";
/** The staff desk's word for "with this answer something was published". */
const published = "x-portal-published";
const timeout = 60_000;
/** How long a form may take to arrive; what is larger has longer. */
const slowest = (largest: number) => 15_000 + largest / 300;

export function passingThrough(options: Options): PassThrough {
  const { next, health, basePath, always, isSecure, notices, clientOf, onPublished } = options;

  return async (exchange, cacheControl) => {
    const policy = isStaffPath(exchange.place.path) ? staffPolicy(newNonce()) : publicPolicy;
    try {
      await pass(exchange, policy, cacheControl);
    } catch (error) {
      if (exchange.response.headersSent) exchange.response.destroy();
      else await explain(exchange, error);
    }
  };

  async function pass({ request, response, place }: Exchange, policy: string, cacheControl: string) {
    const first = await next.ask(questionFor(request, place, policy));
    const isUndrawn = request.method !== "POST" && isStaffPath(place.path) && isMissingPage(first);
    if (isUndrawn) first.resume();
    const nothing = { ...place, path: nothingHere, query: "" };
    const answer = isUndrawn ? await next.ask(questionFor(request, nothing, policy)) : first;
    const isFound = !isUndrawn && place.path !== nothingHere;
    const status = isFound || answer.statusCode !== 200 ? (answer.statusCode ?? 500) : 404;
    // Whoever watches over the portal reads why it is not well.
    if (status >= 500 && place.path !== "/healthz") {
      answer.resume();
      throw new Failed(`${status} for ${place.path}`);
    }
    if (answer.headers[published] !== undefined) onPublished();
    const ours = ["cache-control", cacheControl, "content-security-policy", policy, ...always];
    response.writeHead(redirectStatus(status, request.method), [...nextsHeaders(answer), ...ours]);
    // A reader who leaves, or an answer that breaks off, ends the other side as well.
    await pipeline(answer, response).catch(() => response.destroy());
  }

  function questionFor(request: IncomingMessage, place: Exchange["place"], policy: string): Question {
    const headers: Record<string, string> = {};
    for (const name of passedIn) {
      const value = request.headers[name];
      if (value !== undefined) headers[name] = value;
    }
    headers["x-forwarded-for"] = clientOf(request);
    headers["x-forwarded-proto"] = isSecure ? "https" : "http";
    headers["content-security-policy"] = policy;
    const target = targetOf(basePath, place.path, place.query);
    const question = { method: request.method ?? "GET", target, headers, timeout };
    return hasBody(request.headers)
      ? { ...question, body: limited(request, largestBody(place.path)) }
      : question;
  }

  async function explain(exchange: Exchange, error: unknown): Promise<void> {
    discardBody(exchange.request, exchange.response);
    const cause = error instanceof Error ? error.cause : undefined;
    if (cause instanceof BodyTooLarge) return notices.send(exchange, 413);
    if (cause instanceof BodyTooSlow) return notices.send(exchange, 408);
    const missing = await health.lookNow();
    if (missing === null && error instanceof Failed) notices.send(exchange, 500);
    else notices.send(exchange, 503, ["retry-after", "5"]);
  }
}

/** Next answers an empty document that its scripts would fill. */
function isMissingPage({ statusCode, headers }: IncomingMessage): boolean {
  return statusCode === 404 && headers["content-type"]?.startsWith("text/html") === true;
}

/** What the form's address may take; the length that a client claims need not be true. */
function limited(request: IncomingMessage, largest: number): Readable {
  let length = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      done(length > largest ? new BodyTooLarge(`more than ${largest} bytes`) : null, chunk);
    },
  });
  const tooSlow = () => counter.destroy(new BodyTooSlow("the form did not arrive in time"));
  const clock = setTimeout(tooSlow, slowest(largest));
  counter.on("close", () => clearTimeout(clock));
  request.on("error", (error) => counter.destroy(error));
  return request.pipe(counter);
}

function nextsHeaders({ rawHeaders, headers: { location } }: IncomingMessage): HeaderList {
  const list: HeaderList = [];
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place]?.toLowerCase() ?? "";
    if (!keptBack.test(name)) list.push(name, rawHeaders[place + 1] ?? "");
  }
  if (location !== undefined) list.push("location", withoutNextsHost(location));
  return list;
}
