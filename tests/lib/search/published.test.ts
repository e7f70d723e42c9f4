import { describe, expect, test } from "vitest";
import { listDocuments } from "#lib/editorial/published.ts";
import { findSpellings, search, searchNear } from "#lib/search/published.ts";
import { shownOfEach } from "#lib/search/question.ts";
import { indexMissing } from "#prisma/indexing.ts";
import { useDatabase } from "../../support/database.ts";
import { packageFacts, parkFacts } from "../../support/facts.ts";

useDatabase("seeded");

const all = (words: string) => search({ words, of: null, page: 1 });
const totalOf = async (words: string) =>
  Object.values((await all(words)).totals).reduce((sum, count) => sum + count, 0);
const slugs = async (words: string) => (await all(words)).found.map(({ slug }) => slug);

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
      expect(await totalOf(question)).toBeGreaterThan(0);
    },
  );

  test("every published name finds its document, first of all or among its namesakes", async () => {
    for (const { kind, slug, name } of await listDocuments()) {
      const { found } = await all(name.zh);
      expect(
        found.map((each) => `${each.kind} ${each.slug}`),
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
    expect(await totalOf("知窗产业园")).toBe(0);
    expect((await searchNear("知窗产业园")).map(({ slug }) => slug)).toContain("zhichuang-ip-park");
  });

  test.each(["", "   ", "！", "& | !", "' OR 1=1 --", "\\", "火星基地"])(
    "%j breaks nothing",
    async (question) => {
      expect(await totalOf(question)).toEqual(expect.any(Number));
      expect(await searchNear(question)).toEqual(expect.any(Array));
      expect(await findSpellings(question)).toEqual(expect.any(Array));
    },
  );
});

describe("a mistyped word", () => {
  test.each([
    ["sofware", "software"],
    ["ruanjain", "ruanjian"],
    ["zhichaung", "zhichuang"],
  ])("%s is answered by %s, which finds something", async (typed, meant) => {
    expect(await totalOf(typed)).toBe(0);
    expect(await findSpellings(typed)).toContain(meant);
    expect(await totalOf(meant)).toBeGreaterThan(0);
  });

  test("that is no word's neighbour is answered by nothing", async () => {
    expect(await findSpellings("qqqqqqqq")).toEqual([]);
  });
});

describe("many results", () => {
  test("are a part of each kind, and of one kind all, a page at a time, none twice", async () => {
    const { found, totals } = await all("泉州");
    const of = found.filter(({ kind }) => kind === "figure");
    expect(totals.figure).toBeGreaterThan(shownOfEach);
    expect(of).toHaveLength(shownOfEach);

    const pages = await Promise.all(
      [1, 2, 3, 4].map((page) => search({ words: "泉州", of: "figure", page })),
    );
    const ids = pages.flatMap((each) => each.found.map(({ id }) => id));
    expect(ids).toHaveLength(totals.figure ?? 0);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, shownOfEach)).toEqual(of.map(({ id }) => id));
    expect(pages[0]?.found.every(({ kind }) => kind === "figure")).toBe(true);
  });
});

test("what is findable already is not made anew", async () => {
  expect(await indexMissing()).toBe(0);
});
