import { expect, test } from "vitest";
import type { SourceContent } from "#lib/sources/model.ts";
import { sourceWarnings } from "#lib/sources/warnings.ts";
import { aSource } from "../../support/editions.ts";

test.each<[string, Partial<SourceContent>, string[]]>([
  ["is not looked at twice where everything is said", {}, []],
  ["that nobody can open", { url: null }, ["url: no_url"]],
  ["of no day", { published: { on: null, basis: "not_stated" } }, ["published.on: no_date"]],
  ["of tomorrow", { published: { on: "2026-11-24", basis: "stated" } }, ["published.on: in_the_future"]],
  ["of medium reliability", { reliability: "medium" }, ["reliability: medium_reliability"]],
  ["read as an excerpt", { readAs: "excerpt" }, ["readAs: not_read_in_full"]],
])("a source %s", (_, change, expected) => {
  const found = sourceWarnings(aSource(change), "2026-11-23");
  expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
});
