// What the portal starts with: every fact of the article and of its corroboration, each resting on words of a source.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { figureContent } from "#lib/figures/model.ts";
import type { Text } from "#lib/i18n/text.ts";
import { parkContent } from "#lib/parks/model.ts";
import { policyPackageContent } from "#lib/policies/model.ts";
import { signingEventContent } from "#lib/signings/model.ts";
import { documentId, type Evidence } from "#lib/sources/evidence.ts";
import { sourceContent } from "#lib/sources/model.ts";

// A file that breaks its schema fails here, with the path of the field.
const sources = read("sources", sourceContent);
const parks = read("parks", parkContent);
const packages = read("policy-packages", policyPackageContent);
const events = read("signing-events", signingEventContent);
const figures = read("figures", figureContent);

const kinds = { sources, parks, packages, events, figures };
const documents = Object.values(kinds).flat();
const statements = [sources, parks, packages, events].flatMap((kind) =>
  kind.flatMap(({ content }) => content.statements),
);
const facts: ({ id: string; about: Text } & Evidence)[] = [
  ...statements.map((statement) => ({ ...statement, about: statement.scope })),
  ...figures.map(({ id, content }) => ({ ...content, id, about: content.scope.text })),
];

const sourceIds = idsOf(sources);
const parkIds = idsOf(parks);
const eventIds = idsOf(events);
const figureIds = idsOf(figures);

const entities = [
  "丰泽区",
  "泉州软件园",
  "知创产业园",
  "知创产业园（基地）",
  "泉州知创产业园",
  "泉州市建筑服务产业园",
  "泉州市（丰泽）人力资源服务产业园",
  "人力资源产业社区",
  "智能智造园",
  "福建（泉州）海西国家广告产业园区",
  "海西国家广告产业园区（泉州园）",
  "华侨大学（丰泽）创新创业园",
  "华创园",
  "远兴数字科技产业园",
  "领SHOW天地Q区",
  "富城数字经济科技产业园",
  "3个数字经济产业园区",
  "中央法务园（沉洲东区法务园）",
  "海丝法务园",
  "“一园五区”",
  "中央法务区",
  "“一区多园”",
  "丰泽法务综合产业园",
  "东海泰禾中心",
  "东海香缤中心",
  "东海大厦D栋",
  "十大产业社区",
  "“专精特新”小微产业社区",
  "2021年2月首批招商签约",
  "“开门红”",
  "泉州市产业链招商推介会暨项目集中签约活动",
  "浔美工业园区",
  "沉洲老工业区",
  "成洲工业区",
  "仁风工业区",
  "北峰工业区",
  "城东街道",
  "泉秀街道",
  "中知立德知识产权服务（泉州）有限公司",
  "福建海峡人力资源中心",
  "东南早报",
];

describe("the documents", () => {
  test.each(Object.entries(kinds))("%s have ids and slugs of their own", (_, kind) => {
    expectUnique(kind.map(({ id }) => id));
    expectUnique(kind.map(({ slug }) => slug));
  });

  test("share no id between kinds, nor do facts", () => {
    expectUnique(documents.map(({ id }) => id));
    expectUnique(facts.map(({ id }) => id));
  });

  test("refer to documents that exist", () => {
    for (const { id, content } of parks) {
      expect(figureIds, id).toEqual(expect.arrayContaining(content.headlineFigures));
      expect(parkIds, id).toEqual(expect.arrayContaining(content.relations.map(({ parkId }) => parkId)));
      expect([...sourceIds, null], id).toContain(content.membership.sourceId);
    }
    for (const { id, content } of packages)
      expect(parkIds, id).toEqual(
        expect.arrayContaining(content.policies.flatMap((policy) => policy.parkIds)),
      );
    for (const { id, content } of figures) {
      expect([...parkIds, null], id).toContain(content.scope.parkId);
      expect([...eventIds, null], id).toContain(content.scope.eventId);
    }
  });

  test("name every entity of the article", () => {
    const words = [...textsIn(documents)]
      .map(({ zh }) => zh)
      .concat(parks.flatMap(({ content }) => content.aliases.map(({ text }) => text)));
    expect(entities.filter((name) => !words.some((text) => text.includes(name)))).toEqual([]);
  });

  test("say everything in English too", () => {
    expect([...textsIn(documents)].filter(({ en }) => en === undefined)).toEqual([]);
  });

  test("give nobody's telephone number", () => {
    expect(JSON.stringify(documents)).not.toMatch(
      /(?<!\d)(1[3-9]\d{9}|0\d{2,3}[- ]?\d{7,8}|[48]00[- ]?\d{3}[- ]?\d{4})(?!\d)|电话|手机/,
    );
  });

  test("rest on the article and on what corroborates it reliably, and on nothing else", () => {
    expect(sourceIds).toEqual([
      "dnzb-2021",
      "ex-01",
      "ex-02",
      "ex-03",
      "ex-04",
      "ex-06",
      "ex-08",
      "ex-09",
      "ex-10",
      "ex-12",
    ]);
  });
});

