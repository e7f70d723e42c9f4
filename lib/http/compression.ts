// Which coding a client gets, and how it is made: off the main thread, fast when somebody waits, best when nobody does.
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

export type Coding = "br" | "gzip" | "identity";

export type Effort = "fast" | "best";

/** Of two codings with the same weight the smaller answer wins. */
const preferred: readonly Coding[] = ["br", "gzip", "identity"];

/** By the client's Accept-Encoding and the weights in it (RFC 9110 §12.5.3). */
export function codingFor(acceptEncoding: string | undefined): Coding {
  if (acceptEncoding === undefined || acceptEncoding.trim() === "") return "identity";
  const weights = weightsIn(acceptEncoding);
  let best: Coding = "identity";
  let highest = 0;
  for (const coding of preferred) {
    const weight = weightOf(coding, weights);
    if (weight > highest) {
      best = coding;
      highest = weight;
    }
  }
  return best;
}

/** What is not named has the weight of `*`; identity, unless excluded, is always acceptable, but least. */
function weightOf(coding: Coding, weights: Map<string, number>): number {
  const named = weights.get(coding) ?? weights.get("*");
  if (named !== undefined) return named;
  return coding === "identity" ? Number.MIN_VALUE : 0;
}

function weightsIn(acceptEncoding: string): Map<string, number> {
  const weights = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim());
    if (name !== "") weights.set(name === "x-gzip" ? "gzip" : name, weightIn(parameters));
  }
  return weights;
}

function weightIn(parameters: string[]): number {
  const written = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
  if (written === undefined) return 1;
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(written) ? Number(written) : 0;
}

const toGzip = promisify(gzip);
const toBrotli = promisify(brotliCompress);

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
      [constants.BROTLI_PARAM_LGWIN]: windowFor(body.length),
    },
  });
}

/** Brotli makes room for 4 MB of text unless it is told that there is less. */
function windowFor(length: number): number {
  const bits = 32 - Math.clz32(length);
  return Math.min(Math.max(bits, constants.BROTLI_MIN_WINDOW_BITS), constants.BROTLI_DEFAULT_WINDOW);
}
