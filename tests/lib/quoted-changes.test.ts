// What changed of what readers quote is told from what to what, of every kind of document.
import { describe, expect, test } from "vitest";
import { isAmong } from "#lib/editorial/explanation.ts";
import { type Field, fieldsOf, rowFields, stepsTo } from "#lib/editorial/form.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { documentKinds } from "#lib/editorial/kind.ts";
import { forms } from "#lib/forms.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { quoted } from "#lib/quoted.ts";
import { quotedChangesIn } from "#lib/quoted-changes.ts";
import { figureFacts, packageFacts, parkFacts, sourceFacts } from "../support/facts.ts";
import { eventDraft, projectDraft } from "../support/lists.ts";

const names = {
  mill: { zh: "磨坊项目", en: "The mill" },
  works: { zh: "工厂项目", en: "The works" },
  "west-park": { zh: "西园", en: "West Park" },
};

function changes(
  kind: DocumentKind,
  before: unknown,
  content: unknown,
  locale: "zh-Hans" | "zh-Hant" | "en" = "zh-Hans",
) {
  return quotedChangesIn(languageOf(locale), { kind, before, content, names }).map((change) =>
    change.is === "value"
      ? `${change.label}|${change.was}|${change.now}`
      : `${change.label}|-${change.left.join()}|+${change.joined.join()}`,
  );
}

const figure = figureFacts.find(({ id }) => id === "sf-012")?.content;
if (!figure) throw new Error("the seed has changed");

describe("of a figure", () => {
  test.each([
    ["its number with its unit", { value: "14.9", asWritten: "14.9亿元" }, ["|14.8亿元|14.9亿元"]],
    ["a qualifier", { qualifier: "about" }, ["|14.8亿元|约14.8亿元"]],
    ["that it is data no more", { use: "quoted_only" }, ["|14.8亿元|不作为数据"]],
    ["what exactly is counted", { basis: { zh: "到位资金" } }, ["口径|总投资（口径未说明）|到位资金"]],
    ["that nobody says what is counted", { basis: null }, ["口径|总投资（口径未说明）|没有"]],
    [
      "how far it reaches",
      { scope: { ...figure.scope, text: { zh: "全市" } } },
      [`范围|${figure.scope.text.zh}|全市`],
    ],
    ["that it is a target", { isTarget: true }, ["这是目标，不是结果|否|是"]],
    [
      "of what time it speaks, as one",
      { period: { ...figure.period, start: "2021-07-01", end: "2021-09-30", precision: "month" } },
      ["所属时期|2021年8月|2021年7月至9月"],
    ],
    ["until when it was known", { asOf: { ...figure.asOf, date: "2021-09" } }, ["截至|2021年8月|2021年9月"]],
    ["its words only, which nobody quotes as data", { name: { zh: "另一个名字" } }, []],
  ])("%s", (_, change, expected) => {
    expect(changes("figure", figure, { ...figure, ...change })).toEqual(expected);
  });

  test("in the reader's language", () => {
    const later = {
      ...figure,
      value: "14.9",
      asWritten: "14.9亿元",
      basis: { zh: "到位资金", en: "paid in" },
    };
    expect(changes("figure", figure, later, "en")).toEqual([
      "|RMB 1.48 billion|RMB 1.49 billion",
      `Basis|${figure.basis?.en}|paid in`,
    ]);
    expect(changes("figure", figure, later, "zh-Hant")[0]).toBe("|人民幣14.8億元|人民幣14.9億元");
  });
});

describe("of a project", () => {
  const { content } = projectDraft("lab");
  const before = content as Record<string, unknown>;
  const reached = (stage: string, reachedOn: string) => ({
    stage,
    reachedOn,
    sourceId: "gazette",
    quote: "已开工",
  });
  test.each([
    [
      "its amount",
      { amount: { asWritten: "9000万元", basis: "planned_total" } },
      ["投资额|1.2亿元|9000万元"],
    ],
    [
      "that its amount is undisclosed",
      { amount: null },
      ["投资额|1.2亿元|未披露", "投资额 · 口径|计划总投资|没有"],
    ],
    [
      "what kind of amount it is",
      { amount: { asWritten: "1.2亿元", basis: "paid_in" } },
      ["投资额 · 口径|计划总投资|到位资金"],
    ],
    ["where it went", { parkId: "west-park" }, ["落在哪个园区|east-park|西园"]],
    ["that it was called off", { cancelled: true }, ["已终止|否|是"]],
    [
      "what it reached, wherever that stands among the rest",
      { milestones: [reached("registered", "2025-09"), reached("started", "2026-03-01")] },
      ["进展|-|+注册（2025年9月）,开工（2026年3月1日）"],
    ],
  ])("%s", (_, change, expected) => {
    expect(changes("signed_project", before, { ...before, ...change })).toEqual(expected);
  });

  test("in English amounts are RMB", () => {
    const later = { ...before, amount: { asWritten: "9000万元", basis: "planned_total" } };
    expect(changes("signed_project", before, later, "en")).toEqual([
      "Investment|RMB 120 million|RMB 90 million",
    ]);
  });
});

