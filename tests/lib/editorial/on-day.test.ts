import { describe, expect, test } from "vitest";
import { onDay } from "#lib/editorial/on-day.ts";

const at = (text: string) => new Date(`${text}+08:00`);
const edition = (publishedAt: string, supersededAt: string | null) => ({
  publishedAt: at(publishedAt),
  supersededAt: supersededAt === null ? null : at(supersededAt),
});

const first = edition("2026-10-01T09:00:00", "2026-10-31T23:59:59.999");
const second = edition("2026-10-31T23:59:59.999", "2026-11-05T00:00:00");
const third = edition("2026-11-05T00:00:00", null);
const editions = [first, second, third];

describe("what is shown of a day", () => {
  test.each([
    ["2026-10-01", first],
    ["2026-10-30", first],
    ["2026-10-31", second],
    ["2026-11-04", second],
    ["2026-11-05", third],
    ["2030-01-01", third],
  ] as const)("%s is what was live when it ended in Shanghai", (day, shown) => {
    expect(onDay(editions, day)).toEqual({ is: "shown", edition: shown });
  });

  test("is nothing before the first publication, which is told", () => {
    expect(onDay(editions, "2026-09-30")).toEqual({ is: "not_yet", first: first.publishedAt });
  });

  test("is nothing while it was withdrawn, and something again when it came back", () => {
    const back = [
      edition("2026-10-01T09:00:00", "2026-10-10T12:00:00"),
      edition("2026-10-20T09:00:00", null),
    ];
    expect(onDay(back, "2026-10-09")?.is).toBe("shown");
    expect(onDay(back, "2026-10-10")).toEqual({ is: "withdrawn", since: at("2026-10-10T12:00:00") });
    expect(onDay(back, "2026-10-19")?.is).toBe("withdrawn");
    expect(onDay(back, "2026-10-20")?.is).toBe("shown");
  });

  test("is null where there never was such a document", () => {
    expect(onDay([], "2026-10-31")).toBeNull();
  });
});
