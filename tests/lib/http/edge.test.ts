import { expect, test } from "vitest";
import { edgeForTest } from "./support/edge-for-test.ts";

test("a page is drawn once and then answered from what is kept", async () => {
  const { next, address } = await edgeForTest();
  const first = await fetch(`${address}/parks`);
  const second = await fetch(`${address}/parks`);
  expect(first.status).toBe(200);
  expect(await first.text()).toBe(await second.text());
  expect(next.drawn()).toBe(1);
});
