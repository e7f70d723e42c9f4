import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { duration, step } from "#lib/run/progress.ts";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

test("a quick step says nothing", async () => {
  const said: string[] = [];
  expect(
    await step(
      "Counting",
      async () => 3,
      (line) => said.push(line),
    ),
  ).toBe(3);
  expect(said).toEqual([]);
});

test("a step of more than two seconds says that it goes on, and how long it took", async () => {
  const said: string[] = [];
  const work = step(
    "Counting",
    () => new Promise((resolve) => setTimeout(resolve, 3500)),
    (line) => said.push(line),
  );
  await vi.advanceTimersByTimeAsync(1900);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(said).toEqual(["Counting …"]);
  await vi.advanceTimersByTimeAsync(1400);
  await work;
  expect(said[1]).toMatch(/^Counting: done in \d+\.\d s$/);
});

test("a step that fails claims no end", async () => {
  const said: string[] = [];
  await expect(
    step(
      "Counting",
      () => Promise.reject(new Error("lost count")),
      (line) => said.push(line),
    ),
  ).rejects.toThrow("lost count");
  await vi.advanceTimersByTimeAsync(5000);
  expect(said).toEqual([]);
});

test("durations read well", () => {
  expect([900, 59_000, 61_000, 125_400].map(duration)).toEqual(["0.9 s", "59.0 s", "1 min 1 s", "2 min 5 s"]);
});
