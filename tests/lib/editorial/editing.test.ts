import { describe, expect, test } from "vitest";
import { listAtWork } from "#lib/editorial/at-work.ts";
import { returnToAuthor, submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import {
  dropWorkingCopy,
  type FormSeen,
  giveUpWorkingCopy,
  keepChosen,
  keepWorkingCopy,
  showPresence,
} from "#lib/editorial/commands/working-copy.ts";
import { type DeskDocument, findDocument, findWorkingCopy } from "#lib/editorial/drafts.ts";
import {
  hasSavedSince,
  isFromElsewhere,
  openForEditing,
  presentOf,
  stampOf,
  versionsOf,
} from "#lib/editorial/editing.ts";
import { slugIssues } from "#lib/editorial/own-address.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { kindOf } from "#lib/kinds.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, done, published, sourceDraft } from "../../support/editions.ts";
import { actorAs, editor, firstReviewer } from "../../support/staff.ts";

useDatabase("emptied");

const other = actorAs("editor", "person:other");

async function report(): Promise<DeskDocument> {
  const found = await findDocument(editor, kindOf, "report");
  if (!found) throw new Error("no report");
  return found;
}

/** Keeps these authors as typed by someone who has the present state before them. */
async function type(actor: Actor, authors: string[], document: DeskDocument, form?: FormSeen) {
  const content = aSource({ authors });
  return keepWorkingCopy(
    actor,
    sourceKind,
    { id: "report", content, isFirst: true },
    { content },
    presentOf(document),
    form,
  );
}

async function save(actor: Actor, authors: string[], document: DeskDocument) {
  const began = presentOf(document);
  const seen = "after" in began ? { seen: null, after: began.after } : { seen: began };
  return saveDraft(actor, sourceKind, sourceDraft("report", aSource({ authors }), seen));
}

describe("whoever opens a document", () => {
  test("sees the published content where nobody has changed anything", async () => {
    await published(sourceDraft("report"));
    expect(await openForEditing(editor, await report())).toMatchObject({
      from: "published",
      typed: { content: aSource() },
      beginning: { after: 1 },
      hasMovedOn: false,
    });
  });

  test("sees the draft, with what was said of the change, and who saved it", async () => {
    await published(sourceDraft("report"));
    const said = {
      nature: "correction",
      publicNote: { zh: "更正署名" },
      severity: "keeps_conclusion",
    } as const;
    const seen = await saveDraft(
      other,
      sourceKind,
      sourceDraft("report", aSource({ authors: ["乙"] }), said),
    );
    expect(await openForEditing(editor, await report())).toMatchObject({
      from: "draft",
      typed: { content: aSource({ authors: ["乙"] }), ...said },
      beginning: seen,
      savedBy: other.id,
    });
  });

  test("sees their own words, and nobody else's", async () => {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    await type(other, ["乙"], await report());
    expect(await openForEditing(editor, await report())).toMatchObject({ from: "draft" });
    expect(await openForEditing(other, await report())).toMatchObject({
      from: "mine",
      typed: { content: aSource({ authors: ["乙"] }) },
      hasMovedOn: false,
    });
    await giveUpWorkingCopy(other, "report");
    expect(await openForEditing(other, await report())).toMatchObject({ from: "draft" });
  });
});

describe("someone's words have fallen behind", () => {
  test("when someone else has saved since", async () => {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    const before = await report();
    await type(editor, ["我"], before);
    await save(other, ["别人"], before);
    expect(await openForEditing(editor, await report())).toMatchObject({ from: "mine", hasMovedOn: true });
    const versions = await versionsOf(editor, await report());
    expect([versions?.base, versions?.mine, versions?.theirs].map((each) => each?.content)).toEqual([
      aSource(),
      aSource({ authors: ["我"] }),
      aSource({ authors: ["别人"] }),
    ]);
    expect(versions?.saved?.by).toBe(other.id);
  });

  test("when someone else has begun the edition that they would begin", async () => {
    await published(sourceDraft("report"));
    const before = await report();
    await type(editor, ["我"], before);
    await save(other, ["别人"], before);
    expect(await openForEditing(editor, await report())).toMatchObject({ hasMovedOn: true });
    expect((await versionsOf(editor, await report()))?.base).toEqual({ content: aSource() });
  });

  test("when it was sent to review meanwhile", async () => {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    const before = await report();
    await type(editor, ["我"], before);
    done(await submitForReview(editor, sourceKind, await save(editor, ["更早"], before)));
    expect(await openForEditing(editor, await report())).toMatchObject({ hasMovedOn: true });
  });

  test.each(["saved it themselves", "had it given back to them"])(
    "but not when they have %s",
    async (how) => {
      await saveDraft(editor, sourceKind, sourceDraft("report"));
      const before = await report();
      await type(editor, ["我"], before);
      const token = await save(editor, ["更早"], before);
      if (how.startsWith("had")) {
        const sent = done(await submitForReview(editor, sourceKind, token));
        done(await returnToAuthor(firstReviewer, sourceKind, { ...sent, reason: "请核对" }));
      }
      expect(await openForEditing(editor, await report())).toMatchObject({ hasMovedOn: false });
      expect(await hasSavedSince(editor, await report(), presentOf(before), null)).toBe(true);
      expect(await hasSavedSince(other, await report(), presentOf(before), null)).toBe(false);
    },
  );
});

describe("two windows of one person", () => {
  const stamp = async () => stampOf(await findWorkingCopy(editor, "report"));
  const authorsOf = (typed: { content?: unknown } | undefined) =>
    (typed?.content as { authors: string[] } | undefined)?.authors;

  /** One window has kept its words; the other, drawn before that, is sent. */
  async function crossed(): Promise<void> {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    await type(editor, ["这边"], await report(), { id: "one", kept: "" });
    const sent = await type(editor, ["那边"], await report(), { id: "two", kept: "" });
    expect(sent).toEqual({ hasAside: true });
  }

  test("lose neither one's words nor the other's, until the person has chosen", async () => {
    await crossed();
    expect(await openForEditing(editor, await report())).toMatchObject({ from: "mine", hasAside: true });
    const versions = await versionsOf(editor, await report());
    expect([authorsOf(versions?.mine), authorsOf(versions?.theirs)]).toEqual([["那边"], ["这边"]]);
    expect(versions?.ofWindows).toBe(true);
    await dropWorkingCopy(editor, "report", { id: "two", kept: "" });
    expect(await stamp()).not.toBe("");

    const content = aSource({ authors: ["两边"] });
    await keepChosen(editor, sourceKind, { id: "report", content, isFirst: true }, { content });
    const chosen = await findWorkingCopy(editor, "report");
    expect([authorsOf(chosen?.typed), chosen?.aside]).toEqual([["两边"], []]);
    expect(await type(editor, ["再改"], await report(), { id: "three", kept: await stamp() })).toEqual({
      hasAside: false,
    });
  });

  test("give up one's words, and have the other's", async () => {
    await crossed();
    await giveUpWorkingCopy(editor, "report");
    const left = await findWorkingCopy(editor, "report");
    expect([authorsOf(left?.typed), left?.aside]).toEqual([["这边"], []]);
    await giveUpWorkingCopy(editor, "report");
    expect(await findWorkingCopy(editor, "report")).toBeNull();
  });

  test.each<[string, (kept: string) => FormSeen, string[]]>([
    ["typed on in the same window", (kept) => ({ id: "one", kept }), ["又写"]],
    ["typed on where the answer never arrived", () => ({ id: "one", kept: "" }), ["又写"]],
    ["opened it anew and typed on", (kept) => ({ id: "two", kept }), ["又写"]],
    ["typed the same in the other window", () => ({ id: "two", kept: "" }), ["写"]],
  ])("are no conflict where the person has %s", async (_, form, authors) => {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    await type(editor, ["写"], await report(), { id: "one", kept: "" });
    expect(await type(editor, authors, await report(), form(await stamp()))).toEqual({ hasAside: false });
    expect(authorsOf((await findWorkingCopy(editor, "report"))?.typed)).toEqual(authors);
  });

  test.each<[string, FormSeen, boolean]>([
    ["drawn before it", { id: "two", kept: "" }, true],
    ["that wrote it, whatever stamp it has", { id: "one", kept: "" }, false],
  ])("tell the copy from that of a form %s", async (_, form, isElsewhere) => {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    expect(isFromElsewhere(await findWorkingCopy(editor, "report"), form)).toBe(false);
    await type(editor, ["写"], await report(), { id: "one", kept: "" });
    expect(isFromElsewhere(await findWorkingCopy(editor, "report"), form)).toBe(isElsewhere);
  });

  test("that are sent at once keep both", async () => {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    const document = await report();
    await Promise.all(
      ["甲", "乙", "丙"].map((author) => type(editor, [author], document, { id: author, kept: "" })),
    );
    const copy = await findWorkingCopy(editor, "report");
    const all = [copy?.typed, ...(copy?.aside ?? [])].map((typed) => authorsOf(typed)?.[0]);
    expect(all.sort()).toEqual(["丙", "乙", "甲"].sort());
  });
});

describe("an address", () => {
  test.each([
    ["report", []],
    ["a-new-one", []],
    ["Report", [{ field: "slug", code: "not_an_id" }]],
    ["报道", [{ field: "slug", code: "not_an_id" }]],
    ["other", [{ field: "slug", code: "address_taken" }]],
    ["once", [{ field: "slug", code: "address_taken" }]],
  ])("%s may be the report's: %j", async (slug, issues) => {
    await published(sourceDraft("report"));
    await published(sourceDraft("once"));
    await published(sourceDraft("once"), "moved");
    await saveDraft(editor, sourceKind, sourceDraft("other"));
    expect(await slugIssues({ id: "report", kind: "source", slug })).toEqual(issues);
  });
});

describe("what may be referred to", () => {
  test("is what is published, and of what is begun what the person may know", async () => {
    await published(sourceDraft("report", aSource({ title: { zh: "已发布的" } })));
    await saveDraft(editor, sourceKind, sourceDraft("begun", aSource({ title: { zh: "刚开头的" } })));
    const ids = async (actor: Actor) =>
      (await listReferable(actor, kindOf)).source?.map(({ id }) => id).sort();
    expect(await ids(editor)).toEqual(["begun", "report"]);
    expect(await ids(actorAs("editor", "person:of-a-park", ["p-soft"]))).toEqual(["report"]);
  });

  test("is called as it is published, whatever its draft says", async () => {
    await published(sourceDraft("report", aSource({ title: { zh: "发布的题名" } })));
    await save(editor, ["乙"], await report());
    await saveDraft(
      editor,
      sourceKind,
      sourceDraft("report", aSource({ title: { zh: "改过的题名" } }), {
        seen: (await report()).open?.token ?? null,
      }),
    );
    expect((await listReferable(editor, kindOf)).source).toEqual([{ id: "report", name: "发布的题名" }]);
  });
});

test("who works on what is said: the last to save, who has it open, one's own words", async () => {
  await published(sourceDraft("quiet"));
  await saveDraft(editor, sourceKind, sourceDraft("report"));
  await showPresence(other, "report");
  await type(editor, ["我"], await report());
  const work = await listAtWork(editor);
  expect([...work.keys()]).toEqual(["report"]);
  expect(work.get("report")).toMatchObject({
    savedBy: editor.id,
    here: [{ name: other.name }],
    mine: true,
  });
  expect((await listAtWork(other)).get("report")).toMatchObject({ here: [], mine: false });
});
