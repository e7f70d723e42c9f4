// Whoever doubts a total takes its rows and counts again: they come to what the page says, every row that is left out has its
// reason, and what a former day or an edition said stays as it is, byte for byte.
import { beforeAll, describe, expect, test } from "vitest";
import { GET as eventOn } from "#app/data/signings/[slug]/on/[file]/route.ts";
import { GET as eventEdition } from "#app/data/signings/[slug]/v/[file]/route.ts";
import { totalFile } from "#app/total-files.ts";
import { type CountedRow, countedColumns, countedRow } from "#lib/opendata/rows/counted-row.ts";
import { answer } from "#lib/signings/answer.ts";
import { listSigningRecords, type SigningRecords } from "#lib/signings/published.ts";
import { everything, type Question } from "#lib/signings/question.ts";
import { language } from "#lib/site.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";
import { addMoney, fromYuan, toYuan } from "#lib/values/money.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { published, publishedTogether } from "../../support/editions.ts";
import { eventDraft, projectDraft, publishLists, statedDraft } from "../../support/lists.ts";
import { letDaysPass } from "../../support/passing-days.ts";
import { readCsv } from "../../support/read-csv.ts";

useDatabase("seeded");

const ago = (days: number): Day => dayInShanghai(new Date(Date.now() - days * 24 * 60 * 60 * 1000));
const total = (query: string, form: "csv" | "json" = "json") =>
  totalFile(new Request(`http://127.0.0.1/data/signing-totals.${form}${query}`), form);
const edition = (slug: string, file: string) => asked(eventEdition, slug, file);
const onDay = (slug: string, file: string) => asked(eventOn, slug, file);

function asked(get: typeof eventEdition | typeof eventOn, slug: string, file: string): Promise<Response> {
  return get(new Request("http://127.0.0.1/"), { params: Promise.resolve({ slug, file }) });
}

type Told = { rows: CountedRow[]; totals: { listed: unknown; stated: { projects: { sum: string | null } } } };
const told = async (response: Promise<Response>): Promise<Told> => (await response).json();

let records: SigningRecords;
let before: string[];
const kept = () =>
  Promise.all(
    [
      total(`?as-of=${ago(5)}`, "csv"),
      total(`?as-of=${ago(5)}&park=east-park`),
      edition("autumn", "1.csv"),
      edition("autumn", "1.json"),
      onDay("autumn", `${ago(5)}.csv`),
    ].map(async (response) => (await response).text()),
  );

/** So many projects, as a source states of a park. */
function ofPark(parkId: string, value: string) {
  const scope = { kind: "park", parkId, eventId: null, text: { zh: "园区" } } as const;
  return statedDraft(`${parkId}-stated`, "", { value, asWritten: `${value}个`, scope });
}

/** The lists ten days ago, with numbers of two parks; since then a project was corrected, and an event has another address and another list. */
beforeAll(async () => {
  await publishLists();
  await publishedTogether([ofPark("east-park", "8"), ofPark("west-park", "11")]);
  records = await listSigningRecords();
  await letDaysPass(10, databaseUrl());
  before = await kept();
  const corrected = { nature: "correction", severity: "changes_conclusion" } as const;
  await published({
    ...projectDraft("works", { amount: { asWritten: "9000万元", basis: "planned_total" } }),
    ...corrected,
  });
  await published(
    { ...eventDraft("autumn", { heldOn: "2025-10", projectIds: ["mill"] }), ...corrected },
    "autumn-fair",
  );
}, 60_000);

const questions: [query: string, question: Partial<Question>][] = [
  ["", {}],
  ["&year=2021", { year: "2021" }],
  ["&year=2025", { year: "2025" }],
  ["&park=east-park", { scope: "park", parkId: "east-park" }],
  ["&industry=C39", { industry: "C39" }],
  ["&stage=started", { stage: "started" }],
  ["&event=spring", { eventId: "spring" }],
];

