// Rows that begin documents, from the file to first drafts: all of them with all that is changed beside them, or none; and once.
import { beforeEach, describe, expect, test, vi } from "vitest";
import { disconnect, staffDb } from "#lib/db/client.ts";
import { abandon } from "#lib/editorial/commands/abandon.ts";
import { submitForReview } from "#lib/editorial/commands/review.ts";
import { type Draft, saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { keepWorkingCopy } from "#lib/editorial/commands/working-copy.ts";
import { findDocument } from "#lib/editorial/drafts.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { kindOf } from "#lib/kinds.ts";
import { signedProjectKind } from "#lib/projects/publication.ts";
import { signingEventKind } from "#lib/signings/publication.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { applyImport, choiceKey } from "#lib/workbooks/apply.ts";
import { exportedTable } from "#lib/workbooks/export.ts";
import { findImport, planFor, readImport } from "#lib/workbooks/imports.ts";
import { listKey, listsFor } from "#lib/workbooks/listing.ts";
import { type TableName, tables } from "#lib/workbooks/tables.ts";
import { listWritten } from "#lib/workbooks/written.ts";
import { ask } from "#prisma/ask.ts";
import { trials } from "../../support/chance.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { approved, aSource, published, sourceDraft, submitted } from "../../support/editions.ts";
import { parkWithSpaces } from "../../support/spaces.ts";
import { actorAs, editor } from "../../support/staff.ts";
import { countStatements } from "../../support/statements.ts";
import { placeIn, withCells } from "../../support/workbook.ts";

useDatabase("emptied");

const other = actorAs("editor", "person:other");
const ofEast = actorAs("editor", "person:east", ["east"]);

function projectDraft(id: string, name: string, parkId: string | null = "east") {
  const amount = { asWritten: "4540万元", basis: "planned_total" };
  const proof = { sourceId: "gazette", quote: "总投资4540万元" };
  const rest = { industry: null, cancelled: false, milestones: [], confirmedOn: null };
  const content = { name: { zh: name }, parkId, amount, ...proof, ...rest };
  return { document: { id, kind: "signed_project" as const, slug: id }, content, seen: null };
}

beforeEach(async () => {
  await published(sourceDraft("gazette", aSource()));
  for (const id of ["east", "west"]) await published(parkWithSpaces(id, []));
  for (const id of ["one", "two"]) await published(projectDraft(id, `项目${id}`));
});

const exported = async (table: TableName = "projects") =>
  Buffer.concat(await Array.fromAsync(await exportedTable(editor, kindOf, tables[table])));

/** Under the rows that went out, one for each of these; and other texts in cells of those. */
async function withRows(rows: readonly Record<string, string>[], cells: Record<string, string> = {}) {
  const file = await exported();
  const last = Number(placeIn(file, "version", "two").slice(1));
  const at = (row: number, key: string) => placeIn(file, key, "two").replace(/\d+$/, String(row));
  const typed = rows.flatMap((row, index) =>
    Object.entries(row).map(([key, text]) => [at(last + 1 + index, key), text]),
  );
  return withCells(file, { ...Object.fromEntries(typed), ...cells });
}

const newRow = (name: string, parkId = "east") => ({
  "name.zh": name,
  parkId,
  "amount.asWritten": "2.56亿元",
  sourceId: "gazette",
  quote: "总投资2.56亿元",
});
const thirty = Array.from({ length: 30 }, (_, index) => newRow(`新项目${index + 1}`));

async function read(file: Buffer, actor: Actor = editor) {
  const { id } = await readImport(actor, { name: "签约项目.xlsx", bytes: file });
  const kept = await findImport(actor, id);
  if (!kept) throw new Error("it is gone");
  return { id, plan: await planFor(actor, kindOf, kept, await listReferable(actor, kindOf)) };
}

/** As the sheet has it wherever both sides changed something. */
function apply({ id, plan }: Awaited<ReturnType<typeof read>>, actor: Actor = editor, list?: string) {
  const chosen = plan.documents.flatMap(({ document, places }) =>
    places.map(({ path }) => [choiceKey(document.id, path), "mine"] as const),
  );
  return applyImport(actor, kindOf, { id, digest: plan.digest, chosen: new Map(chosen), list });
}

const counts = async () => {
  const db = staffDb();
  return {
    documents: await db.document.count(),
    editions: await db.edition.count(),
    saves: await db.save.count(),
    timeline: await db.timelineEntry.count(),
    drafts: await db.edition.count({ where: { state: "draft" } }),
  };
};

test("thirty rows become thirty first drafts of whoever brought them in, and nothing is published", async () => {
  const before = await counts();
  const sent = await read(await withRows(thirty));
  expect(sent.plan).toMatchObject({ problems: [], notices: [], documents: [] });
  expect(await counts()).toEqual(before);
  expect(await apply(sent)).toBe("applied");
  const after = await counts();
  expect(after.drafts - before.drafts).toBe(30);
  const kept = await findImport(editor, sent.id);
  if (!kept) throw new Error("it is gone");
  const written = await listWritten(editor, kindOf, kept);
  expect(
    written.map(({ document, isBegun }) => [document.open?.number, document.open?.nature, isBegun]),
  ).toEqual(thirty.map(() => [1, "first", true]));
  expect(written[0]?.document).toMatchObject({
    id: expect.stringMatching(/^signed-project-[0-9a-f]{8}$/),
    parks: ["east"],
    open: { state: "draft", content: { name: { zh: "新项目1" }, parkId: "east", milestones: [] } },
  });
  const first = written[0]?.document.open?.token.editionId;
  const lines = await ask(
    databaseUrl(),
    `SELECT actor_id, action, result FROM audit_event WHERE object = 'edition:${first}'`,
  );
  expect(lines).toEqual([{ actor_id: editor.id, action: "saved", result: "done" }]);
  const entries = await staffDb().timelineEntry.findMany({
    where: { documentId: written[0]?.document.id ?? "" },
  });
  expect(entries).toMatchObject([{ actorId: editor.id, verb: "saved", edition: 1 }]);
});

test("the same file begins nothing a second time, whoever brings it in, and says where it is already", async () => {
  const file = await withRows(thirty.slice(0, 3));
  const sent = await read(file);
  expect(await apply(sent)).toBe("applied");
  const before = await counts();
  for (const actor of [editor, other]) {
    const again = await read(file, actor);
    expect(again.plan.problems.map(({ at, code }) => [at?.replace(/\d+/, ""), code])).toEqual(
      [1, 2, 3].map(() => [placeIn(file, "name.zh", "two").replace(/\d+/, ""), "same_name"]),
    );
    expect(again.plan.problems[0]?.values).toEqual({ id: (await findImport(editor, sent.id))?.saved[0] });
    expect(await apply(again, actor)).toBe("moved");
  }
  expect(await counts()).toEqual(before);
});

describe("at the same time", () => {
  test("sent twice, it is begun once", async () => {
    const before = await counts();
    const sent = await read(await withRows(thirty.slice(0, 3)));
    const answers = await Promise.all([apply(sent), apply(sent)]);
    expect(answers.sort()).toEqual(["again", "applied"]);
    expect((await counts()).documents - before.documents).toBe(3);
  });

  test("by two people, one begins it, and the other is told", async () => {
    const before = await counts();
    const file = await withRows(thirty.slice(0, 3));
    const [mine, theirs] = [await read(file), await read(file, other)];
    const answers = await Promise.all([apply(mine), apply(theirs, other)]);
    expect(answers.sort()).toEqual(["applied", "moved"]);
    expect((await counts()).documents - before.documents).toBe(3);
  });

  test("by somebody at the desk, under the same name, nothing is begun", async () => {
    const sent = await read(await withRows(thirty.slice(0, 3)));
    await saveDraft(other, signedProjectKind, projectDraft("by-hand", "新项目2"));
    const before = await counts();
    expect(await apply(sent)).toBe("moved");
    expect(await counts()).toEqual(before);
  });
});

test("where the database refuses any one of them, none is written, neither new nor changed", async () => {
  for (const [trial, { below }] of trials(6).entries()) {
    const rows = Array.from({ length: 2 + below(5) }, (_, index) => newRow(`第${trial}次之${index}`));
    const file = await exported();
    const industries = ["one", "two"].map((id) => [placeIn(file, "industry", id), `${id}之${trial}`]);
    const sent = await read(await withRows(rows, Object.fromEntries(industries)));
    const writes = sent.plan.documents.length + sent.plan.begun.length;
    expect(writes).toBe(2 + rows.length);
    const before = await counts();
    await refusing(below(writes), () => expect(apply(sent)).rejects.toThrow("not this one"));
    expect(await counts()).toEqual(before);
    expect((await findImport(editor, sent.id))?.appliedAt).toBe(null);
    expect(await apply(sent)).toBe("applied");
    expect((await counts()).saves - before.saves).toBe(writes);
  }
});

/** While so many saves can be written, and not one more. */
async function refusing(after: number, work: () => Promise<void>): Promise<void> {
  await ask(
    databaseUrl(),
    `CREATE SEQUENCE written; CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF nextval('written') > ${after} THEN RAISE EXCEPTION 'not this one'; END IF; RETURN NEW; END $$;
     CREATE TRIGGER refuse_one BEFORE INSERT ON revision FOR EACH ROW EXECUTE FUNCTION refuse_one()`,
  );
  try {
    await work();
  } finally {
    await ask(
      databaseUrl(),
      "DROP TRIGGER refuse_one ON revision; DROP FUNCTION refuse_one; DROP SEQUENCE written",
    );
  }
}

describe("whoever has one park", () => {
  test("begins projects of that park, and no other's", async () => {
    const own = await read(await withRows([newRow("东一", "east")]), ofEast);
    expect(own.plan.problems).toEqual([]);
    const foreign = await read(await withRows([newRow("东二", "east"), newRow("西一", "west")]), ofEast);
    expect(foreign.plan.problems).toMatchObject([{ code: "not_yours" }]);
    expect(await apply(foreign, ofEast)).toBe("moved");
    expect(await apply(own, ofEast)).toBe("applied");
  });

  test("begins nothing of it once it was taken away", async () => {
    const before = await counts();
    const sent = await read(await withRows([newRow("东一", "east")]), ofEast);
    expect(await apply(sent, actorAs("editor", ofEast.id, ["west"]))).toBe("moved");
    expect(await counts()).toEqual(before);
  });

  test("is not told of a draft elsewhere that has the name", async () => {
    const file = await withRows([newRow("同名项目", "east")]);
    await saveDraft(other, signedProjectKind, projectDraft("hidden", "同名项目", "west"));
    expect((await read(file, ofEast)).plan.problems).toEqual([]);
    expect((await read(file)).plan.problems).toMatchObject([{ code: "same_name", values: { id: "hidden" } }]);
  });
});

describe("a park", () => {
  const fileWith = async (...ids: string[]) => {
    const file = await exported("parks");
    const last = Number(placeIn(file, "version", "west").slice(1));
    const at = (row: number, key: string) => placeIn(file, key, "west").replace(/\d+$/, String(last + row));
    const cells = ids.flatMap((id, index) => [
      [at(index + 1, "document"), id],
      [at(index + 1, "name.zh"), index === 0 ? "新园" : `新园${index}`],
      [at(index + 1, "ordinal"), "9"],
    ]);
    return withCells(file, Object.fromEntries(cells));
  };
  const newPark = async (id: string) => read(await fileWith(id));

  test("is begun under its id and its address, and once", async () => {
    const file = await fileWith("east-sea-park");
    expect(await apply(await read(file))).toBe("applied");
    const document = await findDocument(editor, kindOf, "east-sea-park");
    expect(document).toMatchObject({
      slug: "east-sea-park",
      open: { number: 1, content: { name: { zh: "新园" } } },
    });
    expect((await read(file)).plan.problems).toMatchObject([{ code: "there_already" }]);
  });

  test("is refused under an id or address that is or was another's", async () => {
    for (const [index, slug] of ["west-two", "west-three"].entries())
      await published({ ...parkWithSpaces("west", []), slug, after: index + 1 });
    for (const id of ["one", "gazette", "west-two", "west-three"])
      expect((await newPark(id)).plan.problems).toMatchObject([{ code: "id_taken" }]);
  });

  test("is refused under an id whose address is a page", async () => {
    expect((await newPark("map")).plan.problems).toMatchObject([{ code: "id_taken" }]);
  });

  test("asks the database as often for sixty rows as for one", async () => {
    const counter = await countStatements(databaseUrl());
    await disconnect();
    vi.stubEnv("DATABASE_URL", counter.url);
    const askedFor = async (rows: number) => {
      const before = counter.asked();
      const sent = await read(await fileWith(...Array.from({ length: rows }, (_, index) => `park-${index}`)));
      expect(sent.plan).toMatchObject({ problems: [], begun: { length: rows } });
      expect(await apply({ ...sent, plan: { ...sent.plan, digest: "another" } })).toBe("moved");
      return counter.asked() - before;
    };
    expect(await askedFor(60)).toBe(await askedFor(1));
    await disconnect();
    vi.stubEnv("DATABASE_URL", databaseUrl());
    await counter.close();
  });

  test("of which all drafts were abandoned is begun anew", async () => {
    const seen = await saveDraft(other, kindOf("park"), parkWithSpaces("given-up", []));
    await abandon(other, kindOf("park"), { ...seen, reason: "不做了" });
    expect(await apply(await newPark("given-up"))).toBe("applied");
    const document = await findDocument(editor, kindOf, "given-up");
    expect(document).toMatchObject({
      slug: "given-up",
      abandoned: null,
      open: { content: { name: { zh: "新园" } } },
    });
  });
});

describe("the event onto whose list they go", () => {
  const event = (projectIds: string[]) => ({
    name: { zh: "一场签约" },
    level: "district",
    heldOn: "2026-10",
    heldOnBasis: "stated",
    place: null,
    listDisclosed: true,
    projectIds,
    confirmedOn: null,
    statements: [],
  });
  const eventDraft = (content: unknown): Draft => ({
    document: { id: "ceremony", kind: "signing_event", slug: "ceremony" },
    content,
    seen: null,
  });
  const eventNow = async () => (await findDocument(editor, kindOf, "ceremony"))?.open;
  const listed = async () => (await eventNow())?.content as { projectIds: string[] } | undefined;
  const two = () => withRows(thirty.slice(0, 2));
  const keyNow = async () => (await listsFor(editor, kindOf, tables.projects)).map(listKey)[0];
  const listNames = async (actor: Actor) =>
    (await listsFor(actor, kindOf, tables.projects)).map(({ id }) => id);

  test("has them last on its list, in its draft, and the rest as it was", async () => {
    await saveDraft(other, kindOf("signing_event"), eventDraft(event(["two"])));
    const sent = await read(await two());
    expect(await listNames(editor)).toEqual(["ceremony"]);
    expect(await apply(sent, editor, "ceremony")).toBe("applied");
    const kept = await findImport(editor, sent.id);
    const [first, second, third] = kept?.saved ?? [];
    expect(third).toBe("ceremony");
    expect(await listed()).toEqual(event(["two", first ?? "", second ?? ""]));
    const written = kept ? await listWritten(editor, kindOf, kept) : [];
    expect(written.map(({ isBegun }) => isBegun)).toEqual([true, true, false]);
  });

  test("that is published gets a draft of its next edition", async () => {
    await published(eventDraft(event(["one"])));
    expect(await apply(await read(await two()), editor, "ceremony")).toBe("applied");
    expect(await eventNow()).toMatchObject({ number: 2, state: "draft", nature: null });
    expect((await listed())?.projectIds).toHaveLength(3);
  });

  test("that is in review is a draft again", async () => {
    await submitted(eventDraft(event(["one"])));
    expect(await apply(await read(await two()), editor, await keyNow())).toBe("applied");
    expect(await eventNow()).toMatchObject({ number: 1, state: "draft" });
  });

  test("that was signed off since it was offered keeps its sign-offs, and nothing is written", async () => {
    const draft = eventDraft(event(["one"]));
    const seen = await saveDraft(other, signingEventKind, draft);
    const [sent, asDraft] = [await read(await two()), await keyNow()];
    await submitForReview(other, signingEventKind, seen);
    const inReview = await keyNow();
    await approved({ ...draft, seen: (await eventNow())?.token ?? null });
    const before = await counts();
    for (const key of [asDraft, inReview]) expect(await apply(sent, editor, key)).toBe("unlisted");
    expect(await counts()).toEqual(before);
    expect(await eventNow()).toMatchObject({ state: "approved", signoffs: [{}, {}, {}] });
    expect(await apply(sent, editor, await keyNow())).toBe("applied");
    expect(await eventNow()).toMatchObject({ state: "draft", signoffs: [] });
  });

  test("keeps what somebody saved there meanwhile", async () => {
    const seen = await saveDraft(other, kindOf("signing_event"), eventDraft(event([])));
    const sent = await read(await two());
    await saveDraft(other, kindOf("signing_event"), { ...eventDraft(event(["one"])), seen });
    expect(await apply(sent, editor, "ceremony")).toBe("applied");
    expect((await listed())?.projectIds).toEqual(["one", expect.any(String), expect.any(String)]);
  });

  test.each([
    ["into which one has typed what is not saved", editor],
    ["that is not one's own", ofEast],
  ])("%s is not offered, and chosen all the same, nothing is written", async (_, actor) => {
    const content = event([]);
    await saveDraft(other, kindOf("signing_event"), eventDraft(content));
    if (actor === editor) {
      const open = { id: "ceremony", content, isFirst: true };
      await keepWorkingCopy(actor, kindOf("signing_event"), open, { content }, { after: 0 });
    }
    expect(await listNames(actor)).toEqual([]);
    const sent = await read(await two(), actor);
    const before = await counts();
    expect(await apply(sent, actor, "ceremony")).toBe("unlisted");
    expect(await counts()).toEqual(before);
    expect(await apply(sent, actor)).toBe("applied");
    expect((await listed())?.projectIds).toEqual([]);
  });

  test.each(["elsewhere", "", "one", "\0"])("that is called %j is none", async (list) => {
    const before = await counts();
    expect(await apply(await read(await two()), editor, list)).toBe("unlisted");
    expect(await counts()).toEqual(before);
  });

  test("is left alone where nothing is begun", async () => {
    await saveDraft(other, kindOf("signing_event"), eventDraft(event([])));
    const before = await eventNow();
    const file = await exported();
    const changed = await withCells(file, { [placeIn(file, "industry", "one")]: "新材料" });
    expect(await apply(await read(changed), editor, "ceremony")).toBe("applied");
    expect(await eventNow()).toEqual(before);
  });
});
