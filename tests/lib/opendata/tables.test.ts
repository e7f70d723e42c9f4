// The rows say what the pages say: both come from the same readers. Read from a real database, part by part.
import { beforeAll, describe, expect, it } from "vitest";
import { readerOf } from "#app/open-data.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { figureKind } from "#lib/figures/publication.ts";
import { findFigure, listFigures } from "#lib/figures/published.ts";
import { inBatches } from "#lib/opendata/batches.ts";
import { countRows, readDataState } from "#lib/opendata/published.ts";
import { columnsOfTable, type Filters, type Row, tables } from "#lib/opendata/tables.ts";
import { type TableName, tableNames } from "#lib/values/data-files.ts";
import { aContact } from "../../support/contacts.ts";
import { useDatabase } from "../../support/database.ts";
import { done, published } from "../../support/editions.ts";
import { eventFacts, figureFacts, packageFacts, parkFacts } from "../../support/facts.ts";
import { aSpace, parkWithSpaces } from "../../support/spaces.ts";
import { finalReviewer } from "../../support/staff.ts";

useDatabase("seeded");

async function rowsOf<Name extends TableName>(name: Name, filters: Filters = {}, size = 1000) {
  const rows = await Array.fromAsync(inBatches(readerOf(name, filters), size));
  return rows.flat() as Row<Name>[];
}

const hostile = '=HYPERLINK("http://example.com","x")';

beforeAll(async () => {
  const donghai = packageFacts.find(({ id }) => id === "donghai");
  const february = eventFacts.find(({ id }) => id === "ev-2021-02");
  const august = eventFacts.find(({ id }) => id === "ev-2021-08");
  const total = figureFacts.find(({ id }) => id === "sf-012");
  if (!donghai || !february || !august || !total) throw new Error("the seed has changed");
  const [policy, ...others] = donghai.content.policies;
  const clause = { number: "第三条", title: { zh: "租金补助" }, purpose: "rent", standard: { zh: hostile } };
  const clauses = [1, 2, 3].map((n) => ({
    ...clause,
    id: `clause-${n}`,
    opensOn: null,
    closesOn: "2026-12-31",
  }));
  await publishAgain("policy_package", donghai, { policies: [{ ...policy, clauses }, ...others] });
  await published({
    document: { id: "pr-1", kind: "signed_project", slug: "pr-1" },
    seen: null,
    content: {
      name: { zh: hostile },
      parkId: "p-soft",
      industry: "I65",
      amount: { asWritten: "4540万元", basis: null },
      cancelled: false,
      sourceId: "dnzb-2021",
      quote: "签约",
      milestones: [{ stage: "registered", reachedOn: "2021-09", sourceId: "ex-01", quote: "注册" }],
      confirmedOn: null,
    },
  });
  await published(
    parkWithSpaces(
      "let",
      [
        aSpace("let-1", { areaFrom: "300", areaTo: "1200.50", rentBasis: { zh: hostile } }),
        aSpace("let-2"),
        aSpace("let-3", { height: "4.2", availableFrom: "2027-01-01" }),
      ],
      {
        contacts: [
          aContact("let-post", { sourceId: "dnzb-2021" }),
          aContact("let-desk", { sourceId: "dnzb-2021", phone: null, hours: null, confirmedOn: null }),
        ],
        membership: { status: "none", why: null, quote: null, sourceId: null },
        statements:
          parkFacts[0]?.content.statements.slice(0, 1).map((each) => ({ ...each, id: "let-told" })) ?? [],
      },
    ),
  );
  await publishAgain("signing_event", february, { projectIds: ["pr-1"] });
  await publishAgain("signing_event", august, { projectIds: ["pr-1"] });
  await publishAgain("figure", total, { value: "14.9", asWritten: "14.9亿元" });
  const mistaken = await published({
    document: { id: "sf-900", kind: "figure", slug: "sf-900" },
    content: {
      ...total.content,
      doNotSumWith: [],
      scope: { kind: "district", parkId: null, eventId: null, text: { zh: "全区" } },
    },
    seen: null,
  });
  done(await withdraw(finalReviewer, figureKind, { ...mistaken, reason: { zh: "来源已撤稿。" } }));
}, 60_000);

type Kind = "policy_package" | "signing_event" | "figure";
type Fact = { id: string; slug: string; content: object };

async function publishAgain(kind: Kind, { id, slug, content }: Fact, change: object): Promise<void> {
  await published({
    document: { id, kind, slug },
    content: { ...content, ...change },
    seen: null,
    nature: "correction",
    severity: "keeps_conclusion",
    publicNote: { zh: "录入有误。" },
  });
}

