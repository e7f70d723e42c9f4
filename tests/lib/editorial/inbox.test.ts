import { describe, expect, test } from "vitest";
import { openBundle, putIntoBundle } from "#lib/editorial/commands/bundle.ts";
import { returnToAuthor, signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { schedulePublication } from "#lib/editorial/commands/schedule.ts";
import { keepWorkingCopy } from "#lib/editorial/commands/working-copy.ts";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import { inboxOf, publishedLately } from "#lib/editorial/inbox.ts";
import { whyNotTheirs } from "#lib/editorial/may-sign.ts";
import { isDoneAlready } from "#lib/editorial/sent-twice.ts";
import { kindOf } from "#lib/kinds.ts";
import { parkKind } from "#lib/parks/publication.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import type { Actor } from "#lib/staff/actor.ts";
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
import { parkFacts } from "../../support/facts.ts";
import {
  actorAs,
  auditor,
  editor,
  finalReviewer,
  firstReviewer,
  secondReviewer,
} from "../../support/staff.ts";

useDatabase("emptied");

const ids = (documents: readonly DeskDocument[]) => documents.map(({ id }) => id);
const other = actorAs("editor", "person:other");

describe("what waits for a person", () => {
  test("is first the drafts that they wrote in, and no one else's", async () => {
    await saveDraft(editor, sourceKind, sourceDraft("mine"));
    await saveDraft(other, sourceKind, sourceDraft("theirs"));
    await submitted(sourceDraft("submitted"));
    expect(ids((await inboxOf(editor, kindOf)).drafts)).toEqual(["mine"]);
    expect(ids((await inboxOf(other, kindOf)).drafts)).toEqual(["theirs"]);
  });

  test("is what was given back to them, with the reason, until they submit it again", async () => {
    const seen = await submitted(sourceDraft("report"));
    const back = done(await returnToAuthor(firstReviewer, sourceKind, { ...seen, reason: "年份有误" }));
    const { returned, drafts } = await inboxOf(editor, kindOf);
    expect(returned).toMatchObject([
      { document: { id: "report" }, reason: "年份有误", by: firstReviewer.id },
    ]);
    expect(drafts).toEqual([]);
    expect((await inboxOf(other, kindOf)).returned).toEqual([]);
    const mended = await saveDraft(
      editor,
      sourceKind,
      sourceDraft("report", aSource({ authors: ["乙"] }), { seen: back }),
    );
    expect((await inboxOf(editor, kindOf)).returned).toHaveLength(1);
    done(await submitForReview(editor, sourceKind, mended));
    expect((await inboxOf(editor, kindOf)).returned).toEqual([]);
  });

  test("is what is theirs to review, level by level, and then to publish", async () => {
    let seen = await submitted(sourceDraft("report"));
    const { digest } = await editionOf(seen);
    const waiting = async () =>
      Promise.all(
        [firstReviewer, secondReviewer, finalReviewer, auditor].map(async (each) => {
          const { toReview, toPublish } = await inboxOf(each, kindOf);
          return toReview.length + 10 * toPublish.length;
        }),
      );
    expect(await waiting()).toEqual([1, 0, 0, 0]);
    seen = done(await signOff(firstReviewer, sourceKind, { ...seen, digest, level: 1, checklist }));
    expect(await waiting()).toEqual([0, 1, 0, 0]);
    seen = done(await signOff(secondReviewer, sourceKind, { ...seen, digest, level: 2, checklist }));
    expect(await waiting()).toEqual([0, 0, 1, 0]);
    seen = done(await signOff(finalReviewer, sourceKind, { ...seen, digest, level: 3, checklist }));
    expect(await waiting()).toEqual([0, 0, 10, 0]);

    const { id: bundleId } = await openBundle(editor, title);
    await putIntoBundle(finalReviewer, sourceKind, seen, bundleId);
    const [publishAt, now] = [new Date("2030-01-01"), new Date("2026-11-23")];
    done(await schedulePublication(finalReviewer, kindOf, { bundleId, publishAt, now }));
    expect(await waiting()).toEqual([0, 0, 0, 0]);
  });

  test("is never one's own words to review, whatever one's role has become", async () => {
    const seen = await submitted(sourceDraft("report"));
    const promoted = actorAs("first_reviewer", editor.id);
    expect((await inboxOf(promoted, kindOf)).toReview).toEqual([]);
    expect(await whyNotTheirs(promoted, seen.editionId)).toBe("wrote_it");
    expect(await whyNotTheirs(firstReviewer, seen.editionId)).toBeNull();
    const { digest } = await editionOf(seen);
    const signed = done(await signOff(firstReviewer, sourceKind, { ...seen, digest, level: 1, checklist }));
    const again = actorAs("second_reviewer", firstReviewer.id);
    expect((await inboxOf(again, kindOf)).toReview).toEqual([]);
    expect(await whyNotTheirs(again, signed.editionId)).toBe("signed_already");
  });

  test("is what they typed and have not saved", async () => {
    await published(sourceDraft("report"));
    const document = { id: "report", content: aSource(), isFirst: false };
    await keepWorkingCopy(editor, sourceKind, document, { content: aSource() }, { after: 1 });
    const { copies } = await inboxOf(editor, kindOf);
    expect(copies).toMatchObject([{ document: { id: "report" }, savedAt: expect.any(Date) }]);
    expect((await inboxOf(other, kindOf)).copies).toEqual([]);
  });

  test("is only what is about their parks", async () => {
    const [park] = parkFacts;
    if (!park) throw new Error("the facts have parks");
    const draft = {
      document: { id: park.id, kind: "park" as const, slug: park.slug },
      content: park.content,
    };
    await submitForReview(editor, parkKind, await saveDraft(editor, parkKind, { ...draft, seen: null }));
    await submitted(sourceDraft("of-the-district"));
    const toReview = async (parks: Actor["parks"]) =>
      ids((await inboxOf(actorAs("first_reviewer", "person:r", parks), kindOf)).toReview);
    expect(await toReview("all")).toEqual([park.id, "of-the-district"].sort());
    expect(await toReview([park.id])).toEqual([park.id]);
    expect(await toReview(["another-park"])).toEqual([]);
    expect(await toReview([])).toEqual([]);
  });
});

test("what was published lately is told newest first, within one's parks", async () => {
  for (const id of ["one", "two", "three"]) await published(sourceDraft(id));
  expect(ids(await publishedLately(editor, kindOf, 2))).toEqual(["three", "two"]);
  expect(await publishedLately(actorAs("editor", "person:e", ["p1"]), kindOf, 2)).toEqual([]);
});

describe("a form that is sent twice", () => {
  test("is known by whoever did just that from what it shows", async () => {
    const draft = await saveDraft(editor, sourceKind, sourceDraft("report"));
    const after = done(await submitForReview(editor, sourceKind, draft));
    expect(await isDoneAlready(editor, draft, "submitted")).toBe(true);
    expect(await isDoneAlready(other, draft, "submitted")).toBe(false);
    expect(await isDoneAlready(editor, draft, "published")).toBe(false);
    const { digest } = await editionOf(after);
    done(await signOff(firstReviewer, sourceKind, { ...after, digest, level: 1, checklist }));
    expect(await isDoneAlready(editor, draft, "submitted")).toBe(false);
  });

  test("is known after a publication as well", async () => {
    const seen = await approved(sourceDraft("report"));
    expect(await isDoneAlready(finalReviewer, seen, "published")).toBe(false);
    const token = await published(sourceDraft("second"));
    expect(await isDoneAlready(finalReviewer, token, "published")).toBe(true);
    const nobodys = { editionId: "00000000-0000-4000-8000-000000000000", moves: 1 };
    expect(await isDoneAlready(finalReviewer, nobodys, "published")).toBe(false);
  });
});
