import { describe, expect, test } from "vitest";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { type Draft, saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { keepWorkingCopy } from "#lib/editorial/commands/working-copy.ts";
import { type DeskDocument, findDocument, findWorkingCopy, listEditions } from "#lib/editorial/drafts.ts";
import {
  hasSavedSince,
  isFromElsewhere,
  openForEditing,
  stampOf,
  versionsOf,
} from "#lib/editorial/editing.ts";
import { beginningOfRestored, countSaves, listSaves, typedOnce } from "#lib/editorial/saves.ts";
import { Stale } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, published, sourceDraft } from "../../support/editions.ts";
import { actorAs, editor } from "../../support/staff.ts";

useDatabase("emptied");

const other = actorAs("editor", "person:other");
const by = (author: string) => aSource({ authors: [author] });

async function report(): Promise<DeskDocument> {
  const found = await findDocument(editor, kindOf, "report");
  if (!found) throw new Error("no report");
  return found;
}

const save = (actor: Actor, author: string, more: Partial<Draft>): Promise<EditionToken> =>
  saveDraft(actor, sourceKind, sourceDraft("report", by(author), more));

/** Published once by 甲; a second edition that a colleague has begun, and then changed. */
async function twoEditions(): Promise<EditionToken> {
  await published(sourceDraft("report"));
  const seen = await save(other, "乙", { after: 1, publicNote: { zh: "换了署名" } });
  return save(other, "丙", { seen });
}

test("every save of an edition is told, newest first, with what it changed of the one before", async () => {
  await twoEditions();
  const [open, first] = await listEditions("report").then((editions) =>
    Promise.all(editions.map((edition) => listSaves(edition, editions))),
  );
  expect(
    open?.map(({ number, actorId, changes }) => [
      number,
      actorId,
      changes.map(({ path, before, after }) => [path, before, after]),
    ]),
  ).toEqual([
    [
      2,
      other.id,
      [
        ["authors", "乙", "丙"],
        ["publicNote.zh", "换了署名", null],
      ],
    ],
    [
      1,
      other.id,
      [
        ["authors", "甲", "乙"],
        ["publicNote.zh", null, "换了署名"],
      ],
    ],
  ]);
  expect(first?.map(({ actorId, typed }) => [actorId, typed.content])).toEqual([[editor.id, aSource()]]);
});

test("the saves of each edition of a document are counted, and those of no other", async () => {
  const { editionId } = await twoEditions();
  await published(sourceDraft("elsewhere"));
  const first = (await report()).published?.token.editionId ?? "";
  expect(await countSaves("report")).toEqual(
    new Map([
      [editionId, 2],
      [first, 1],
    ]),
  );
});

describe("older words", () => {
  test("are those of an edition or of one save; what was said of a change goes with the open edition only", async () => {
    const { editionId } = await twoEditions();
    const document = await report();
    expect(await typedOnce(document, { editionId, save: 1 })).toEqual({
      content: by("乙"),
      publicNote: { zh: "换了署名" },
    });
    const first = document.published?.token.editionId ?? "";
    expect(await typedOnce(document, { editionId: first })).toEqual({ content: aSource() });
    expect(await typedOnce(document, { editionId: first, save: 9 })).toBeNull();
    await published(sourceDraft("elsewhere"));
    expect(await typedOnce({ ...document, id: "elsewhere" }, { editionId })).toBeNull();
  });

  /** Puts the published words into the person's copy. */
  async function restored(actor: Actor): Promise<DeskDocument> {
    const document = await report();
    const beginning = await beginningOfRestored(actor, document);
    const whole = { id: "report", content: aSource(), isFirst: false };
    await keepWorkingCopy(actor, sourceKind, whole, { content: aSource() }, beginning);
    return document;
  }

  test("meet what a colleague has saved: both are shown, and neither is written over", async () => {
    await twoEditions();
    const document = await restored(editor);
    expect(await openForEditing(editor, document)).toMatchObject({ hasMovedOn: true });
    const versions = await versionsOf(editor, document);
    expect([versions?.mine.content, versions?.theirs.content]).toEqual([aSource(), by("丙")]);
    await expect(save(editor, "甲", { after: 1 })).rejects.toThrow(Stale);
  });

  test("are typed on in though the person had saved before them: only what they save later is another window's", async () => {
    const seen = await twoEditions();
    const own = await save(editor, "丁", { seen });
    await save(other, "戊", { seen: own });
    const document = await restored(editor);
    const { beginning } = await openForEditing(editor, document);
    expect(beginning).toEqual({ after: 1 });
    const copy = await findWorkingCopy(editor, "report");
    expect(isFromElsewhere(copy, { id: "drawn", kept: stampOf(copy) })).toBe(false);
    expect(await hasSavedSince(editor, document, beginning, copy)).toBe(false);
    await save(editor, "己", { seen: document.open?.token ?? null });
    expect(await hasSavedSince(editor, await report(), beginning, copy)).toBe(true);
  });

  test("take the place of the person's own draft as they are shown", async () => {
    await twoEditions();
    const document = await restored(other);
    expect(await openForEditing(other, document)).toMatchObject({
      hasMovedOn: false,
      beginning: document.open?.token,
    });
  });

  test("begin a draft where there is none", async () => {
    await published(sourceDraft("report"));
    expect(await beginningOfRestored(editor, await report())).toEqual({ after: 1 });
  });
});
