import { describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { Forbidden } from "#lib/errors.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { useDatabase } from "../../support/database.ts";
import { editionOf, published, rowCounts, sourceDraft } from "../../support/editions.ts";
import { auditor, editor, finalReviewer, firstReviewer, secondReviewer } from "../../support/staff.ts";

useDatabase("emptied");

describe("what people did", () => {
  test("stands in the timeline and in the audit trail, with who and over which words", async () => {
    const seen = await published(sourceDraft("report"));
    const { digest } = await editionOf(seen);
    const everyStep = [
      ["saved", editor],
      ["submitted", editor],
      ["signed_off", firstReviewer],
      ["signed_off", secondReviewer],
      ["signed_off", finalReviewer],
      ["published", finalReviewer],
    ] as const;
    const trail = await staffDb().auditEvent.findMany({ orderBy: { id: "asc" } });
    expect(
      trail.map(({ action, actorId, role, object, digest: of, result }) => [
        action,
        actorId,
        role,
        object,
        of,
        result,
      ]),
    ).toEqual(
      everyStep.map(([action, actor]) => [
        action,
        actor.id,
        actor.role,
        `edition:${seen.editionId}`,
        digest,
        "done",
      ]),
    );
    const timeline = await staffDb().timelineEntry.findMany({
      where: { documentId: "report" },
      orderBy: { at: "asc" },
    });
    expect(timeline.map(({ verb, actorId, edition }) => [verb, actorId, edition])).toEqual(
      everyStep.map(([verb, actor]) => [verb, actor.id, 1]),
    );
  });

  test("is not written where it was refused", async () => {
    const before = await rowCounts();
    await expect(saveDraft(auditor, sourceKind, sourceDraft("report"))).rejects.toThrow(Forbidden);
    expect(await rowCounts()).toEqual(before);
  });
});
