// From the export to drafts: all of them or none, once, and for their owner alone.
import { beforeEach, describe, expect, test } from "vitest";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { giveUpWorkingCopy, keepWorkingCopy } from "#lib/editorial/commands/working-copy.ts";
import { findDocument } from "#lib/editorial/drafts.ts";
import type { Choice } from "#lib/editorial/merge.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { Forbidden } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import { parkKind } from "#lib/parks/publication.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { applyImport, choiceKey } from "#lib/workbooks/apply.ts";
import { exportedTable } from "#lib/workbooks/export.ts";
import { findImport, listImports, planFor, readImport } from "#lib/workbooks/imports.ts";
import { Unreadable } from "#lib/workbooks/reading/unreadable.ts";
import { rowsOf } from "#lib/workbooks/rows.ts";
import { tables } from "#lib/workbooks/tables.ts";
import { ask } from "#prisma/ask.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { aSource, published, sourceDraft } from "../../support/editions.ts";
import { aSpace, parkWithSpaces } from "../../support/spaces.ts";
import { actorAs, administrator, auditor, editor, firstReviewer } from "../../support/staff.ts";
import { placeIn, withCells } from "../../support/workbook.ts";

useDatabase("emptied");

const other = actorAs("editor", "person:other");
const spacesOf = (id: string) => [
  aSpace(`${id}-1`, { areaFrom: "300", rentFrom: "25" }),
  aSpace(`${id}-2`, { areaFrom: "100" }),
];

beforeEach(async () => {
  await published(sourceDraft("gazette", aSource()));
  for (const id of ["east", "west"]) await published(parkWithSpaces(id, spacesOf(id)));
});

const exported = async (actor: Actor = editor) =>
  Buffer.concat(await Array.fromAsync(await exportedTable(actor, kindOf, tables.spaces)));

/** What was read of the file, and what it would change. */
async function read(file: Buffer, actor: Actor = editor) {
  const { id } = await readImport(actor, { name: "空间.xlsx", bytes: file });
  return { id, plan: await planNow(id, actor) };
}

async function planNow(id: string, actor: Actor = editor) {
  const kept = await findImport(actor, id);
  if (!kept) throw new Error("it is gone");
  return planFor(actor, kindOf, kept, await listReferable(actor, kindOf));
}

function apply({ id, plan }: Awaited<ReturnType<typeof read>>, chosen: [string, Choice][] = []) {
  return applyImport(editor, kindOf, { id, digest: plan.digest, chosen: new Map(chosen) });
}

/** The area of each space, in the park's draft or else as it is published. */
async function areas(park: string) {
  const document = await findDocument(editor, kindOf, park);
  const edition = document?.open ?? document?.published;
  const values = rowsOf(tables.spaces, park, edition?.content).map(({ value }) => value["areaFrom"]);
  return { state: edition?.state, number: edition?.number, areas: values };
}

/** Someone else saves the park with another area for its first space. */
async function saveArea(actor: Actor, park: string, areaFrom: string) {
  const document = await findDocument(actor, kindOf, park);
  const [first, second] = spacesOf(park);
  const changed = [{ ...first, areaFrom }, second] as ReturnType<typeof spacesOf>;
  await saveDraft(actor, parkKind, {
    ...parkWithSpaces(park, changed),
    seen: document?.open?.token ?? null,
    after: document?.published?.number ?? 0,
  });
}

async function withAreas(texts: Record<string, string>, file?: Buffer) {
  const sheet = file ?? (await exported());
  const cells = Object.entries(texts).map(([row, text]) => [placeIn(sheet, "areaFrom", row), text]);
  return withCells(sheet, Object.fromEntries(cells));
}

test("a cell that was changed becomes a draft, and nothing is published", async () => {
  const sent = await read(await withAreas({ "east-1": "３５０" }));
  expect(await apply(sent)).toBe("applied");
  expect(await areas("east")).toEqual({ state: "draft", number: 2, areas: ["350", "100"] });
  expect(await areas("west")).toMatchObject({ state: "published", number: 1 });
  expect(await findImport(editor, sent.id)).toMatchObject({ saved: ["east"], appliedAt: expect.any(Date) });
});

