import { expect, test } from "vitest";
import { rateLimit } from "#lib/http/rate-limit.ts";

test("a burst is allowed, then the lasting rate, for each client alone", () => {
  let time = 0;
  const limit = rateLimit(2, 3, () => time);
  const allowed = (client: string, times: number) =>
    Array.from({ length: times }, () => limit.allows(client)).filter(Boolean).length;
  expect(allowed("one", 5)).toBe(3);
  expect(allowed("other", 1)).toBe(1);
  time += 499;
  expect(allowed("one", 1)).toBe(0);
  time += 2;
  expect(allowed("one", 1)).toBe(1);
  expect(allowed("one", 1)).toBe(0);
  time += 3_600_000;
  expect(allowed("one", 10)).toBe(3);
});
