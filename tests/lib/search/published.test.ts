import { describe, expect, test } from "vitest";
import { listDocuments } from "#lib/editorial/published.ts";
import { search, searchNear } from "#lib/search/published.ts";
import { indexMissing } from "#prisma/indexing.ts";
import { useDatabase } from "../../support/database.ts";
import { packageFacts, parkFacts } from "../../support/facts.ts";

useDatabase("seeded");

const slugs = async (question: string) => (await search(question)).found.map(({ slug }) => slug);

describe("people find what they mean", () => {
  test.each([
    ["法务", "central-legal-district"],
    ["知创", "zhichuang-ip-park"],
    ["zccyy", "zhichuang-ip-park"],
    ["zhichuang", "zhichuang-ip-park"],
    ["知創產業園", "zhichuang-ip-park"],
    ["知创产业园(基地)", "zhichuang-ip-park"],
    ["知创产业园（基地）", "zhichuang-ip-park"],
  ])("%s leads to %s", async (question, slug) => {
    expect(await slugs(question)).toContain(slug);
  });

  test.each(["豐澤", "领show", "领SHOW", "成洲", "沉洲", "QUANZHOU"])(
    "%s finds something",
    async (question) => {
      expect((await search(question)).total).toBeGreaterThan(0);
    },
  );

  test("every published name finds its document, first of all or among its namesakes", async () => {
    for (const { kind, slug, name } of await listDocuments()) {
      const { found } = await search(name.zh);
      expect(
        found.slice(0, 20).map((each) => `${each.kind} ${each.slug}`),
        name.zh,
      ).toContain(`${kind} ${slug}`);
    }
  });

  test("every title of a policy and every alias of a park finds its document", async () => {
    for (const { slug, content } of packageFacts)
      for (const { title } of content.policies) expect(await slugs(title.zh), title.zh).toContain(slug);
    for (const { slug, content } of parkFacts)
      for (const { text } of content.aliases) expect(await slugs(text), text).toContain(slug);
  });
});

describe("a question that finds nothing", () => {
  test("is answered by what sounds alike", async () => {
    expect((await search("知窗产业园")).total).toBe(0);
    expect((await searchNear("知窗产业园")).map(({ slug }) => slug)).toContain("zhichuang-ip-park");
  });

  test.each(["", "   ", "！", "& | !", "' OR 1=1 --", "\\", "火星基地"])(
    "%j breaks nothing",
    async (question) => {
      expect(await search(question)).toMatchObject({ total: expect.any(Number) });
      expect(await searchNear(question)).toEqual(expect.any(Array));
    },
  );
});

test("what is findable already is not made anew", async () => {
  expect(await indexMissing()).toBe(0);
});
