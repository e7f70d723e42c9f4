// Compression off the main thread: fast when somebody waits, best when nobody does.
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Coding } from "./accept-encoding.ts";

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

export type Effort = "fast" | "best";

/** Shorter texts gain nothing: they fit in the first packet as they are. */
const shortest = 256;

export function isCompressible(type: string, length: number): boolean {
  return (
    length >= shortest && /^text\/|[/+](?:json|xml|javascript|geo\+json|ld\+json)\b|^image\/svg/.test(type)
  );
}

export function compress(body: Buffer, coding: Exclude<Coding, "identity">, effort: Effort): Promise<Buffer> {
  if (coding === "gzip") return toGzip(body, { level: effort === "best" ? 9 : 6 });
  return toBrotli(body, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: effort === "best" ? 11 : 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
