import { expect, test } from "vitest";
import { attentionTo } from "#lib/policies/stale.ts";

const policy = {
  validFrom: null,
  validTo: null,
  validityConfirmedOn: "2026-01-01",
  paused: false,
  archived: false,
} as const;

test.each<[string, Partial<Parameters<typeof attentionTo>[0]>, ReturnType<typeof attentionTo>]>([
  ["in force without an end", {}, null],
  ["that nobody confirmed", { validityConfirmedOn: null }, { why: "unverified" }],
  ["that ends in 31 days", { validTo: "2026-12-24" }, null],
  ["that ends in 30 days", { validTo: "2026-12-23" }, { why: "ends_soon", days: 30 }],
  ["on its last day", { validTo: "2026-11-23" }, { why: "ends_soon", days: 0 }],
  ["that has ended", { validTo: "2026-11-22" }, null],
  [
    "that nobody confirmed and that ends soon",
    { validityConfirmedOn: null, validTo: "2026-11-30" },
    { why: "ends_soon", days: 7 },
  ],
  ["that is archived", { archived: true, validityConfirmedOn: null }, null],
])("a policy %s", (_, change, attention) => {
  expect(attentionTo({ ...policy, ...change }, "2026-11-23")).toEqual(attention);
});
