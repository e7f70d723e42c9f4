import { expect, onTestFinished, test, vi } from "vitest";
import { doAgain } from "#lib/again.ts";

test("work is done at once, and again after as long as it gives, until it is ended", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const pauses = [10, 1000, 5, 5];
  const done: number[] = [];
  const end = doAgain(async () => {
    done.push(Date.now());
    return pauses[done.length - 1] ?? 5;
  });
  const [began = Number.NaN] = done;
  await vi.advanceTimersByTimeAsync(1012);
  expect(done.map((at) => at - began)).toEqual([0, 10, 1010]);
  end();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toHaveLength(3);
});

test("work that is ended while it goes on is told so, and is not done again", async () => {
  const { promise: resumed, resolve: resume } = Promise.withResolvers<void>();
  const said: boolean[] = [];
  const { promise: finished, resolve: finish } = Promise.withResolvers<void>();
  const end = doAgain(async (isOver) => {
    said.push(isOver());
    await resumed;
    said.push(isOver());
    finish();
    return 0;
  });
  end();
  resume();
  await finished;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(said).toEqual([false, true]);
});
