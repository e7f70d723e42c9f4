// What is for one person only: staff pages, forms, health. Passed to Next and back as it flows, and kept by nobody.
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { type Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import { relative } from "./drawing.ts";
import type { HeaderList } from "./headers.ts";
import { hasBody } from "./refusals.ts";
import type { Question, Upstream } from "./upstream.ts";

export class BodyTooLarge extends Error {}
export class BodyTooSlow extends Error {}
/** Next answered 5xx before anything was sent. */
export class Failed extends Error {}

type Passing = {
  target: string;
  policy: string;
  cacheControl: string;
  client: string;
  isSecure: boolean;
  largest: number;
  always: HeaderList;
  /** Called on a publication, before its publisher hears of it. */
  onPublished(): void;
};

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

/** The staff desk's word for "with this answer something was published". */
const published = "x-portal-published";
const timeout = 60_000;
/** How long a form may take to arrive; what is larger has longer. */
const slowest = (largest: number) => 15_000 + largest / 300;

export async function passThrough(
  request: IncomingMessage,
  response: ServerResponse,
  next: Upstream,
  passing: Passing,
) {
  const answer = await next.ask(questionFor(request, passing));
  const status = answer.statusCode ?? 500;
  // Whoever watches over the portal reads why it is not well.
  if (status >= 500 && !passing.target.endsWith("/healthz")) {
    answer.resume();
    throw new Failed(`${status} for ${passing.target}`);
  }
  if (answer.headers[published] !== undefined) passing.onPublished();
  response.writeHead(redirected(status, request.method), headersFor(answer, passing));
  // A reader who leaves, or an answer that breaks off, ends the other side as well.
  await pipeline(answer, response).catch(() => response.destroy());
}

function questionFor(request: IncomingMessage, passing: Passing): Question {
  const headers: Record<string, string> = {};
  for (const name of passedIn) {
    const value = request.headers[name];
    if (value !== undefined) headers[name] = value;
  }
  headers["x-forwarded-for"] = passing.client;
  headers["x-forwarded-proto"] = passing.isSecure ? "https" : "http";
  headers["content-security-policy"] = passing.policy;
  const question = { method: request.method ?? "GET", target: passing.target, headers, timeout };
  return hasBody(request.headers) ? { ...question, body: limited(request, passing.largest) } : question;
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
  const clock = setTimeout(
    () => counter.destroy(new BodyTooSlow("the form did not arrive in time")),
    slowest(largest),
  );
  counter.on("close", () => clearTimeout(clock));
  request.on("error", (error) => counter.destroy(error));
  return request.pipe(counter);
}

function redirected(status: number, method: string | undefined): number {
  return status === 308 && method !== "POST" ? 301 : status;
}

function headersFor(answer: IncomingMessage, passing: Passing): HeaderList {
  const list: HeaderList = [];
  for (let place = 0; place < answer.rawHeaders.length; place += 2) {
    const name = answer.rawHeaders[place]?.toLowerCase() ?? "";
    if (!keptBack.test(name)) list.push(name, answer.rawHeaders[place + 1] ?? "");
  }
  const location = (answer.headers as IncomingHttpHeaders).location;
  if (location !== undefined) list.push("location", relative(location));
  list.push(
    "cache-control",
    passing.cacheControl,
    "content-security-policy",
    passing.policy,
    ...passing.always,
  );
  return list;
}
