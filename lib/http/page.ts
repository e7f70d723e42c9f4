// A finished answer: what Next drew, once, with everything that is needed to send it again without thinking.
import { createHash } from "node:crypto";
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

/** Draws up a page; `codings` are made at once, so that whoever waits gets a small answer. */
export async function makePage(
  drawn: { status: number; type: string; headers: HeaderList; body: Buffer },
  codings: readonly Coding[],
): Promise<Page> {
  const page: Page = {
    status: drawn.status,
    type: drawn.type,
    digest: createHash("sha256").update(drawn.type).update(drawn.body).digest("base64url").slice(0, 22),
    headers: ["content-type", drawn.type, ...drawn.headers],
    bodies: new Map(),
  };
  page.bodies.set("identity", sendable(page, drawn.body, "identity", "fast"));
  await Promise.all(codings.map((coding) => addCoding(page, coding, "fast")));
  return page;
}

/** Adds the coding, or replaces it by the best there is. What does not get smaller is sent as it is. */
export async function addCoding(page: Page, coding: Coding, effort: Effort): Promise<void> {
  if (page.bodies.get(coding)?.effort === "best") return;
  const plain = plainBody(page);
  if (coding === "identity" || !isCompressible(page.type, plain.length)) return;
  const made = await compress(plain, coding, effort);
  const present = page.bodies.get(coding)?.body;
  // More effort is not always less.
  const best = present !== undefined && present.length <= made.length ? Buffer.from(present, "latin1") : made;
  if (best.length < plain.length) page.bodies.set(coding, sendable(page, best, coding, effort));
}

function plainBody(page: Page): Buffer {
  const plain = page.bodies.get("identity");
  if (!plain) throw new Error("a page without its plain body");
  return Buffer.from(plain.body, "latin1");
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
  body: Buffer,
  coding: Coding,
  effort: Effort,
): Sendable {
  const suffix = coding === "identity" ? "" : `.${coding}${effort === "best" ? "" : "-fast"}`;
  const tag = ["etag", `"${page.digest}${suffix}"`];
  const coded = coding === "identity" ? [] : ["content-encoding", coding];
  return {
    body: body.toString("latin1"),
    effort,
    head: [...page.headers, ...coded, ...tag, "content-length", String(body.length)],
    unchanged: [...page.headers.slice(2), ...tag],
  };
}