describe.each(tableNames)("every row of %s", (name) => {
  it("is as its schema says, with its columns in their order", async () => {
    const rows = await rowsOf(name);
    expect(rows.length).toBeGreaterThan(0);
    const columns = columnsOfTable(name).map((column) => column.name);
    for (const row of rows) {
      expect(tables[name].row.parse(row)).toEqual(row);
      expect(Object.keys(row)).toEqual(columns);
      expect(row.address).toMatch(/^http/);
    }
    expect((await countRows())[name]).toBe(rows.length);
  });

  it("comes once, whatever the size of the parts, and in the same order", async () => {
    const whole = await rowsOf(name);
    for (const size of [1, 2, 3, whole.length]) expect(await rowsOf(name, {}, size)).toEqual(whole);
    expect(new Set(whole.map(({ id }) => id)).size).toBe(whole.length);
  });

  it("rests on a source", async () => {
    const rows = await rowsOf(name);
    expect(rows.filter(({ source }) => source === null).map(({ id }) => id)).toEqual([]);
  });
});

it("a filter leaves the rows for which it holds, all of them", async () => {
  const held: [TableName, Filters, (row: Row) => boolean][] = [
    ["parks", { membership: "confirmed" }, (row) => "membership" in row && row.membership === "confirmed"],
    ["parks", { form: "group" }, (row) => "form" in row && row.form === "group"],
    ["sites", { park: "g-law-central" }, (row) => "park" in row && row.park === "g-law-central"],
    ["spaces", { park: "let" }, (row) => "site" in row && row.park === "let"],
    ["spaces", { park: "p-soft" }, () => false],
    ["contacts", { park: "let" }, (row) => "post" in row && row.park === "let"],
    ["contacts", { park: "p-soft" }, () => false],
    ["policies", { package: "donghai" }, (row) => "package" in row && row.package === "donghai"],
    ["policies", { provider: "landlord" }, (row) => "provider" in row && row.provider === "landlord"],
    ["policies", { park: "g-law-central" }, (row) => "parks" in row && row.parks.includes("g-law-central")],
    ["clauses", { policy: "donghai-support" }, () => true],
    ["clauses", { purpose: "talent" }, () => false],
    ["signings", { level: "city" }, (row) => "level" in row && row.level === "city"],
    ["signings", { year: "2021" }, () => true],
    ["signings", { year: "2020" }, () => false],
    ["projects", { park: "p-soft", event: "ev-2021-02", cancelled: false }, () => true],
    ["projects", { cancelled: true }, () => false],
    ["projects", { event: "ev-2022-01" }, () => false],
    ["figures", { event: "ev-2021-08" }, (row) => "event" in row && row.event === "ev-2021-08"],
    ["figures", { measure: "tax_paid" }, (row) => "measure" in row && row.measure === "tax_paid"],
    ["figures", { source: "ex-02" }, (row) => "source_id" in row && row.source_id === "ex-02"],
    ["figures", { park: "p-soft" }, (row) => "park" in row && row.park === "p-soft"],
    ["sources", { genre: "web" }, (row) => "genre" in row && row.genre === "web"],
    ["corrections", { document: "sf-012" }, (row) => "document" in row && row.document === "sf-012"],
    ["corrections", { kind: "signing_event" }, (row) => "kind" in row && row.kind === "signing_event"],
    ["corrections", { nature: "revision" }, () => false],
  ];
  for (const [name, filters, holds] of held) {
    const expected = (await rowsOf(name)).filter(holds);
    expect.soft(await rowsOf(name, filters), `${name} ${JSON.stringify(filters)}`).toEqual(expected);
    expect.soft(await rowsOf(name, filters, 1), `${name} ${JSON.stringify(filters)}`).toEqual(expected);
  }
});

