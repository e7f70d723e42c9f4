// A finished answer: what Next drew, once, with everything that is needed to send it again without thinking.
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { type Coding, compress, type Effort, isCompressible } from "./compression.ts";
import type { HeaderList } from "./headers.ts";

/**
 * `head` and `unchanged` are the complete header lists of a 200 and of a 304. `body` holds one byte in each character ("latin1"):
 * node:http writes headers and a string in one piece, which makes a kept page a third cheaper than with a Buffer.
 */
export type Sendable = { body: string; effort: Effort; head: HeaderList; unchanged: HeaderList };

export type Page = {
  status: number;
  type: string;
  /** What all entity tags of this version begin with. */
  digest: string;
  headers: HeaderList;
  bodies: Map<Coding, Sendable>;
  /** Stands for many addresses: it is in memory once, however many of them are kept. */
  isShared?: boolean;
};

/** As it was drawn; a string holds one byte in each character, too. */
type Plain = Pick<Page, "status" | "type" | "headers"> & { body: Buffer | string };

/** Draws up a page; `codings` are made at once, so that whoever waits gets a small answer. */
export async function makePage(
  { status, type, headers, body }: Plain,
  codings: readonly Coding[],
): Promise<Page> {
  const plain = typeof body === "string" ? body : body.toString("latin1");
  const digest = createHash("sha256").update(type).update(plain, "latin1").digest("base64url").slice(0, 22);
  const page: Page = { status, type, digest, headers: ["content-type", type, ...headers], bodies: new Map() };
  page.bodies.set("identity", sendable(page, plain, "identity", "fast"));
  await Promise.all(codings.map((coding) => addCoding(page, coding, "fast")));
  // Hardly anybody reads it, and it is the largest of the three by far.
  if (page.bodies.has("gzip") && plain.length <= longestUnpacked) page.bodies.delete("identity");
  return page;
}

/** Adds the coding, or replaces it by the best there is. What does not get smaller is sent as it is. */
export async function addCoding(page: Page, coding: Coding, effort: Effort): Promise<void> {
  const present = page.bodies.get(coding);
  if (coding === "identity" || present?.effort === "best") return;
  const plain = plainBody(page);
  if (!isCompressible(page.type, plain.length)) return;
  const made = (await compress(Buffer.from(plain, "latin1"), coding, effort)).toString("latin1");
  // More effort is not always less.
  const best = present !== undefined && present.body.length <= made.length ? present.body : made;
  if (best.length < plain.length) page.bodies.set(coding, sendable(page, best, coding, effort));
}

/** What is sent to a client that takes this coding. */
export function bodyIn(coding: Coding, page: Page): Sendable {
  return (
    page.bodies.get(coding) ??
    page.bodies.get("identity") ??
    sendable(page, plainBody(page), "identity", "fast")
  );
}

/** Unpacking holds up everybody else, for a quarter of a millisecond here. */
const longestUnpacked = 128 * 1024;

function plainBody(page: Page): string {
  const plain = page.bodies.get("identity");
  if (plain) return plain.body;
  const packed = page.bodies.get("gzip");
  if (!packed) throw new Error("a page without a body");
  return gunzipSync(Buffer.from(packed.body, "latin1")).toString("latin1");
}

/** About what a kept page weighs in memory, headers and bookkeeping included. */
export function weightOf(page: Page): number {
  if (page.isShared) return 1024;
  let weight = 4096;
  for (const { body } of page.bodies.values()) weight += body.length;
  return weight;
}

/** A strong tag differs with every byte: by coding, and by how hard it was compressed. */
export function sendable(
  page: Pick<Page, "digest" | "headers">,
  body: string,
  coding: Coding,
  effort: Effort,
): Sendable {
  const suffix = coding === "identity" ? "" : `.${coding}${effort === "best" ? "" : "-fast"}`;
  const tag = ["etag", `"${page.digest}${suffix}"`];
  const coded = coding === "identity" ? [] : ["content-encoding", coding];
  return {
    body,
    effort,
    head: [...page.headers, ...coded, ...tag, "content-length", String(body.length)],
    unchanged: [...page.headers.slice(2), ...tag],
  };
}
