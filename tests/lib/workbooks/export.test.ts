// A table goes out with everything by which its rows are known again; another program's reader reads it.
import readWorkbook from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { kindOf } from "#lib/kinds.ts";
import { parkKind } from "#lib/parks/publication.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { exportedTable } from "#lib/workbooks/export.ts";
import { findImport, planFor, readImport } from "#lib/workbooks/imports.ts";
import { type TableName, tables } from "#lib/workbooks/tables.ts";
import { ask } from "#prisma/ask.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { parkFacts } from "../../support/facts.ts";
import { aSpace, parkWithSpaces } from "../../support/spaces.ts";
import { actorAs, auditor, editor } from "../../support/staff.ts";

useDatabase("seeded");

async function sheetsOf(actor: Actor, name: TableName) {
  const file = Buffer.concat(await Array.fromAsync(await exportedTable(actor, kindOf, tables[name])));
  const [rows, explanation] = await readWorkbook(file, { trim: false });
  const [heads = [], keys = [], ...body] = rows?.data ?? [];
  const asRecord = (row: unknown[]) =>
    Object.fromEntries(keys.map((key, index) => [String(key), row[index]]));
  return { heads, keys, rows: body.map(asRecord), about: explanation?.data ?? [], sheet: rows?.sheet };
}

test("parks go out as they are published, each with its number and its version", async () => {
  const { sheet, heads, keys, rows } = await sheetsOf(editor, "parks");
  expect(sheet).toBe("园区");
  expect(heads.slice(0, 5)).toEqual(["园区编号", "版本", "校验码", "园区名称", "园区名称 · 英文"]);
  expect(keys.slice(0, 4)).toEqual(["document", "version", "mark", "name.zh"]);
  expect(rows.map(({ document }) => document).sort()).toEqual(parkFacts.map(({ id }) => id).sort());
  const software = rows.find(({ document }) => document === "p-soft");
  const fact = parkFacts.find(({ id }) => id === "p-soft")?.content;
  expect(software).toMatchObject({
    version: "v1",
    "name.zh": fact?.name.zh,
    ordinal: fact?.ordinal,
    headlineFigures: fact?.headlineFigures.join(";") || null,
  });
  expect(software?.["mark"]).toMatch(/^[0-9a-f]{12}$/);
});

test.each([
  ["parks", parkFacts.length],
  ["projects", 0],
  ["clauses", 0],
  ["spaces", 0],
] as const)("the facts of %s that go out and come back unchanged change nothing", async (name, rows) => {
  const bytes = Buffer.concat(await Array.fromAsync(await exportedTable(editor, kindOf, tables[name])));
  const reading = readImport(editor, { name: `${name}.xlsx`, bytes });
  if (rows === 0) return expect(reading).rejects.toThrow("nothing_in_it");
  const kept = await findImport(editor, (await reading).id);
  const plan = kept && (await planFor(editor, kindOf, kept, await listReferable(editor, kindOf)));
  expect(plan).toMatchObject({ rows, problems: [], notices: [], documents: [] });
});

test("the second sheet says what may be changed, and what the options are", async () => {
  const { about } = await sheetsOf(editor, "parks");
  const text = about.map((row) => row.join("：")).join("\n");
  for (const words of [
    "园区编号：认出这一行用的，请不要改。",
    "可选：见于来源；本站所译。",
    "不要合并单元格",
  ])
    expect(text).toContain(words);
});

describe("what was never published", () => {
  test("goes out as its latest draft, and the draft of what is published does not", async () => {
    const draft = parkWithSpaces("new-park", [aSpace("s-1", { areaFrom: "300", rentFrom: "=25" as never })]);
    const seen = await saveDraft(editor, parkKind, draft);
    await saveDraft(editor, parkKind, { ...draft, seen });
    const published = parkFacts.find(({ id }) => id === "p-hr");
    if (!published) throw new Error("no p-hr");
    await saveDraft(editor, parkKind, {
      document: { id: "p-hr", kind: "park", slug: published.slug },
      content: { ...published.content, name: { zh: "改过的名字" } },
      seen: null,
    });
    const { rows } = await sheetsOf(editor, "spaces");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      document: "new-park",
      parent: "new-park-site",
      "about.parent": "一号楼",
      row: "s-1",
      version: "v1r2",
      areaFrom: 300,
      rentFrom: "=25",
    });
    const parks = (await sheetsOf(editor, "parks")).rows;
    expect(parks.find(({ document }) => document === "p-hr")?.["name.zh"]).toBe(published.content.name.zh);
  });

  test("does not go out to whoever works on another park", async () => {
    const { rows } = await sheetsOf(actorAs("editor", "person:hr", ["p-hr"]), "parks");
    expect(rows.map(({ document }) => document)).toEqual(["p-hr"]);
  });
});

test("each export is a line of the audit trail", async () => {
  await sheetsOf(auditor, "clauses");
  const lines = await ask(
    databaseUrl(),
    "SELECT actor_id, object FROM audit_event WHERE action = 'workbook_exported' ORDER BY id DESC LIMIT 1",
  );
  expect(lines[0]).toEqual({ actor_id: auditor.id, object: "workbook:clauses" });
});

test("the second sheet gives the ids of places into which the first row is to come, and no others", async () => {
  const full = parkWithSpaces("full", [aSpace("s-1")]);
  await saveDraft(editor, parkKind, full);
  await saveDraft(editor, parkKind, parkWithSpaces("empty", []));
  const { about } = await sheetsOf(editor, "spaces");
  expect(about).toContainEqual(["empty-site", "载体：园区empty 一号楼（园区编号 empty）"]);
  expect(about.filter(([item]) => item === "full-site")).toEqual([]);
});
