import { expect, test } from "vitest";
import { documentName } from "#lib/editorial/document-name.ts";

test.each([
  [{ name: { zh: "知创产业园", en: "Zhichuang" } }, { zh: "知创产业园", en: "Zhichuang" }],
  [{ name: { zh: "知创产业园", en: " " } }, { zh: "知创产业园" }],
  [{ title: { zh: "一篇报道" } }, { zh: "一篇报道" }],
  [{ name: { zh: "" }, title: { zh: "题名" } }, { zh: "题名" }],
  [{ name: "half" }, null],
  [{}, null],
  [null, null],
  ["words", null],
])("%j is called %j", (content, name) => {
  expect(documentName(content)).toEqual(name);
});
