import { expect, test } from "vitest";
import { isPrivate, largestBody } from "#lib/http/forms.ts";

test.each([
  ["/policies/match", "", false],
  ["/policies/match", "people=30", true],
  ["/en/policies/match", "people=30", true],
  ["/zh-Hant/policies/match", "revenue=5", true],
  ["/policies/donghai", "", false],
  ["/enquiries/new", "", true],
  ["/en/enquiries/receipt", "note=1", true],
  ["/parks", "area=800", false],
])("whether %s?%s is drawn for one person and kept by nobody: %s", (path, query, expected) => {
  expect(isPrivate(path, query)).toBe(expected);
});

test("only those who write may send much, and a workbook has a limit of its own", () => {
  expect(largestBody("/staff/documents/sf-012/save")).toBeGreaterThan(10_000_000);
  expect(largestBody("/staff/workbooks/import")).toBeGreaterThan(5_000_000);
  for (const path of ["/staff/sign-in/check", "/staff/bundles/open", "/enquiries/send", "/elder"])
    expect(largestBody(path)).toBe(64 * 1024);
});
