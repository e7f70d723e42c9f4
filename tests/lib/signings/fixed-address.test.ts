import { describe, expect, test } from "vitest";
import { fixedAddress } from "#lib/signings/fixed-address.ts";

const published = new Date("2026-11-20T10:00:00+08:00");
const event = { slug: "spring", edition: 2, changedAt: published };

describe("the fixed address of an event", () => {
  test("is its edition's, where nothing on its page has changed since", () => {
    expect(fixedAddress(event, published, "2026-11-23")).toEqual({
      path: "/signings/spring/v/2",
      day: null,
      isFixed: true,
    });
  });

  test("is yesterday's state, where a number on its page was corrected before", () => {
    expect(fixedAddress(event, new Date("2026-11-21T10:00:00+08:00"), "2026-11-23")).toEqual({
      path: "/signings/spring?as-of=2026-11-22",
      day: "2026-11-22",
      isFixed: true,
    });
  });

  test("is today's state, not fixed before the day is over, where one was corrected today", () => {
    expect(fixedAddress(event, new Date("2026-11-23T10:00:00+08:00"), "2026-11-23")).toEqual({
      path: "/signings/spring?as-of=2026-11-23",
      day: "2026-11-23",
      isFixed: false,
    });
  });
});
