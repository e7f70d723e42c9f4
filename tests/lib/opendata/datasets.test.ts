// The files say what the pages say: both come from the same readers.
import { describe, expect, it } from "vitest";
import { listFigures } from "#lib/figures/published.ts";
import {
  correctionColumns,
  correctionRows,
  figureRows,
  parkRows,
  policyRows,
  signingRows,
  siteRows,
  sourceRows,
} from "#lib/opendata/datasets.ts";
import { csvFile, jsonFile } from "#lib/opendata/files.ts";
import { listParks } from "#lib/parks/published.ts";
import { listPackages } from "#lib/policies/published.ts";
import { listEvents } from "#lib/signings/published.ts";
import { listSources } from "#lib/sources/published.ts";
import { useDatabase } from "#tests/support/database.ts";

useDatabase("seeded");

const addressOf = (path: string) => `https://portal.example${path}`;

describe("every row", () => {
  it.each([
    ["parks", async () => parkRows(await listParks(), addressOf)],
    ["sites", async () => siteRows(await listParks(), addressOf)],
    ["policies", async () => policyRows(await listPackages(), addressOf, "2026-11-23")],
    ["signings", async () => signingRows(await listEvents(), addressOf)],
    ["figures", async () => figureRows(await listFigures(), addressOf)],
    ["sources", async () => sourceRows(await listSources(), addressOf)],
  ])("of %s has the same columns, its edition, its time and its address", async (_, read) => {
    const rows = await read();
    expect(rows.length).toBeGreaterThan(1);
    const [first] = rows;
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(Object.keys(first ?? {}));
      expect(row).toMatchObject({ edition: { number: "1" }, address: expect.stringMatching(/^https:/) });
      expect(row["published_at"]).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    }
  });
});

it("site number 4 has a row without a name", async () => {
  const sites = siteRows(await listParks(), addressOf).filter(({ park }) => park === "g-law-central");
  expect(sites.map(({ number, name }) => [number, name === null])).toEqual(
    [1, 2, 3, 4, 5].map((number) => [{ number: String(number) }, number === 4]),
  );
});

it("a policy whose validity nobody confirmed is unverified in the file as well", async () => {
  const statuses = policyRows(await listPackages(), addressOf, "2026-11-23").map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(["unverified"]));
});

it("CSV and JSON agree on every figure, and with what was published", async () => {
  const figures = await listFigures();
  const rows = figureRows(figures, addressOf);
  const json = (await jsonFile(rows).json()) as Record<string, string | null>[];
  const csv = (await csvFile(rows).text())
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n");
  expect(csv.length).toBe(figures.length + 1);
  for (const [index, figure] of figures.entries()) {
    const value = figure.use === "shown" ? figure.value : null;
    expect(json[index]).toMatchObject({ id: figure.id, value });
    expect(csv[index + 1]?.startsWith(`${figure.id},`)).toBe(true);
    if (value !== null) expect(csv[index + 1]).toContain(`,${value},`);
  }
});

it("a table without rows still has its columns", async () => {
  const text = await csvFile(correctionRows([], [], addressOf), correctionColumns).text();
  expect(text.replace(/^\uFEFF/, "")).toBe(`${correctionColumns.join(",")}\r\n`);
});

it("corrections and withdrawals stand in one table, the newest first", () => {
  const about = { kind: "figure", documentId: "f1", slug: "f1", name: { zh: "投资" } } as const;
  const change = {
    ...about,
    number: 2,
    nature: "correction",
    severity: "keeps_conclusion",
    publicNote: { zh: "漏计一项" },
    publishedAt: new Date("2026-11-01T01:00:00Z"),
    content: {},
    before: {},
  } as const;
  const withdrawal = {
    ...about,
    number: 2,
    reason: { zh: "来源已撤稿" },
    at: new Date("2026-11-02T01:00:00Z"),
  };
  const rows = correctionRows([change], [withdrawal], addressOf);
  expect(rows.map(({ nature, note, published_at }) => [nature, note, published_at])).toEqual([
    ["withdrawal", "来源已撤稿", "2026-11-02T01:00:00.000Z"],
    ["correction", "漏计一项", "2026-11-01T01:00:00.000Z"],
  ]);
});