describe("the facts", () => {
  test("hold each of the article's 73 once", () => {
    const fromArticle = facts.map(({ id }) => id).filter((id) => id.startsWith("sf-"));
    expect(fromArticle.sort()).toEqual(
      Array.from({ length: 73 }, (_, index) => `sf-${String(index + 1).padStart(3, "0")}`),
    );
  });

  test.each(facts)(
    "$id says of whom, from where and in which words",
    ({ id, about, sourceId, quote, quoteKind, line }) => {
      expect(about.zh).not.toBe("");
      expect(sourceIds).toContain(sourceId);
      expect(quote).not.toBe("");
      // Only the article was read line by line; of the other sources we keep a summary.
      const verbatim = sourceId === "dnzb-2021";
      expect({ quoteKind, hasLine: line !== null }).toEqual({
        quoteKind: verbatim ? "verbatim" : "summary",
        hasLine: verbatim,
      });
      if (!verbatim) expect(id.startsWith(sourceId)).toBe(true);
    },
  );

  test.each(facts.filter(({ use }) => use === "quoted_only"))(
    "$id, which is not shown, says why",
    ({ ambiguities }) => {
      expect(ambiguities).not.toEqual([]);
    },
  );

  test("keep back what cannot be shown as a fact", () => {
    const keptBack = facts.filter(({ use }) => use === "quoted_only").map(({ id }) => id);
    expect(keptBack.sort()).toEqual(["ex-10-first", "sf-016", "sf-027"]);
  });
});

describe("a statement", () => {
  test.each(statements.filter(({ reading }) => reading === "stated"))(
    "$id stands in its quote",
    ({ text, quote }) => {
      for (const part of fullWidth(text.zh).split(/[；，、]/)) expect(fullWidth(quote)).toContain(part);
    },
  );
});

describe("a figure", () => {
  test.each(figures.filter(({ content }) => content.reading === "stated"))(
    "$id stands in its quote",
    ({ content }) => {
      const { value, asWritten, quote } = content;
      expect(asWritten).toMatch(inDigitsOrChinese(value));
      // In 170多家 the 多 is the qualifier.
      expect(quote.replaceAll("多", "")).toMatch(
        new RegExp(`(?<![\\d.])${asWritten.replaceAll(".", "\\.")}`),
      );
    },
  );

  test.each(figures.filter(({ content }) => content.unit === "percent"))(
    "$id says what is unknown of its whole",
    ({ content }) => {
      expect(content.denominator === null).toBe(
        content.ambiguities.some(({ zh }) => zh.includes("分母未写")),
      );
    },
  );

  test.each(figures)("$id names what it must not be added to, and is named there", ({ id, content }) => {
    for (const other of content.doNotSumWith) {
      expect(other).not.toBe(id);
      expect(figures.find((figure) => figure.id === other)?.content.doNotSumWith, other).toContain(id);
    }
  });

  test("of one signing event may be added to the other's, and to nothing else signed", () => {
    for (const [february, august] of [
      ["sf-005", "sf-011"],
      ["sf-006", "sf-012"],
    ] as const) {
      const [one, other] = [figureOf(february), figureOf(august)];
      expect(one.doNotSumWith).not.toContain(august);
      expect(one.doNotSumWith).toEqual(other.doNotSumWith);
      expect(one.basis).toEqual(other.basis);
    }
  });
});

describe("the ten", () => {
  test("are two by the source's own words; the others are claims", () => {
    const byStatus = Object.groupBy(parks, ({ content }) => content.membership.status);
    expect(byStatus.confirmed?.map(({ id }) => id)).toEqual(["p-soft", "p-ip"]);
    expect(byStatus.likely?.map(({ id }) => id)).toEqual([
      "p-constr",
      "p-hr",
      "p-smart",
      "g-law-central",
      "g-digi3",
    ]);
    expect(byStatus.possible?.map(({ id }) => id)).toEqual(["p-ad", "p-hcu", "p-law-chenzhou"]);
  });

  test("leave No. 4 of the Central Legal District open", () => {
    const sites = parks.find(({ id }) => id === "g-law-central")?.content.sites;
    expect(sites?.map(({ number, name }) => [number, name?.zh ?? null])).toEqual([
      [1, "丰泽法务综合产业园"],
      [2, "东海泰禾中心"],
      [3, "东海香缤中心"],
      [4, null],
      [5, "东海大厦D栋"],
    ]);
  });
});

describe("a policy", () => {
  test("is confirmed by nobody, so it has no number, no validity and no clause", () => {
    for (const policy of packages.flatMap(({ content }) => content.policies)) {
      const { number, issuedOn, validFrom, validTo, validityConfirmedOn, clauses, fairCompetition } = policy;
      expect([number, issuedOn, validFrom, validTo, validityConfirmedOn], policy.id).toEqual([
        null,
        null,
        null,
        null,
        null,
      ]);
      expect({ clauses, fairCompetition }, policy.id).toEqual({ clauses: [], fairCompetition: "unknown" });
    }
  });
});

function read<Content extends z.ZodType>(file: string, content: Content) {
  const json = readFileSync(new URL(`../../../prisma/seed/${file}.json`, import.meta.url), "utf8");
  return z.array(z.strictObject({ id: documentId, slug: documentId, content })).parse(JSON.parse(json));
}

function idsOf(kind: readonly { id: string }[]): string[] {
  return kind.map(({ id }) => id);
}

function figureOf(id: string) {
  const found = figures.find((figure) => figure.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found.content;
}

function expectUnique(ids: string[]) {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}

/** Every text in three languages, however deep. */
function* textsIn(value: unknown): Generator<Text> {
  if (typeof value !== "object" || value === null) return;
  if ("zh" in value) yield value as Text;
  for (const child of Object.values(value)) yield* textsIn(child);
}

/** The article's punctuation is half-width, ours is not. */
function fullWidth(words: string): string {
  return words.replaceAll(",", "，").replaceAll(";", "；").replaceAll("(", "（").replaceAll(")", "）");
}

/** Finds 8 in 又完成8个项目 and in 八个, and not in 14.8 or 182. */
function inDigitsOrChinese(value: string): RegExp {
  const digits = `(?<![\\d.])${value.replaceAll(".", "\\.")}(?![\\d.])`;
  const chinese = [..."一二三四五六七八九十"][Number(value) - 1];
  return new RegExp(chinese ? `${digits}|${chinese}` : digits);
}