describe("of an event", () => {
  const before = eventDraft("autumn", { projectIds: ["lab", "works"] }).content as Record<string, unknown>;
  test.each([
    ["its day", { heldOn: "2025-03-09" }, ["举办时间|2025年3月8日|2025年3月9日"]],
    ["what is in its list, by name", { projectIds: ["mill", "lab"] }, ["项目|-工厂项目|+磨坊项目"]],
    ["that its list is not public", { listDisclosed: false }, ["项目名单已公开|是|否"]],
  ])("%s", (_, change, expected) => {
    expect(changes("signing_event", before, { ...before, ...change })).toEqual(expected);
  });
});

test("in Traditional Chinese an amount within a text says whose money it is", () => {
  const basis = { zh: "5万元以上的项目" };
  expect(changes("figure", figure, { ...figure, basis }, "zh-Hant").join()).toContain(
    "人民幣5萬元以上的項目",
  );
});

test("of parks, packages and sources", () => {
  const [park, policyPackage, source] = [parkFacts, packageFacts, sourceFacts].map(
    ([first]) => first?.content,
  );
  const told = [
    ...changes("park", park, { ...park, form: "umbrella" }),
    ...changes("policy_package", policyPackage, { ...policyPackage, statedCount: 99 }),
    ...changes("source", source, { ...source, published: { on: "2021-09", basis: "stated" } }),
  ];
  expect(told.map((each) => each.split("|").map((part) => part !== "" && part))).toEqual(
    told.map(() => [expect.any(String), expect.any(String), expect.any(String)]),
  );
  expect(told).toHaveLength(3);
  expect(told[2]).toBe("出版或发布日期 · 日期|2021年9月27日|2021年9月");
});

test("a row that came or went is told by its name, once, with the list that it is in", () => {
  const site = { id: "hall", number: 9, name: { zh: "九号馆", en: "Hall 9" }, address: null, spaces: [] };
  const park = parkFacts.find(({ id }) => id === "g-law-central")?.content;
  const more = { ...park, sites: [...(park?.sites ?? []), site] };
  expect(changes("park", park, more)).toEqual(["载体|-|+九号馆"]);
  expect(changes("park", more, park, "en")).toEqual([expect.stringMatching(/\|-Hall 9\|\+$/)]);
});

test("rows that came are told as one change, each by its name", () => {
  const spaces = Array.from({ length: 400 }, (_, index) => ({
    id: `s-${index}`,
    name: { zh: `${index}室`, en: `Room ${index}` },
  }));
  const hall = { id: "hall", number: 9, name: { zh: "九号馆" }, address: null, spaces: [] };
  const park = { ...parkFacts[0]?.content, sites: [hall] };
  const [told, ...rest] = changes("park", park, { ...park, sites: [{ ...hall, spaces }] });
  expect(told?.split("+")[1]?.split(",")).toHaveLength(400);
  expect(rest).toEqual([]);
});

describe("of two that are called the same, one in place of the other is a change", () => {
  const hall = (...spaces: string[]) => ({
    id: "hall",
    number: 9,
    name: { zh: "九号馆" },
    address: null,
    spaces: spaces.map((id) => ({ id, name: { zh: "A座3层", en: "Tower A, floor 3" } })),
  });
  const park = (...spaces: string[]) => ({ ...parkFacts[0]?.content, sites: [hall(...spaces)] });

  test("in a list of rows", () => {
    expect(changes("park", park("old"), park("new"))).toEqual([
      expect.stringMatching(/\|-A座3层\|\+A座3层$/),
    ]);
    expect(changes("park", park("old", "kept"), park("kept", "new"), "en")).toEqual([
      expect.stringMatching(/\|-Tower A, floor 3\|\+Tower A, floor 3$/),
    ]);
  });

  test("in a list of documents", () => {
    const before = eventDraft("autumn", { projectIds: ["mill"] }).content as Record<string, unknown>;
    const alike = { mill: names.mill, annex: names.mill };
    const changing = {
      kind: "signing_event",
      before,
      content: { ...before, projectIds: ["annex"] },
    } as const;
    expect(quotedChangesIn(languageOf("zh-Hans"), { ...changing, names: alike })).toEqual([
      { is: "list", label: "项目", left: ["磨坊项目"], joined: ["磨坊项目"] },
    ]);
  });
});

test("a first edition changes nothing", () => {
  expect(changes("figure", null, figure)).toEqual([]);
});

test.each(documentKinds)("every field of %s that readers quote has a name", (kind) => {
  const { fields, texts = [] } = quoted[kind];
  const paths = [...pathsOf(fieldsOf(forms[kind]), "")].filter(isAmong([...fields, ...texts]));
  expect(paths.length).toBeGreaterThan(0);
  for (const path of paths)
    expect(stepsTo(fieldsOf(forms[kind]), path.replace(/\.zh$/, "")).at(-1)?.field.words, path).toBeTruthy();
});

/** The path of each field as a content has it; rows by a number, texts in Chinese. */
function* pathsOf(fields: readonly Field[], before: string): Generator<string> {
  for (const field of fields) {
    const path = before === "" ? field.key : `${before}.${field.key}`;
    if (field.is === "group") yield* pathsOf(field.fields, path);
    else if (field.is === "rows") yield* pathsOf(rowFields(field), `${path}.1`);
    else yield field.is === "text" ? `${path}.zh` : path;
  }
}
