import { expect, test } from "vitest";
import { industriesNamedIn } from "#lib/parks/industry-words.ts";

test.each([
  ["泉州软件园", ["software"]],
  ["海西国家广告产业园区", ["advertising"]],
  ["富城数字经济科技产业园", ["digital"]],
  ["知创产业园", []],
])("the name %s speaks of %j", (name, industries) => {
  expect(industriesNamedIn(name)).toEqual(industries);
});
