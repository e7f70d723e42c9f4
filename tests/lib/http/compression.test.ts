import { expect, test } from "vitest";
import { codingFor } from "#lib/http/compression.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["GZIP", "gzip"],
  ["x-gzip", "gzip"],
  ["deflate", "identity"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br;q=0.8, gzip;q=0.8", "br"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.000", "identity"],
  ["gzip;q=0.5, identity", "identity"],
  ["gzip;q=0.5, identity;q=0.5", "gzip"],
  ["*", "br"],
  ["*;q=0.1, br;q=0", "gzip"],
  ["gzip;q=0.1", "gzip"],
  ["br;q=2, gzip;q=0.3", "gzip"],
  ["br;q=abc", "identity"],
  ["identity;q=0", "identity"],
  ["br ; q=1", "br"],
])("%s → %s", (line, coding) => {
  expect(codingFor(line)).toBe(coding);
});
