import { expect, it } from "vitest";
import { atomFeed } from "#lib/opendata/atom.ts";

const feed = {
  id: "https://p.example/c.atom",
  title: "更正 <记录>",
  author: "丰泽 & 社区",
  page: "https://p.example/c",
};
const entry = {
  id: "https://p.example/c#a",
  title: "更正",
  page: "https://p.example/a",
  summary: "原来 1\u0000，现在 2",
};

it("escapes what XML would read as its own, and drops what it cannot carry", () => {
  const text = atomFeed({ ...feed, entries: [{ ...entry, updated: new Date("2026-11-23T02:00:00Z") }] });
  expect(text).toContain("<title>更正 &lt;记录&gt;</title>");
  expect(text).toContain("<name>丰泽 &amp; 社区</name>");
  expect(text).toContain("<summary>原来 1，现在 2</summary>");
});

it("is as new as its newest entry, in whatever order they come", () => {
  const entries = ["2026-01-01", "2026-03-01", "2026-02-01"].map((day) => ({
    ...entry,
    updated: new Date(`${day}T00:00:00Z`),
  }));
  expect(atomFeed({ ...feed, entries })).toContain("<updated>2026-03-01T00:00:00.000Z</updated>\n<author>");
});

it("does not pretend to be new when it is empty", () => {
  expect(atomFeed({ ...feed, entries: [] })).toContain("<updated>1970-01-01T00:00:00.000Z</updated>");
});
