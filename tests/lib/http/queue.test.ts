import { expect, test } from "vitest";
import { queue, TooMany } from "#lib/http/queue.ts";

test("so many at a time, so many waiting, and the rest is told at once", async () => {
  const enter = queue(2, 1);
  const gate = Promise.withResolvers<void>();
  let busy = 0;
  let busiest = 0;
  const work = async () => {
    busy += 1;
    busiest = Math.max(busiest, busy);
    await gate.promise;
    busy -= 1;
  };
  const accepted = [enter(work), enter(work), enter(work)];
  await expect(enter(work)).rejects.toThrow(TooMany);
  gate.resolve();
  await Promise.all(accepted);
  expect(busiest).toBe(2);
});

test("work that fails gives its place back", async () => {
  const enter = queue(1, 1);
  await expect(enter(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await enter(async () => "yes")).toBe("yes");
});
