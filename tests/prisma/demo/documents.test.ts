// The demo's generator: the same recipe, the same documents; each can be published; nothing in them is real; all that the portal
// can show occurs.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { documentKinds } from "#lib/editorial/kind.ts";
import { figureContent, qualifiers } from "#lib/figures/model.ts";
import { kindOf } from "#lib/kinds.ts";
import { parkContent } from "#lib/parks/model.ts";
import { streetCodes, streets } from "#lib/parks/streets.ts";
import { benefit, measures, shares } from "#lib/policies/benefit.ts";
import { test as conditionTest } from "#lib/policies/conditions.ts";
import { policyPackageContent } from "#lib/policies/model.ts";
import { isOpen, policyStatus, policyStatuses } from "#lib/policies/status.ts";
import { amountBases, projectStages, signedProjectContent } from "#lib/projects/model.ts";
import { signingEventContent } from "#lib/signings/model.ts";
import { demoDocuments, demoSeed } from "#prisma/demo/documents.ts";
import { inventedWord, noPhone, wordCount } from "#prisma/demo/names.ts";
import { demoPark, parkId, themeOf } from "#prisma/demo/parks.ts";
import { demoProject } from "#prisma/demo/projects.ts";
import { danglingReferences } from "#prisma/references.ts";
import {
  eventFacts,
  factsFolder,
  packageFacts,
  parkFacts,
  sourceFacts,
  textsIn,
} from "../../support/facts.ts";

const today = "2026-11-23";
const recipe = { seed: demoSeed, today } as const;
const documents = demoDocuments(recipe);

const parks = contentsOf("park", parkContent);
const packages = contentsOf("policy_package", policyPackageContent);
const projects = contentsOf("signed_project", signedProjectContent);
const events = contentsOf("signing_event", signingEventContent);
const figures = contentsOf("figure", figureContent);
const policies = packages.flatMap((each) => each.policies);
const clauses = policies.flatMap((policy) => policy.clauses);
const spaces = parks.flatMap(({ sites }) => sites.flatMap((site) => site.spaces));

describe("the same recipe", () => {
  test("gives the same documents", () => {
    expect(demoDocuments(recipe)).toEqual(documents);
  });

  test.each([
    ["another seed", { ...recipe, seed: demoSeed + 1 }],
    ["another day", { ...recipe, today: "2027-02-28" } as const],
  ])("with %s gives others, as many and as good", (_what, other) => {
    const others = demoDocuments(other);
    expect(others).not.toEqual(documents);
    expect(others.map(({ kind }) => kind)).toEqual(documents.map(({ kind }) => kind));
    expect(others.flatMap(({ kind, content }) => kindOf(kind).check(content))).toEqual([]);
  });

  test("gives a document that does not depend on how many others there are", () => {
    expect(documents).toContainEqual(demoPark(7, recipe));
    expect(documents).toContainEqual(demoProject(123, recipe));
  });
});

