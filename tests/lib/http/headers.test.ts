import { expect, test } from "vitest";
import { policyFor, publicPolicy } from "#lib/http/headers.ts";

test.each([
  "/embed/figures/sf-012",
  "/embed/figures/sf-012/v/1",
  "/en/embed/signings/2021-08-city-promotion",
  "/zh-Hant/embed/figures/sf-012",
])("%s may stand within any other site, and is otherwise held as strictly as every page", (path) => {
  expect(policyFor(path)).toContain("frame-ancestors *");
  expect(policyFor(path).replace("frame-ancestors *", "frame-ancestors 'none'")).toBe(publicPolicy);
});

test.each([
  "/",
  "/embed",
  "/embedded/figures/x",
  "/figures/embed/x",
  "/fr/embed/figures/x",
  "/en/figures/sf-012",
])("%s may stand within no other site", (path) => {
  expect(policyFor(path)).toBe(publicPolicy);
  expect(publicPolicy).toContain("frame-ancestors 'none'");
});