describe.each(questions)("the rows of the total asked with “%s”", (query, asked) => {
  const question: Question = { ...everything, ...asked };

  test("come to what the page says", async () => {
    const { rows } = await told(total(`?as-of=${ago(5)}${query}`));
    const { listed, stated } = answer(question, records, ago(5));
    const counted = rows.filter((row) => row.counted);
    const projects = counted.filter(({ record }) => record === "project");
    expect(projects.map(({ id }) => id).sort()).toEqual(
      listed?.counted.map(({ project }) => project.id).sort(),
    );
    for (const { basis, yuan } of listed?.investment.totals ?? []) {
      const amounts = projects.flatMap(({ amount_basis, amount_yuan }) =>
        amount_basis === basis && amount_yuan !== null ? fromYuan(amount_yuan) : [],
      );
      expect(toYuan(addMoney(amounts))).toBe(yuan);
    }
    expect(projects.filter(({ amount_yuan }) => amount_yuan === null)).toHaveLength(
      listed?.investment.undisclosed.length ?? 0,
    );
    const numbers = counted.filter(({ record, unit }) => record === "figure" && unit === "project");
    if (stated.projects.sum.ok)
      expect(String(numbers.reduce((sum, { value }) => sum + Number(value), 0))).toBe(
        stated.projects.sum.value,
      );
    else expect(numbers).toEqual([]);
  });

  test("are every project at every event and every number, each counted or left out with its reason", async () => {
    const { rows } = await told(total(`?as-of=${ago(5)}${query}`));
    for (const row of rows) {
      expect(countedRow.parse(row)).toEqual(row);
      expect(row.counted, row.id).toBe(row.left_out_because === null);
      expect(row.source, row.id).not.toBeNull();
    }
    const looked = rows.map(({ record, event, id }) => (record === "project" ? `${event} ${id}` : id)).sort();
    const there = [
      ...records.events.flatMap(({ id, projects }) => projects.map((project) => `${id} ${project.id}`)),
      ...records.figures.map(({ id }) => id),
    ];
    expect(looked).toEqual(there.sort());
  });
});

test("the sum stands beside the rows, and one that would be false is refused by name", async () => {
  const { totals } = await told(total(`?as-of=${ago(5)}`));
  expect(totals.listed).toEqual({
    projects: 4,
    signings: 5,
    investment: [
      { amount_basis: "planned_total", amount_yuan: "200000000", projects: 2 },
      { amount_basis: "fixed_assets", amount_yuan: "30000000", projects: 1 },
    ],
    undisclosed: 1,
  });
  const ofNothing = await told(total(`?as-of=${ago(5)}&year=1999`));
  expect(ofNothing.totals.stated.projects).toEqual({ sum: null, refused_because: "nothing", figures: [] });
});

test("two parks' numbers that must not be added count in no row, in CSV as in JSON", async () => {
  const query = `?as-of=${ago(5)}&scope=park`;
  const { rows, totals } = await told(total(query));
  expect(totals.stated.projects).toMatchObject({ sum: null, refused_because: "overlapping_scopes" });
  const inCsv = readCsv(await (await total(query, "csv")).text());
  for (const [id, value] of [
    ["east-park-stated", "8"],
    ["west-park-stated", "11"],
  ]) {
    expect(rows.find((row) => row.id === id)).toMatchObject({
      value,
      counted: false,
      left_out_because: "overlapping_scopes",
    });
    expect(inCsv.find((row) => row["id"] === id)).toMatchObject({
      value,
      counted: "false",
      left_out_because: "overlapping_scopes",
    });
  }
  const alone = await told(total(`?as-of=${ago(5)}&park=west-park`));
  expect(alone.rows.find(({ id }) => id === "west-park-stated")).toMatchObject({ counted: true });
});

test("a total is called as on its page, and says by which rule it was counted: of what sources state by theirs", async () => {
  const named = async (query: string): Promise<{ title: string; rule: string }> =>
    (await total(`?as-of=${ago(5)}${query}`)).json();
  const stated = await named("&year=2021");
  expect(stated.title).toContain("文中披露的两次集中签约合计");
  expect(stated.rule).toContain("只加来源逐场写明的集中签约");
  const listed = await named("&event=spring");
  expect(listed.rule).toBe(language("zh-Hans").words.totals.listedRule);
  expect((await named("&park=east-park")).rule).toContain("只取来源对园区写明的数");
});