test("what was read from a list in GB18030 is the same", async () => {
  const hex = "d4b0c7f8b1e0bac5"; // 园区编号
  const sheet = await exported();
  const { sent } = (await findImport(editor, (await read(sheet)).id)) ?? {};
  const row = sent?.rows.find(({ cells }) => cells["row"]?.text === "east-1")?.cells ?? {};
  const keys = ["parent", "row", "version", "mark", "areaFrom"];
  const head = Buffer.concat([Buffer.from(hex, "hex"), Buffer.from(`,${keys.join(",")}\r\n`)]);
  const line = ["document", ...keys].map((key) => (key === "areaFrom" ? "351" : row[key]?.text)).join(",");
  const list = await read(Buffer.concat([head, Buffer.from(`${line}\r\n`)]));
  expect(list.plan.problems).toEqual([]);
  expect(await apply(list)).toBe("applied");
  expect((await areas("east")).areas).toEqual(["351", "100"]);
});

describe("where somebody else has changed the same cell", () => {
  test.each([
    ["mine", "350"],
    ["theirs", "400"],
  ] as const)("%s is kept when it is chosen", async (choice, area) => {
    const file = await withAreas({ "east-1": "350", "east-2": "120" });
    await saveArea(other, "east", "400");
    const sent = await read(file);
    const [planned] = sent.plan.documents;
    const clash = planned?.places.find(({ by }) => by === "both")?.path ?? "";
    expect(await apply(sent)).toBe("unchosen");
    expect(await apply(sent, [[choiceKey("east", clash), choice]])).toBe("applied");
    expect((await areas("east")).areas).toEqual([area, "120"]);
  });

  test("between the reading and the writing, nothing is written and it is shown again", async () => {
    const sent = await read(await withAreas({ "east-1": "350", "west-1": "360" }));
    await saveArea(other, "west", "400");
    expect(await apply(sent)).toBe("moved");
    expect([(await areas("east")).areas, (await areas("west")).areas]).toEqual([
      ["300", "100"],
      ["400", "100"],
    ]);
    const again = await planNow(sent.id);
    expect(again.digest).not.toBe(sent.plan.digest);
    expect(again.documents[1]?.places).toMatchObject([{ by: "both" }]);
  });

  test("or has changed another cell, both stay", async () => {
    const file = await withAreas({ "east-2": "120" });
    await saveArea(other, "east", "400");
    expect(await apply(await read(file))).toBe("applied");
    expect((await areas("east")).areas).toEqual(["400", "120"]);
  });
});

describe("all or nothing", () => {
  test("where one document is no longer one's own", async () => {
    const wide = actorAs("editor", "person:of-two", ["east", "west"]);
    const narrow = actorAs("editor", "person:of-two", ["east"]);
    const sent = await read(
      await withAreas({ "east-1": "350", "west-1": "360" }, await exported(wide)),
      wide,
    );
    const asked = { id: sent.id, digest: sent.plan.digest, chosen: new Map() };
    expect(await applyImport(narrow, kindOf, asked)).toBe("moved");
    expect((await areas("east")).state).toBe("published");
    expect((await planNow(sent.id, narrow)).problems).toMatchObject([
      { code: "unknown_document", values: { id: "west" } },
      { code: "unknown_document", values: { id: "west" } },
    ]);
  });

  test("where the database refuses the last of them", async () => {
    const sent = await read(await withAreas({ "east-1": "350", "west-1": "360" }));
    await ask(
      databaseUrl(),
      `CREATE FUNCTION refuse_west() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF NEW.document_id = 'west' THEN RAISE EXCEPTION 'no west'; END IF; RETURN NEW; END $$;
       CREATE TRIGGER refuse_west BEFORE INSERT ON edition FOR EACH ROW EXECUTE FUNCTION refuse_west()`,
    );
    await expect(apply(sent)).rejects.toThrow("no west");
    await ask(databaseUrl(), "DROP TRIGGER refuse_west ON edition; DROP FUNCTION refuse_west");
    expect((await areas("east")).state).toBe("published");
    expect(await apply(sent)).toBe("applied");
    expect([(await areas("east")).areas[0], (await areas("west")).areas[0]]).toEqual(["350", "360"]);
  });

  test("where one has typed words of one's own", async () => {
    const sent = await read(await withAreas({ "east-1": "350" }));
    const { content } = parkWithSpaces("east", spacesOf("east"));
    await keepWorkingCopy(
      editor,
      parkKind,
      { id: "east", content, isFirst: false },
      { content },
      { after: 1 },
    );
    expect(await apply(sent)).toBe("moved");
    await giveUpWorkingCopy(editor, "east");
    expect(await apply(sent)).toBe("applied");
  });
});

