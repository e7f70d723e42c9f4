import { describe, expect, test } from "vitest";
import { latestBundles } from "#lib/editorial/published.ts";
import { useDatabase } from "../../support/database.ts";
import { published, sourceDraft, title } from "../../support/editions.ts";
import { allFacts } from "../../support/facts.ts";

useDatabase("seeded");

describe("what was published last", () => {
  test("is at first the import of every fact, as one bundle", async () => {
    expect((await latestBundles(20)).at(-1)).toMatchObject({
      title: { zh: "首次导入公开报道中的事实" },
      count: allFacts.length,
    });
  });

  test("is then what people publish, the newest first, and no more than was asked for", async () => {
    const before = await latestBundles(20);
    await published(sourceDraft("a-new-source"));
    const [newest, ...rest] = await latestBundles(20);
    expect(newest).toMatchObject({ title, count: 1 });
    expect(rest).toEqual(before);
    expect(await latestBundles(1)).toEqual([newest]);
  });
});