test("CSV and JSON have the same rows", async () => {
  const rows = readCsv(await (await total(`?as-of=${ago(5)}`, "csv")).text());
  const { rows: same } = await told(total(`?as-of=${ago(5)}`));
  expect(rows.map(({ record, id, counted }) => [record, id, counted])).toEqual(
    same.map(({ record, id, counted }) => [record, id, String(counted)]),
  );
  expect(Object.keys(rows[0] ?? {})).toEqual(countedColumns.map(({ name }) => name));
});

test("what a former day and an edition said stays as it was, byte for byte", async () => {
  expect(await kept()).toEqual(before);
  expect(new Set(before).size).toBe(before.length);
  const now = await told(total(""));
  expect(now.rows.find(({ id }) => id === "works")).toMatchObject({ amount_yuan: "90000000", edition: 2 });
});

describe("an event's edition", () => {
  test("is the event, what is stated of it, and its projects, wherever else they were signed", async () => {
    const { rows } = await told(edition("autumn", "1.json"));
    expect(rows.map(({ record, id, counted, amount_yuan }) => [record, id, counted, amount_yuan])).toEqual([
      ["event", "autumn", null, null],
      ["project", "lab", true, "120000000"],
      ["project", "mill", true, "30000000"],
    ]);
    expect(rows.map(({ event, held_on }) => [event, held_on])).toEqual(rows.map(() => ["autumn", "2025-10"]));
    const spring = await told(edition("spring", "1.json"));
    expect(spring.rows.map(({ id, left_out_because }) => [id, left_out_because])).toEqual([
      ["spring", null],
      ["spring-stated", "counted_by_list"],
      ["lab", null],
      ["quiet", null],
      ["works", null],
      ["gone", "cancelled"],
    ]);
  });

  test("of which only numbers are told has those", async () => {
    const { rows, totals } = await told(edition("2021-08-city-promotion", "1.json"));
    expect(rows.filter(({ counted }) => counted).map(({ value, unit }) => [value, unit])).toEqual([
      ["8", "project"],
      ["14.8", "yi_yuan"],
    ]);
    expect(totals).toMatchObject({ listed: null, stated: { projects: { sum: "8" } } });
  });
});

test.each<[what: string, response: () => Promise<Response>, status: number]>([
  ["an edition that does not exist", () => edition("spring", "9.csv"), 404],
  ["an event that does not exist", () => edition("gala", "1.csv"), 404],
  ["another form", () => edition("spring", "1.xlsx"), 404],
  ["a day that does not exist", () => onDay("spring", "2025-02-30.csv"), 404],
  ["a day before the event was told of", () => onDay("spring", `${ago(20)}.csv`), 404],
  ["an event that never was", () => onDay("gala", `${ago(5)}.csv`), 404],
  ["a total before anything was published", () => total("?as-of=2020-01-01"), 404],
  ["a total of a day to come", () => total("?as-of=2999-01-01"), 400],
  ["a total of a park that does not exist", () => total("?park=nowhere"), 400],
  ["a total of a year that does not exist", () => total("?year=21"), 400],
])("%s is refused in words for programs", async (_, response, status) => {
  const answered = await response();
  expect(answered.status).toBe(status);
  expect(answered.headers.get("content-type")).toBe("application/problem+json");
});

test("a question that names an event by a former address is led on", async () => {
  const answered = await total("?event=autumn", "csv");
  expect([answered.status, answered.headers.get("location")]).toEqual([
    308,
    "/data/signing-totals.csv?event=autumn-fair",
  ]);
  const { rows } = await told(total(`?as-of=${ago(5)}&event=autumn-fair`));
  expect(rows.filter(({ counted }) => counted).map(({ id }) => id)).toEqual(["mill"]);
});
