import { describe, expect, test } from "vitest";
import { changesSince } from "#app/staff/since.ts";
import { staffDb } from "#lib/db/client.ts";
import { abandon } from "#lib/editorial/commands/abandon.ts";
import { openBundle, putIntoBundle } from "#lib/editorial/commands/bundle.ts";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { returnToAuthor, signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { keepWorkingCopy } from "#lib/editorial/commands/working-copy.ts";
import { type DeskDocument, findDocument, listEditions } from "#lib/editorial/drafts.ts";
import { openForEditing, versionsOf } from "#lib/editorial/editing.ts";
import { inboxOf } from "#lib/editorial/inbox.ts";
import { slugIssues } from "#lib/editorial/own-address.ts";
import { listReferable } from "#lib/editorial/referable.ts";
import { reportOn } from "#lib/editorial/report.ts";
import { isDoneAlready } from "#lib/editorial/sent-twice.ts";
import { entriesOf, listTimeline, opinionsOn } from "#lib/editorial/timeline.ts";
import { Forbidden, Stale, StateError } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import { parkKind } from "#lib/parks/publication.ts";
import type { SourceContent } from "#lib/sources/model.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { useDatabase } from "../../support/database.ts";
import {
  approved,
  aSource,
  checklist,
  done,
  editionOf,
  published,
  sourceDraft,
  submitted,
  title,
} from "../../support/editions.ts";
import { actorAs, auditor, editor, finalReviewer, firstReviewer } from "../../support/staff.ts";

useDatabase("emptied");

const other = actorAs("editor", "person:other");
const reason = "编号写错了";
const giveUp = (seen: EditionToken, actor = editor) => abandon(actor, sourceKind, { ...seen, reason });

async function report(): Promise<DeskDocument> {
  const found = await findDocument(editor, kindOf, "report");
  if (!found) throw new Error("no report");
  return found;
}

describe("a draft that is abandoned", () => {
  test("waits for nobody, and stays in the history with the reason", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    done(await giveUp(seen));
    expect(await report()).toMatchObject({
      open: null,
      published: null,
      abandoned: { number: 1, content: aSource() },
    });
    expect((await inboxOf(editor, kindOf)).drafts).toEqual([]);
    expect((await listReferable(editor, kindOf)).source).toBeUndefined();
    expect((await listTimeline("report"))[0]).toMatchObject({
      verb: "abandoned",
      note: reason,
      actorId: editor.id,
    });
    expect(await listEditions("report")).toMatchObject([
      { state: "abandoned", abandonedAt: expect.any(Date) },
    ]);
    expect(await isDoneAlready(editor, seen, "abandoned")).toBe(true);
    const line = await staffDb().auditEvent.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(line).toMatchObject({ action: "abandoned", object: `edition:${seen.editionId}`, result: "done" });
  });

  test("may be one that is being reviewed, in a bundle or not: it leaves both", async () => {
    const seen = await submitted(sourceDraft("report"));
    const { id } = await openBundle(editor, title);
    await putIntoBundle(editor, sourceKind, seen, id);
    done(await giveUp(seen));
    expect(await editionOf(seen)).toMatchObject({ state: "abandoned", bundleId: null });
    const { digest } = await editionOf(seen);
    const sign = { editionId: seen.editionId, moves: seen.moves + 1, digest, level: 1, checklist };
    await expect(signOff(firstReviewer, sourceKind, sign)).rejects.toThrow(StateError);
  });

  test("gives its number to the next, whose timeline is its own", async () => {
    await published(sourceDraft("report"));
    const seen = await submitted(
      sourceDraft("report", aSource({ authors: ["乙"] }), { after: 1, publicNote: { zh: "改" } }),
    );
    const back = done(await returnToAuthor(firstReviewer, sourceKind, { ...seen, reason: "重写" }));
    done(await giveUp(back));
    const next = await saveDraft(editor, sourceKind, sourceDraft("report", aSource(), { after: 1 }));
    expect(await editionOf(next)).toMatchObject({ number: 2, state: "draft" });
    expect((await inboxOf(editor, kindOf)).returned).toEqual([]);
    const [editions, timeline] = await Promise.all([listEditions("report"), listTimeline("report")]);
    expect(opinionsOn(timeline, 2)).toEqual([]);
    expect(editions.map(({ number, state }) => [number, state])).toEqual([
      [2, "draft"],
      [2, "abandoned"],
      [1, "published"],
    ]);
    expect(
      editions.map((each) => entriesOf(each, editions, timeline).map(({ verb }) => verb)).slice(0, 2),
    ).toEqual([["saved"], ["abandoned", "returned", "submitted", "saved"]]);
  });

  test("frees an address under which nothing was published, and takes it again when it is begun anew", async () => {
    done(await giveUp(await saveDraft(editor, sourceKind, sourceDraft("report"))));
    const own = { document: { id: "other", kind: "source", slug: "report" } as const };
    await saveDraft(editor, sourceKind, { ...sourceDraft("other"), ...own });
    const taken = await saveDraft(editor, sourceKind, sourceDraft("report"));
    expect((await report()).slug).toMatch(/^abandoned-/);
    const refused = [{ field: "slug", code: "address_taken" }];
    expect((await reportOn(kindOf, await report(), "2026-11-23")).errors).toEqual(refused);
    expect(await submitForReview(editor, sourceKind, taken)).toEqual({ ok: false, issues: refused });
    expect(await slugIssues({ id: "report", kind: "source", slug: "abandoned-mill" })).toEqual([]);

    done(await giveUp(await saveDraft(editor, sourceKind, sourceDraft("again"))));
    const anew = await saveDraft(editor, sourceKind, sourceDraft("again"));
    expect(await editionOf(anew)).toMatchObject({ number: 1, nature: "first" });
    expect((await staffDb().document.findUniqueOrThrow({ where: { id: "again" } })).slug).toBe("again");
    await published(sourceDraft("again", aSource(), { seen: anew }));
    expect(await staffDb().formerSlug.count()).toBe(0);
  });

  test("is begun anew under its own address, though the form be sent twice", async () => {
    done(await giveUp(await saveDraft(editor, sourceKind, sourceDraft("report"))));
    const { slug } = await report();
    // As a form says it: an address that differs from the document's own is one that is wished.
    const send = async () => {
      const own = await report();
      const wished = own.slug === slug ? {} : { slug };
      const document = { id: own.id, kind: "source", slug: own.slug } as const;
      return saveDraft(editor, sourceKind, { ...sourceDraft("report"), document, after: 0, ...wished });
    };
    await send();
    const again = await send();
    expect(await editionOf(again)).toMatchObject({ slug: null });
    expect((await report()).slug).toBe("report");
    done(await submitForReview(editor, sourceKind, again));
  });

  test("is begun anew from two windows, and neither takes back what the other changed", async () => {
    done(await giveUp(await saveDraft(editor, sourceKind, sourceDraft("report"))));
    const begin = (change: Partial<SourceContent>, formId: string) =>
      saveDraft(editor, sourceKind, sourceDraft("report", aSource(change), { after: 0, formId }));
    await begin({ authors: ["乙"] }, "one");
    const both = await begin({ url: null }, "two");
    expect((await editionOf(both)).content).toEqual(aSource({ authors: ["乙"], url: null }));
  });

  test("leaves the address where something was published", async () => {
    await published(sourceDraft("report"));
    done(await giveUp(await saveDraft(editor, sourceKind, sourceDraft("report", aSource(), { after: 1 }))));
    expect(await report()).toMatchObject({
      slug: "report",
      published: { number: 1 },
      open: null,
      abandoned: null,
    });
  });

  test.each(["nothing", "an edition"])("tells whoever had it open, where %s is published", async (what) => {
    if (what === "an edition") await published(sourceDraft("report"));
    const after = what === "an edition" ? 1 : 0;
    const content = aSource({ authors: ["乙"] });
    const seen = await saveDraft(other, sourceKind, sourceDraft("report", content, { after }));
    await keepWorkingCopy(editor, sourceKind, { id: "report", content, isFirst: !after }, { content }, seen);
    expect(await versionsOf(editor, await report())).toMatchObject({ ofAbandoned: false });
    done(await giveUp(seen, other));
    const since = `${seen.editionId}.${seen.moves}`;
    const told = { changes: [], state: "abandoned" };
    expect(await changesSince(await report(), since)).toEqual(told);
    expect(await versionsOf(editor, await report())).toMatchObject({ ofAbandoned: true });
    await saveDraft(other, sourceKind, sourceDraft("report", aSource({ authors: ["丙"] }), { after }));
    expect(await changesSince(await report(), since)).toEqual(told);
    expect(await versionsOf(editor, await report())).toMatchObject({ ofAbandoned: false });
  });

  test("takes the actor's own words with it, and no colleague's", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    for (const actor of [editor, other]) {
      const content = aSource({ authors: [actor.id] });
      await keepWorkingCopy(actor, sourceKind, { id: "report", content, isFirst: true }, { content }, seen);
    }
    done(await giveUp(seen));
    expect(await openForEditing(editor, await report())).toMatchObject({
      from: "abandoned",
      beginning: { after: 0 },
    });
    expect(await openForEditing(other, await report())).toMatchObject({ from: "mine", hasMovedOn: true });
    expect((await versionsOf(other, await report()))?.mine).toEqual({
      content: aSource({ authors: [other.id] }),
    });
  });

  test("never changes again", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    done(await giveUp(seen));
    const now = { ...seen, moves: seen.moves + 1 };
    await expect(submitForReview(editor, sourceKind, now)).rejects.toThrow(StateError);
    await expect(saveDraft(editor, sourceKind, sourceDraft("report", aSource(), { seen }))).rejects.toThrow(
      Stale,
    );
    const { edition } = staffDb();
    await expect(edition.update({ where: { id: seen.editionId }, data: { state: "draft" } })).rejects.toThrow(
      "an abandoned draft never changes",
    );
    await expect(edition.delete({ where: { id: seen.editionId } })).rejects.toThrow("never changes");
  });
});

