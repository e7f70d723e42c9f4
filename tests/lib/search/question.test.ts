import { expect, test } from "vitest";
import { readSearch } from "#lib/search/question.ts";

const kinds = ["park", "figure"] as const;

test.each([
  [{}, { words: "", of: null, page: 1 }],
  [{ q: "法务" }, { words: "法务", of: null, page: 1 }],
  [
    { q: "法务", kind: "figure" },
    { words: "法务", of: "figure", page: 1 },
  ],
  [
    { q: "法务", kind: "figure", page: "12" },
    { words: "法务", of: "figure", page: 12 },
  ],
])("%j asks for %j", (asked, question) => {
  expect(readSearch(asked, kinds)).toEqual({ ok: true, question });
});

test.each([
  [{ q: "法务", kind: "magic" }, "magic"],
  [{ q: "法务", page: "2" }, "2"],
  [{ q: "法务", kind: "park", page: "0" }, "0"],
  [{ q: "法务", kind: "park", page: "-1" }, "-1"],
  [{ q: "法务", kind: "park", page: "1e9" }, "1e9"],
  [{ q: "法务", kind: "park", page: "123456" }, "123456"],
])("%j is refused for %s", (asked, typed) => {
  expect(readSearch(asked, kinds)).toEqual({ ok: false, asked: typed });
});
