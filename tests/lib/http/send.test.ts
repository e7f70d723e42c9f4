import { expect, test } from "vitest";
import { hasVersion } from "#lib/http/send.ts";

test.each([
  [undefined, false],
  ['"abc"', true],
  ['"abc.br"', true],
  ['"abc.gzip-fast"', true],
  ['W/"abc.gzip"', true],
  ['"other", "abc.br"', true],
  ["*", true],
  ['"abcd"', false],
  ['"ab"', false],
  ["abc", false],
  ['""', false],
  ["", false],
])("%s → %s", (line, has) => {
  expect(hasVersion(line, "abc")).toBe(has);
});
