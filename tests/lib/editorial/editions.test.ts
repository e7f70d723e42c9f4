import { expect, test } from "vitest";
import { endOf } from "#lib/editorial/moment.ts";

test("the last moment of a day is a microsecond before the next", () => {
  expect(endOf("2026-10-31")).toBe("2026-10-31T15:59:59.999999Z");
});
