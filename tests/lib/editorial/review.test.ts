import { describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { contentDigest } from "#lib/editorial/digest.ts";
import { Forbidden, StateError } from "#lib/errors.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { useDatabase } from "../../support/database.ts";
import {
  approved,
  aSource,
  bundleOf,
  checklist,
  done,
  editionOf,
  rowCounts,
  sourceDraft,
  submitted,
  title,
} from "../../support/editions.ts";
import { actorAs, editor, finalReviewer, firstReviewer, secondReviewer } from "../../support/staff.ts";

useDatabase("emptied");

describe("a review", () => {
  test("begins again at the first level when anything is changed", async () => {
    const seen = await approved(sourceDraft("report"));
    const changed = await saveDraft(
      editor,
      sourceKind,
      sourceDraft("report", aSource({ authors: ["乙"] }), { seen }),
    );
    expect(await editionOf(changed)).toMatchObject({ state: "draft" });
    expect(await staffDb().signoff.count()).toBe(0);
    await expect(publish(finalReviewer, bundleOf(changed))).rejects.toThrow(StateError);
  });

  test("is of the words that were read", async () => {
    const seen = await submitted(sourceDraft("report"));
    const digest = contentDigest(aSource({ authors: ["乙"] }));
    await expect(
      signOff(firstReviewer, sourceKind, { ...seen, digest, level: 1, checklist }),
    ).rejects.toThrow("a sign-off is for the words that were read");
  });

  test.each([
    [2, secondReviewer],
    [3, finalReviewer],
  ])("does not begin at level %i", async (level, reviewer) => {
    const seen = await submitted(sourceDraft("report"));
    const { digest } = await editionOf(seen);
    await expect(signOff(reviewer, sourceKind, { ...seen, digest, level, checklist })).rejects.toThrow(
      StateError,
    );
  });

  test.each([
    [2, firstReviewer],
    [3, firstReviewer],
    [1, secondReviewer],
    [3, secondReviewer],
    [1, finalReviewer],
    [2, finalReviewer],
    [0, firstReviewer],
  ])("at level %i is not for $role", async (level, reviewer) => {
    const seen = await submitted(sourceDraft("report"));
    const { digest } = await editionOf(seen);
    await expect(signOff(reviewer, sourceKind, { ...seen, digest, level, checklist })).rejects.toThrow(
      Forbidden,
    );
  });

  test("is not signed twice by one person", async () => {
    const old = await submitted(sourceDraft("report"));
    const { digest } = await editionOf(old);
    const seen = done(await signOff(firstReviewer, sourceKind, { ...old, digest, level: 1, checklist }));
    const samePerson = actorAs("second_reviewer", firstReviewer.id);
    expect(await signOff(samePerson, sourceKind, { ...seen, digest, level: 2, checklist })).toEqual({
      ok: false,
      issues: [{ field: "reviewer", code: "signed_already" }],
    });
  });

  test("of three is not spared by two", async () => {
    const old = await submitted(sourceDraft("report"));
    const { digest } = await editionOf(old);
    let seen = done(await signOff(firstReviewer, sourceKind, { ...old, digest, level: 1, checklist }));
    seen = done(await signOff(secondReviewer, sourceKind, { ...seen, digest, level: 2, checklist }));
    await expect(publish(finalReviewer, bundleOf(seen))).rejects.toThrow(StateError);
    // Were it approved all the same, it would still lack a signature.
    await staffDb().edition.update({ where: { id: seen.editionId }, data: { state: "approved" } });
    await expect(publish(finalReviewer, bundleOf(seen))).rejects.toThrow("2 of 3 sign-offs");
  });
});

describe("content that cannot be published", () => {
  test("is kept as a draft, whatever it is", async () => {
    expect(
      (await editionOf(await saveDraft(editor, sourceKind, sourceDraft("report", { half: "done" })))).content,
    ).toEqual({ half: "done" });
  });

  test("is not submitted, and its fields are named", async () => {
    const broken = {
      ...aSource(),
      url: "nowhere",
      published: { on: "2021-13", basis: "stated" },
      surprise: 1,
    };
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report", broken));
    const outcome = await submitForReview(editor, sourceKind, seen);
    expect(outcome).toMatchObject({ ok: false });
    expect(!outcome.ok && outcome.issues.map(({ field }) => field).sort()).toEqual([
      "published.on",
      "surprise",
      "url",
    ]);
    expect(await editionOf(seen)).toMatchObject({ state: "draft", moves: seen.moves });
  });

  test("is not published though it was approved before, and its document and fields are named", async () => {
    const good = await approved(sourceDraft("good"));
    const { editionId, moves } = await saveDraft(
      editor,
      sourceKind,
      sourceDraft("bad", { ...aSource(), genre: "rumour" }),
    );
    await staffDb().edition.update({ where: { id: editionId }, data: { state: "approved" } });
    const before = await rowCounts();
    const editions = [
      { kind: sourceKind, seen: good },
      { kind: sourceKind, seen: { editionId, moves } },
    ];
    expect(await publish(finalReviewer, { title, editions })).toMatchObject({
      ok: false,
      issues: [{ field: "bad.genre" }],
    });
    expect(await rowCounts()).toEqual(before);
  });
});
