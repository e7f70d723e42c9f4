import { expect, test } from "vitest";
import { namesFile, readAddress } from "#lib/http/address.ts";

test.each([
  ["/", "/", "", "zh-Hans"],
  ["/parks", "/parks", "", "zh-Hans"],
  ["/en", "/en", "", "en"],
  ["/en/parks?street=1", "/en/parks", "street=1", "en"],
  ["/zh-Hant/parks/", "/zh-Hant/parks/", "", "zh-Hant"],
  ["/entrance", "/entrance", "", "zh-Hans"],
  ["/p%61rks", "/parks", "", "zh-Hans"],
  ["/a%20b(c)", "/a%20b(c)", "", "zh-Hans"],
  ["/%e6%b3%95%e5%8a%a1", "/%E6%B3%95%E5%8A%A1", "", "zh-Hans"],
  ["/a%3Fb%23c", "/a%3Fb%23c", "", "zh-Hans"],
])("%s is read in one form", (target, path, query, language) => {
  expect(readAddress(target, "")).toEqual({ path, query, language });
});

test.each([
  "",
  "*",
  "parks",
  "http://a/",
  "/a b",
  "/a\u00e9",
  "/a#b",
  "/..",
  "/%2E.",
  "/a%2Fb",
  "/a%5cb",
  "/%00",
  "/%",
  "/a//b",
])("%j is refused", (target) => {
  expect(readAddress(target, "")).toBe(400);
});

test("under a base path, only what is below it exists", () => {
  expect(readAddress("/communities", "/communities")).toMatchObject({ path: "/" });
  expect(readAddress("/communities/en/parks", "/communities")).toMatchObject({
    path: "/en/parks",
    language: "en",
  });
  expect(readAddress("/communitiesx", "/communities")).toBe(404);
  expect(readAddress("/", "/communities")).toBe(404);
});

test("every way to write an address leads to the same one, and writing that one again changes nothing", () => {
  const address = readAddress("/%70arks/%E6%B3%95%c3%a9~x", "");
  const again = typeof address === "number" ? 400 : readAddress(address.path, "");
  expect(again).toEqual(address);
});

test("files are told by their ending", () => {
  expect(namesFile("/data/signings.csv")).toBe(true);
  expect(namesFile("/parks/ruanjianyuan")).toBe(false);
  expect(namesFile("/v1.2/park")).toBe(false);
});