it("a space says what is known, exactly, and leaves the rest empty", async () => {
  const [first, second] = await rowsOf("spaces");
  expect(first).toMatchObject({
    ...{ id: "let-1", park: "let", site: "let-site", name: "空间let-1", name_en: "Space let-1" },
    ...{ area_from: "300", area_to: "1200.5", rent_from: null, rent_basis: hostile, edition: 1 },
  });
  expect(first?.address).toMatch(/\/parks\/let#space-let-1$/);
  expect(second).toMatchObject({
    area_from: null,
    rent_from: null,
    clear_height: null,
    space_confirmed_on: null,
  });
});

it("a contact is a post with its hours, and what nobody has said of it is empty", async () => {
  const [desk, officer] = await rowsOf("contacts");
  expect(officer).toMatchObject({
    ...{
      id: "let-post",
      park: "let",
      post: "招商专员",
      post_en: "Investment officer",
      phone: "0000-00000000",
    },
    ...{ office_hours: "工作日9:00—17:00", contact_confirmed_on: "2026-11-01", edition: 1 },
  });
  expect(officer?.address).toMatch(/\/parks\/let#contact$/);
  expect(desk).toMatchObject({ phone: null, office_hours: null, contact_confirmed_on: null });
});

it("site number 4 has a row without a name", async () => {
  const sites = await rowsOf("sites", { park: "g-law-central" });
  const numbered = sites.map((site): [number | null, boolean] => [site.site_number, site.name === null]);
  expect(numbered.sort()).toEqual([1, 2, 3, 4, 5].map((number) => [number, number === 4]));
});

it("a policy whose validity nobody confirmed is unverified in the file as well", async () => {
  const policies = await rowsOf("policies");
  expect(new Set(policies.map(({ status }) => status))).toEqual(new Set(["unverified"]));
});

it("a project stands once, with the events at which it was signed, and what is not known of it is empty", async () => {
  expect(await rowsOf("projects")).toMatchObject([
    {
      id: "pr-1",
      events: ["ev-2021-02", "ev-2021-08"],
      amount_yuan: "45400000",
      as_written: "4540万元",
      amount_basis: null,
      registered_on: "2021-09",
      started_on: null,
      paid_in_on: null,
      source_id: "dnzb-2021",
    },
  ]);
  expect((await rowsOf("signings")).map(({ projects }) => projects)).toEqual([["pr-1"], ["pr-1"]]);
});

it("a correction stands with the number before and after, and points at its entry", async () => {
  expect(await rowsOf("corrections", { document: "sf-012" })).toMatchObject([
    {
      id: "sf-012-v2",
      document: "sf-012",
      nature: "correction",
      severity: "keeps_conclusion",
      was: "14.8亿元",
      now: "14.9亿元",
      edition: 2,
      address: expect.stringMatching(/\/corrections#sf-012-v2$/),
    },
  ]);
});

it("a correction of anything else stands with what changed by name, and what joined a list by its name", async () => {
  const [event] = await rowsOf("corrections", { document: "ev-2021-02" });
  expect(event).toMatchObject({ was: null, now: `项目（加上）：${hostile}` });
  const [policies] = await rowsOf("corrections", { document: "donghai" });
  expect(policies).toMatchObject({
    was: null,
    now: "政策 1《东海片区优惠扶持政策》 · 条款（加上）：租金补助、租金补助、租金补助",
  });
});

it("a withdrawal stands among the corrections with its reason, behind what changed before it", async () => {
  const entries = await rowsOf("corrections", { document: "sf-900" });
  expect(entries).toMatchObject([
    {
      id: "sf-900-v1-withdrawn",
      nature: "withdrawal",
      note: "来源已撤稿。",
      edition: 1,
      address: expect.stringMatching(/\/corrections#sf-900-v1-withdrawn$/),
    },
  ]);
  expect(await rowsOf("corrections", { nature: "withdrawal" })).toEqual(entries);
  expect((await rowsOf("figures")).map(({ id }) => id)).not.toContain("sf-900");
});

it("every figure's row agrees with what was published, and what is no data has no value", async () => {
  const rows = new Map((await rowsOf("figures")).map((row) => [row.id, row]));
  const figures = await listFigures();
  expect(rows.size).toBe(figures.length);
  for (const figure of figures) {
    const isData = figure.use === "shown";
    expect(rows.get(figure.id)).toMatchObject({
      value: isData ? figure.value : null,
      unit: figure.unit,
      as_written: isData ? figure.asWritten : null,
      amount_yuan: isData ? figure.amountYuan : null,
      qualifier: figure.qualifier,
      scope: figure.scope.text.zh,
      as_of: figure.asOf.date,
      edition: figure.edition,
    });
  }
  expect(figures.filter(({ use }) => use !== "shown").length).toBeGreaterThan(0);
  expect(rows.get("sf-012")?.value).toBe((await findFigure("sf-012"))?.value);
});

it("rows are as old as the latest source that they rest on, figures as their source says", async () => {
  const [zone] = await rowsOf("sites", { park: "g-law-central" });
  expect(zone?.as_of).toBe("2021-09");
  const figures = await rowsOf("figures");
  for (const { id, as_of, as_of_basis } of figures)
    expect.soft(as_of === null, id).toBe(as_of_basis === "not_stated");
});

it("all data together have the time of the last publication or withdrawal, and the months of their sources", async () => {
  const { publishedAt, asOf, oldestAsOf } = await readDataState();
  // What was done last was to withdraw a figure.
  const [withdrawal] = await rowsOf("corrections", { nature: "withdrawal" });
  expect(publishedAt?.toISOString()).toBe(withdrawal?.published_at);
  const months = (await rowsOf("sources")).flatMap(({ published_on }) => published_on?.slice(0, 7) ?? []);
  expect([asOf, oldestAsOf]).toEqual([months.sort().at(-1), months[0]]);
});