describe("every document", () => {
  test("can be published", () => {
    const wrong = documents.flatMap(({ id, kind, content }) =>
      kindOf(kind)
        .check(content)
        .map(({ field, code }) => `${id}: ${field} ${code}`),
    );
    expect(wrong).toEqual([]);
  });

  test("has an id and an address of its own, and so has each of its rows", () => {
    expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
    expect(new Set(documents.map(({ kind, slug }) => `${kind} ${slug}`)).size).toBe(documents.length);
    for (const rows of [
      ...[policies, clauses, spaces],
      ...[parks.flatMap(({ sites }) => sites), parks.flatMap(({ contacts }) => contacts)],
    ])
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  test("refers to documents of the demo only", () => {
    expect(danglingReferences(documents.map((each) => ({ ...each, where: each.id })))).toEqual([]);
  });

  test("is told in Chinese and in English", () => {
    const untold = documents.flatMap(({ id, content }) =>
      [...textsIn(content)].filter(({ en }) => en === undefined).map(({ zh }) => `${id}: ${zh}`),
    );
    expect(untold).toEqual([]);
  });

  test("dates nothing later than the day, but what is to come: validity, windows and spaces", () => {
    const late = documents
      .filter(({ kind }) => kind !== "policy_package" && kind !== "park")
      .flatMap(({ id, kind, content }) =>
        kindOf(kind)
          .warn(content, today)
          .filter(({ code }) => code === "in_the_future")
          .map(({ field }) => `${id} ${field}`),
      );
    expect(late).toEqual([]);
  });
});

test("there is as much of everything as the demo promises", () => {
  const counts = Map.groupBy(documents, ({ kind }) => kind);
  expect(documentKinds.map((kind) => [kind, counts.get(kind)?.length])).toEqual([
    ["source", 9],
    ["park", 10],
    ["policy_package", 5],
    ["signed_project", 400],
    ["signing_event", 24],
    ["figure", 55],
  ]);
  expect(spaces).toHaveLength(200);
  expect(clauses).toHaveLength(60);
  expect(parks.filter(({ membership }) => membership.status === "confirmed")).toHaveLength(9);
});

describe("nothing is real", () => {
  const real = [
    "丰泽",
    "泉州",
    "豐澤",
    "Fengze",
    "Quanzhou",
    "福建",
    "Fujian",
    ...Object.values(streets.fengze).flatMap(({ zh, en }) => [
      zh,
      zh.replace("街道", ""),
      en?.replace(" Subdistrict", ""),
    ]),
    ...parkFacts.flatMap(({ content }) => [
      ...namesOf(content.name),
      ...content.aliases.map(({ text }) => text),
      ...content.sites.flatMap(({ name }) => (name ? namesOf(name) : [])),
    ]),
    ...packageFacts.flatMap(({ content }) => namesOf(content.name)),
    ...eventFacts.flatMap(({ content }) => namesOf(content.name)),
    ...sourceFacts.flatMap(({ content }) => [...namesOf(content.publisher), ...content.authors]),
    ...firmsOf(readFileSync(new URL("parks.json", factsFolder), "utf8")),
  ].filter((name): name is string => name !== undefined && name !== "");

  test("no name of the facts occurs in any document", () => {
    expect(real.length).toBeGreaterThan(60);
    const all = JSON.stringify(documents);
    expect(real.filter((name) => all.includes(name))).toEqual([]);
  });

  test("every source says that it is fictional, and no source can be looked up", () => {
    for (const { kind, content } of documents) {
      if (kind !== "source") continue;
      expect(content).toMatchObject({ url: null, authors: [] });
      expect(JSON.stringify(content)).toMatch(/虚构文件，只供演示/);
    }
  });

  test("nobody's phone can ring: no number is given", () => {
    const phones = new Set(clauses.map(({ procedure }) => procedure.phone));
    expect(phones).toEqual(new Set([noPhone, null]));
    const called = parks.flatMap(({ contacts }) => contacts.map(({ phone }) => phone));
    expect(new Set(called)).toEqual(new Set([noPhone]));
    expect(noPhone).not.toMatch(/\d/);
    expect(JSON.stringify(documents)).not.toMatch(/(?<!\d)(0\d{2,3}-\d{7,8}|1[3-9]\d{9})(?!\d)/);
  });

  test("most parks are on streets of the fictional district, some on none that anyone knows, however many there are", () => {
    const many = Array.from({ length: 120 }, (_, index) => demoPark(index + 1, recipe).content);
    for (const each of [parks, many]) {
      const codes = each.flatMap(({ streetCode }) => streetCode ?? []);
      expect(codes.length).toBe(each.length * 0.8);
      expect(streetCodes("demo")).toEqual(expect.arrayContaining(codes));
      expect(new Set(codes).size).toBe(streetCodes("demo").length - 1);
    }
    for (const { streetCode, statements } of parks)
      if (streetCode !== null)
        expect(JSON.stringify(statements)).toContain(`子虚区${streets.demo[streetCode]?.zh}（虚构）`);
  });

  test("invented words do not come twice", () => {
    const words = Array.from({ length: wordCount }, (_, n) => inventedWord(n).zh);
    expect(new Set(words).size).toBe(wordCount);
  });
});

describe("all that the portal can show occurs", () => {
  test.each<[string, readonly string[], (string | null)[]]>([
    ["every status of a policy", policyStatuses, policies.map((policy) => policyStatus(policy, today))],
    ["every provider", ["government", "park", "landlord"], policies.map(({ provider }) => provider)],
    [
      "every state of the review",
      ["unknown", "passed", "exempt", "failed"],
      policies.map((each) => each.fairCompetition),
    ],
    [
      "every purpose",
      ["rent", "decoration", "growth", "talent", "finance", "ip"],
      clauses.map(({ purpose }) => purpose),
    ],
    [
      "every kind of benefit",
      benefit.options.map(({ shape }) => shape.is.value),
      clauses.flatMap(({ benefits }) => benefits.map(({ is }) => is)),
    ],
    [
      "every measure of tiers",
      measures,
      clauses.flatMap(({ benefits }) => benefits.map((each) => (each.is === "tiers" ? each.by : null))),
    ],
    [
      "every share",
      shares,
      clauses.flatMap(({ benefits }) => benefits.map((each) => (each.is === "share" ? each.of : null))),
    ],
    [
      "every kind of condition",
      conditionTest.options.map(({ shape }) => shape.is.value),
      testsOf().map(({ is }) => is),
    ],
    [
      "parks with a post to call, and without",
      ["yes", "no"],
      parks.map(({ contacts }) => (contacts.length > 0 ? "yes" : "no")),
    ],
    [
      "posts with hours, and without",
      ["yes", "no"],
      parks.flatMap(({ contacts }) => contacts.map(({ hours }) => (hours ? "yes" : "no"))),
    ],
    [
      "every stage",
      projectStages,
      projects.flatMap(({ milestones }) => milestones.map(({ stage }) => stage)),
    ],
    [
      "every basis, and none",
      [...amountBases, "none"],
      projects.map(({ amount }) => amount && (amount.basis ?? "none")),
    ],
    ["every qualifier", qualifiers, figures.map(({ qualifier }) => qualifier)],
    ["every scope", ["district", "programme", "park", "event"], figures.map(({ scope }) => scope.kind)],
  ])("%s", (_what, wanted, found) => {
    expect(wanted.filter((each) => !found.includes(each))).toEqual([]);
  });

  test.each<[string, number, unknown[]]>([
    ["clauses of which only the highest is given, in several packages", 3, packagesSharing("租金补贴")],
    [
      "alternatives within a condition",
      5,
      clauses.flatMap(({ conditions }) => conditions.filter(({ any }) => any.length > 1)),
    ],
    ["conditions that are turned round", 2, testsOf().filter((each) => "not" in each && each.not)],
    [
      "clauses with caps",
      20,
      clauses.filter(({ benefits }) => benefits.some((each) => "cap" in each && each.cap !== null)),
    ],
    [
      "clauses that are paid for years",
      10,
      clauses.filter(({ benefits }) => benefits.some((each) => "years" in each && each.years !== null)),
    ],
    [
      "clauses with a window",
      2,
      clauses.filter(({ opensOn, closesOn }) => opensOn !== null && closesOn !== null),
    ],
    [
      "clauses whose window is over while the policy is open",
      1,
      clauses.filter(({ closesOn }) => closesOn !== null && closesOn < today),
    ],
    [
      "clauses of which nobody says how one applies",
      8,
      clauses.filter(({ procedure }) => procedure.steps.length === 0),
    ],
    ["policies on their last day", 1, policies.filter(({ validTo }) => validTo === today)],
    ["projects signed twice", 15, signedTwice()],
    ["later phases", 10, projects.filter(({ name }) => name.zh.includes("二期"))],
    ["undisclosed amounts", 30, projects.filter(({ amount }) => amount === null)],
    ["cancelled projects", 8, projects.filter(({ cancelled }) => cancelled)],
    ["projects of which no source names the park", 8, projects.filter((each) => each.parkId === null)],
    ["events without a public list", 2, events.filter(({ listDisclosed }) => !listDisclosed)],
    ["days known by their month only", 4, events.filter(({ heldOn }) => heldOn.length === 7)],
    [
      "buildings with a number and no name",
      1,
      parks.flatMap(({ sites }) => sites.filter(({ name }) => name === null)),
    ],
    ...(
      ["areaFrom", "areaTo", "rentFrom", "height", "load", "power", "availableFrom", "confirmedOn"] as const
    ).map((field): [string, number, unknown[]] => [
      `spaces without ${field}`,
      4,
      spaces.filter((space) => space[field] === null),
    ]),
  ])("%s", (_what, least, found) => {
    expect(found.length).toBeGreaterThanOrEqual(least);
  });
});

describe("a design studio of 30 people that needs 800 m² of 4 m", () => {
  const [jinghua] = parks;

  test("finds a park of its industry, a space that fits, one 10 m² short, and one whose height nobody says", () => {
    const own = jinghua?.sites.flatMap((site) => site.spaces) ?? [];
    expect(jinghua?.name.zh).toContain("设计");
    expect(
      own.some(
        ({ areaFrom, areaTo, height }) =>
          Number(areaFrom) <= 800 && Number(areaTo) >= 800 && Number(height) >= 4,
      ),
    ).toBe(true);
    expect(own.some(({ areaTo, height }) => areaTo === "790" && Number(height) >= 4)).toBe(true);
    expect(own.some(({ areaTo, height }) => Number(areaTo) >= 800 && height === null)).toBe(true);
  });

  test("may meet a good many open clauses there", () => {
    const open = policies.filter(
      (policy) =>
        isOpen(policy, today) && (policy.parkIds.length === 0 || policy.parkIds.includes(parkId(1))),
    );
    const forDesign = open.flatMap((policy) =>
      policy.clauses.filter(({ conditions }) =>
        conditions.some(({ any }) =>
          any.some((each) => each.is === "industry" && each.among.includes("design")),
        ),
      ),
    );
    expect(forDesign.length).toBeGreaterThanOrEqual(8);
  });
});

test("offers of a park or an owner are theirs, and only the government pays after a public notice", () => {
  const named = (provider: string) => {
    const own = policies.filter((policy) => policy.provider === provider);
    const procedures = own.flatMap(({ clauses: each }) => each.map(({ procedure }) => procedure));
    const offices = procedures.flatMap(({ office }) => office?.zh ?? []);
    const announced = procedures.some(({ steps }) => steps.some(({ zh }) => /公示|拨付/.test(zh)));
    return { by: [...new Set([...own.flatMap(({ issuer }) => issuer?.zh ?? []), ...offices])], announced };
  };
  expect(named("government")).toEqual({ by: ["子虚区产业服务中心（虚构）"], announced: true });
  expect(named("park")).toEqual({ by: ["园区运营方（虚构）"], announced: false });
  expect(named("landlord")).toEqual({ by: ["楼宇业主（虚构）"], announced: false });
});

test("ten thousand parks have names and addresses of their own", () => {
  const themes = Array.from({ length: 10_000 }, (_, index) => themeOf(index + 1));
  expect(new Set(themes.map(({ name }) => name.zh)).size).toBe(10_000);
  expect(new Set(themes.map(({ slug }) => slug)).size).toBe(10_000);
  expect(kindOf("park").check(demoPark(10_000, recipe).content)).toEqual([]);
});

function contentsOf<Content>(kind: string, schema: { parse(content: unknown): Content }): Content[] {
  return documents.filter((each) => each.kind === kind).map(({ content }) => schema.parse(content));
}

function testsOf() {
  return clauses.flatMap(({ conditions }) => conditions.flatMap(({ any }) => any));
}

function packagesSharing(group: string) {
  return packages.filter((each) =>
    each.policies.some((policy) => policy.clauses.some(({ onlyHighestOf }) => onlyHighestOf?.zh === group)),
  );
}

function signedTwice(): string[] {
  const all = events.flatMap(({ projectIds }) => projectIds);
  return all.filter((id, index) => all.indexOf(id) !== index);
}

function namesOf({ zh, en, hant }: { zh: string; en?: string | undefined; hant?: string | undefined }) {
  return [zh, en, hant];
}

/** Whatever the facts call a company, a group or a street. */
function firmsOf(facts: string): string[] {
  return [...facts.matchAll(/[\p{Script=Han}]{2,12}(?:有限公司|集团)/gu)].map(([name]) => name);
}
