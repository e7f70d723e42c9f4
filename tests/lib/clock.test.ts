import { afterEach, expect, test, vi } from "vitest";
import { now, today } from "#lib/clock.ts";

afterEach(() => vi.useRealTimers());

test.each([
  ["2026-06-30T15:59:59.999Z", "2026-06-30"],
  ["2026-06-30T16:00:00.000Z", "2026-07-01"],
])("at %s it is %s in Shanghai, wherever the machine stands", (instant, day) => {
  vi.useFakeTimers({ now: new Date(instant) });
  expect(now().toISOString()).toBe(instant);
  expect(today()).toBe(day);
});
