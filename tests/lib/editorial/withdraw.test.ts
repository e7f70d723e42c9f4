import { describe, expect, test } from "vitest";
import { publicDb, staffDb } from "#lib/db/client.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { Forbidden, StateError } from "#lib/errors.ts";
import { figureKind } from "#lib/figures/publication.ts";
import { findFigure } from "#lib/figures/published.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { findSource } from "#lib/sources/published.ts";
import { useDatabase } from "../../support/database.ts";
import {
  approved,
  done,
  editionOf,
  published,
  rowCounts,
  sourceDraft,
  title,
} from "../../support/editions.ts";
import { figureFacts } from "../../support/facts.ts";
import { administrator, auditor, editor, finalReviewer, firstReviewer } from "../../support/staff.ts";

useDatabase("emptied");

const reason = { zh: "来源已撤稿" };

describe("what is withdrawn", () => {
  test("leaves the pages, and its edition and the reason stay", async () => {
    const seen = await published(sourceDraft("report"));
    done(await withdraw(finalReviewer, sourceKind, { ...seen, reason }));
    expect(await findSource("report")).toBeNull();
    expect(await editionOf(seen)).toMatchObject({ state: "withdrawn", number: 1 });
    expect(await publicDb().$queryRaw`SELECT document_id, number, reason FROM published_withdrawal`).toEqual([
      { document_id: "report", number: 1, reason },
    ]);
  });

  test("comes back with a later edition", async () => {
    const seen = await published(sourceDraft("report"));
    done(await withdraw(finalReviewer, sourceKind, { ...seen, reason }));
    await published(sourceDraft("report"));
    expect(await findSource("report")).toMatchObject({ edition: 2 });
  });

  test("is not what others rest on", async () => {
    const content = {
      ...figureFacts[0]?.content,
      sourceId: "report",
      doNotSumWith: [],
      scope: { kind: "district", parkId: null, eventId: null, text: { zh: "全区" } },
    };
    const seen = await published(sourceDraft("report"));
    const draft = {
      document: { id: "number", kind: "figure" as const, slug: "number" },
      content,
      seen: null,
    };
    const figure = await approved(draft);
    done(await publish(finalReviewer, { title, editions: [{ kind: figureKind, seen: figure }] }));
    const before = await rowCounts();
    expect(await withdraw(finalReviewer, sourceKind, { ...seen, reason })).toEqual({
      ok: false,
      issues: [{ field: "report", code: "in_use" }],
    });
    expect(await rowCounts()).toEqual(before);
    done(await withdraw(finalReviewer, figureKind, { ...figure, reason }));
    done(await withdraw(finalReviewer, sourceKind, { ...seen, reason }));
    expect([await findFigure("number"), await findSource("report")]).toEqual([null, null]);
  });

  test("has a reason", async () => {
    const seen = await published(sourceDraft("report"));
    expect(await withdraw(finalReviewer, sourceKind, { ...seen, reason: { zh: " " } })).toEqual({
      ok: false,
      issues: [{ field: "reason", code: "required" }],
    });
  });

  test("was published", async () => {
    const seen = await approved(sourceDraft("report"));
    await expect(withdraw(finalReviewer, sourceKind, { ...seen, reason })).rejects.toThrow(StateError);
  });

  test.each([editor, firstReviewer, administrator, auditor])("is not withdrawn by $role", async (actor) => {
    const seen = await published(sourceDraft("report"));
    await expect(withdraw(actor, sourceKind, { ...seen, reason })).rejects.toThrow(Forbidden);
    expect(await staffDb().withdrawal.count()).toBe(0);
  });
});
