import { describe, expect, test } from "vitest";
import { currentSlug, latestBundles } from "#lib/editorial/published.ts";
import { useDatabase } from "../../support/database.ts";
import { published, sourceDraft, title } from "../../support/editions.ts";
import { allFacts } from "../../support/facts.ts";

useDatabase("seeded");

describe("the current address", () => {
  test.each([
    ["park", "quanzhou-software-park"],
    ["signing_event", "2021-02-first-signing"],
    ["figure", "sf-005"],
    ["source", "dnzb-2021"],
  ] as const)("of a %s that never moved is its own", async (kind, slug) => {
    expect(await currentSlug(kind, slug)).toBe(slug);
  });

  test.each([
    ["park", "no-such-park"],
    ["park", "dnzb-2021"],
    ["source", "'; DROP TABLE source; --"],
  ] as const)("of a %s that never was, %s, is none", async (kind, slug) => {
    expect(await currentSlug(kind, slug)).toBeNull();
  });
});

describe("what was published last", () => {
  test("is at first the import of every fact, as one bundle", async () => {
    expect(await latestBundles(5)).toMatchObject([
      { title: { zh: "首次导入公开报道中的事实" }, count: allFacts.length },
    ]);
  });

  test("is then what people publish, the newest first, and no more than was asked for", async () => {
    await published(sourceDraft("a-new-source"));
    const [newest, ...rest] = await latestBundles(5);
    expect(newest).toMatchObject({ title, count: 1 });
    expect(rest).toHaveLength(1);
    expect(await latestBundles(1)).toEqual([newest]);
  });
});