describe("nothing is abandoned", () => {
  test("without a reason", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    expect(await abandon(editor, sourceKind, { ...seen, reason: " " })).toEqual({
      ok: false,
      issues: [{ field: "reason", code: "required" }],
    });
  });

  test.each([finalReviewer, firstReviewer, auditor, actorAs("editor", "person:of-a-park", ["p1"])])(
    "by someone who may not write it: %j",
    async (actor) => {
      const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
      await expect(giveUp(seen, actor)).rejects.toThrow(Forbidden);
    },
  );

  test("that has moved on, is approved, or is published", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    await saveDraft(other, sourceKind, sourceDraft("report", aSource({ authors: ["乙"] }), { seen }));
    await expect(giveUp(seen)).rejects.toThrow(Stale);
    await expect(giveUp(await approved(sourceDraft("ready")))).rejects.toThrow(StateError);
    await published(sourceDraft("live"));
    const { id, moves } = await staffDb().edition.findFirstOrThrow({ where: { documentId: "live" } });
    await expect(giveUp({ editionId: id, moves })).rejects.toThrow(StateError);
  });
});

test("an abandoned document of another park is not taken over by beginning it anew", async () => {
  const ofTwo = actorAs("editor", "person:two", ["p-two"]);
  const draft = { document: { id: "p-one", kind: "park", slug: "p-one" } as const, content: {}, seen: null };
  const seen = await saveDraft(editor, parkKind, draft);
  done(await abandon(editor, parkKind, { ...seen, reason }));
  await expect(saveDraft(ofTwo, parkKind, draft)).rejects.toThrow(Forbidden);
});