test("sent twice, even at the same time, it is written once", async () => {
  const sent = await read(await withAreas({ "east-1": "350" }));
  const answers = await Promise.all([apply(sent), apply(sent)]);
  expect(answers.sort()).toEqual(["again", "applied"]);
  const saves = await ask(
    databaseUrl(),
    "SELECT count(*)::int FROM revision JOIN edition ON edition.id = edition_id WHERE document_id = 'east' AND edition.number = 2",
  );
  expect(saves).toEqual([{ count: 1 }]);
});

test("a new row is the same row when it is looked at and when it is written", async () => {
  const sheet = await exported();
  const rows = Number(placeIn(sheet, "row", "west-2").slice(1)) + 1;
  const at = (key: string) => placeIn(sheet, key, "west-2").replace(/\d+$/, String(rows));
  const file = await withCells(sheet, {
    [at("document")]: "west",
    [at("parent")]: "west-site",
    [at("name.zh")]: "3层",
  });
  const sent = await read(file);
  expect((await planNow(sent.id)).digest).toBe(sent.plan.digest);
  expect(await apply(sent)).toBe("applied");
  const document = await findDocument(editor, kindOf, "west");
  expect(rowsOf(tables.spaces, "west", document?.open?.content).map(({ id }) => id)).toEqual([
    "west-1",
    "west-2",
    expect.stringMatching(/^west-[0-9a-f]{8}$/),
  ]);
});

describe("whoever may not", () => {
  test.each([
    ["auditor", auditor],
    ["reviewer", firstReviewer],
    ["administrator", administrator],
  ])("as %s brings nothing in", async (_, actor) => {
    const file = await exported();
    await expect(readImport(actor, { name: "a.xlsx", bytes: file })).rejects.toThrow(Forbidden);
    const { id, plan } = await read(await withAreas({ "east-1": "350" }));
    const asked = { id, digest: plan.digest, chosen: new Map() };
    await expect(applyImport(actor, kindOf, asked)).rejects.toThrow(Forbidden);
  });

  test("as another editor knows nothing of it", async () => {
    const { id, plan } = await read(await withAreas({ "east-1": "350" }));
    expect(await findImport(other, id)).toBe(null);
    expect(await listImports(other)).toEqual([]);
    const asked = { id, digest: plan.digest, chosen: new Map() };
    await expect(applyImport(other, kindOf, asked)).rejects.toThrow(Forbidden);
  });
});

describe("what was read", () => {
  test("is forgotten after a day, and when there is more than anyone looks back at", async () => {
    const file = await exported();
    const { id } = await read(file);
    await ask(databaseUrl(), "UPDATE workbook_import SET expires_at = now() - interval '1 second'");
    expect([await findImport(editor, id), await listImports(editor)]).toEqual([null, []]);
    for (let count = 0; count < 22; count += 1)
      await readImport(editor, { name: `${count}.xlsx`, bytes: file });
    expect((await listImports(editor)).map(({ fileName }) => fileName).slice(0, 2)).toEqual([
      "21.xlsx",
      "20.xlsx",
    ]);
    expect(await ask(databaseUrl(), "SELECT count(*)::int FROM workbook_import")).toEqual([{ count: 20 }]);
  });

  test.each(["no-such-import", "00000000-0000-4000-8000-000000000000"])("is not found as %s", async (id) => {
    expect(await findImport(editor, id)).toBe(null);
  });

  test("leaves a line in the audit trail, read, refused or written", async () => {
    const sent = await read(await withAreas({ "east-1": "350" }));
    await apply(sent);
    const bytes = Buffer.from("<html>");
    await expect(readImport(editor, { name: "a.xls", bytes })).rejects.toThrow(Unreadable);
    const lines = await ask(
      databaseUrl(),
      "SELECT action, object, result FROM audit_event WHERE action LIKE 'workbook%' ORDER BY id",
    );
    expect(lines).toEqual([
      { action: "workbook_exported", object: "workbook:spaces", result: "done" },
      { action: "workbook_read", object: `import:${sent.id}`, result: "done" },
      { action: "workbook_applied", object: `import:${sent.id}`, result: "done" },
      { action: "workbook_read", object: "workbook:file", result: "refused:not_a_workbook" },
    ]);
  });
});
