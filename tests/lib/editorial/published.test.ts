import { describe, expect, test } from "vitest";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { latestBundles, listWithdrawals, whereaboutsOf } from "#lib/editorial/published.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, done, published, sourceDraft, title } from "../../support/editions.ts";
import { allFacts } from "../../support/facts.ts";
import { finalReviewer } from "../../support/staff.ts";

useDatabase("seeded");

describe("the document that an address names", () => {
  test.each([
    ["park", "quanzhou-software-park"],
    ["signing_event", "2021-02-first-signing"],
    ["figure", "sf-005"],
    ["source", "dnzb-2021"],
  ] as const)("is there, where it is a %s that never moved", async (kind, slug) => {
    expect(await whereaboutsOf(kind, slug)).toEqual({ is: "here" });
  });

  test.each([
    ["park", "no-such-park"],
    ["park", "dnzb-2021"],
    ["source", "'; DROP TABLE source; --"],
  ] as const)("is none, where it would be a %s that never was, %s", async (kind, slug) => {
    expect(await whereaboutsOf(kind, slug)).toBeNull();
  });

  test("was withdrawn, and its reason stays at the address that it had last", async () => {
    const reason = { zh: "来源已撤稿", en: "The source was retracted" };
    await published(sourceDraft("moved"));
    const seen = await published(sourceDraft("moved"), "moved-again");
    done(await withdraw(finalReviewer, sourceKind, { ...seen, reason }));
    const withdrawal = {
      kind: "source",
      documentId: "moved",
      slug: "moved-again",
      number: 2,
      name: aSource().title,
      reason,
      at: expect.any(Date),
    };
    expect(await whereaboutsOf("source", "moved-again")).toEqual({ is: "withdrawn", withdrawal });
    expect(await whereaboutsOf("source", "moved")).toEqual({ is: "moved", slug: "moved-again" });
    expect(await listWithdrawals()).toEqual([withdrawal]);

    await published(sourceDraft("moved"), "moved-again");
    expect(await whereaboutsOf("source", "moved-again")).toEqual({ is: "here" });
    expect(await listWithdrawals()).toEqual([withdrawal]);
  });
});

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
