import { describe, expect, test } from "vitest";
import { publicDb, staffDb } from "#lib/db/client.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { contentDigest } from "#lib/editorial/digest.ts";
import { whereaboutsOf } from "#lib/editorial/whereabouts.ts";
import { Forbidden, StateError } from "#lib/errors.ts";
import { figureKind } from "#lib/figures/publication.ts";
import type { Statement } from "#lib/sources/evidence.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { findSource } from "#lib/sources/published.ts";
import { installer } from "#lib/staff/actor.ts";
import { useDatabase } from "../../support/database.ts";
import {
  approved,
  aSource,
  bundleOf,
  checklist,
  done,
  editionOf,
  installed,
  published,
  rowCounts,
  sourceDraft,
  submitted,
  title,
} from "../../support/editions.ts";
import { figureFacts } from "../../support/facts.ts";
import { auditor, editor, finalReviewer, firstReviewer, secondReviewer } from "../../support/staff.ts";

useDatabase("emptied");

describe("a first edition", () => {
  test("goes from draft through three people's reviews to the public", async () => {
    const draft = await saveDraft(editor, sourceKind, sourceDraft("report"));
    expect(await editionOf(draft)).toMatchObject({
      number: 1,
      state: "draft",
      nature: "first",
      publishedAt: null,
    });
    const review = await submitForReview(editor, sourceKind, draft);
    if (!review.ok) throw new Error("not submitted");
    const { digest } = await editionOf(draft);

    let seen = review.value;
    for (const [level, reviewer, state] of [
      [1, firstReviewer, "in_review"],
      [2, secondReviewer, "in_review"],
      [3, finalReviewer, "approved"],
    ] as const) {
      seen = done(await signOff(reviewer, sourceKind, { ...seen, digest, level, checklist }));
      expect((await editionOf(seen)).state).toBe(state);
    }
    expect(await publish(finalReviewer, bundleOf(seen))).toMatchObject({ ok: true });
    expect(await editionOf(seen)).toMatchObject({ state: "published", supersededAt: null });
    expect(await findSource("report")).toMatchObject({ id: "report", edition: 1, title: { zh: "一篇报道" } });
  });

  test("is put in by the installer without review, which the timeline says", async () => {
    const seen = await installed(sourceDraft("report"));
    await publish(installer(), bundleOf(seen));
    expect(await findSource("report")).toMatchObject({ edition: 1 });
    const timeline = await staffDb().timelineEntry.findMany({ orderBy: { at: "asc" } });
    expect(timeline.map(({ verb }) => verb).sort()).toEqual([
      "approved_unreviewed",
      "published",
      "saved",
      "submitted",
    ]);
    expect(await staffDb().signoff.count()).toBe(0);
  });

  test("is nowhere in public before it is published", async () => {
    await approved(sourceDraft("report"));
    expect(await findSource("report")).toBeNull();
    expect(await whereaboutsOf("source", "report")).toBeNull();
    expect(await publicDb().$queryRaw`SELECT id FROM published_edition`).toEqual([]);
  });

  test("goes live with exactly what its edition holds", async () => {
    const content = aSource({
      title: { zh: "题名", en: "Title" },
      notes: [{ zh: "说明" }],
      confirmedOn: "2026-01-02",
    });
    const edition = await editionOf(await published(sourceDraft("report", content)));
    expect(edition.content).toEqual(content);
    expect(edition.digest).toBe(contentDigest(content));
    const live = await findSource("report");
    expect(live).toMatchObject({
      ...content,
      edition: 1,
      publishedAt: edition.publishedAt,
      changedAt: edition.publishedAt,
    });
  });
});

describe("a second edition", () => {
  test("takes the first one's place at the very moment of its publication", async () => {
    const first = await published(sourceDraft("report"));
    const second = await published(sourceDraft("report", aSource({ title: { zh: "改过的题名" } })));
    const [before, now] = [await editionOf(first), await editionOf(second)];
    expect(before).toMatchObject({ number: 1, state: "superseded" });
    expect(now).toMatchObject({ number: 2, state: "published", nature: "revision", supersededAt: null });
    expect(before.supersededAt).toEqual(now.publishedAt);
    expect(
      await staffDb()
        .$queryRaw`SELECT count(*)::int AS count FROM edition a JOIN edition b ON a.superseded_at = b.published_at`,
    ).toEqual([{ count: 1 }]);
    expect(await findSource("report")).toMatchObject({
      title: { zh: "改过的题名" },
      edition: 2,
      publishedAt: before.publishedAt,
      changedAt: now.publishedAt,
    });
  });

  test("leaves the first one's words where they were", async () => {
    const first = await published(sourceDraft("report"));
    const { content, digest } = await editionOf(first);
    await published(sourceDraft("report", aSource({ authors: ["乙"] })));
    expect(await editionOf(first)).toMatchObject({ content: content as object, digest });
  });

  test("replaces the statements that the first one carried", async () => {
    await published(sourceDraft("report", aSource({ statements: [says("one"), says("two")] })));
    await published(sourceDraft("report", aSource({ statements: [says("two"), says("three")] })));
    expect((await findSource("report"))?.statements.map(({ id }) => id).sort()).toEqual(["three", "two"]);
  });

  test("under another slug keeps the old address, and may go back to it", async () => {
    await published(sourceDraft("report"));
    await published(sourceDraft("report"), "renamed");
    expect(await findSource("report")).toBeNull();
    expect(await findSource("renamed")).toMatchObject({ id: "report" });
    expect(await whereaboutsOf("source", "report")).toEqual({ is: "moved", slug: "renamed" });
    expect(await whereaboutsOf("park", "report")).toBeNull();

    await published(sourceDraft("report"), "report");
    expect(await whereaboutsOf("source", "renamed")).toEqual({ is: "moved", slug: "report" });
    expect(await whereaboutsOf("source", "report")).toEqual({ is: "here" });
  });

  test.each([
    ["has now", "renamed"],
    ["had once", "report"],
  ])("cannot take an address that another document %s", async (_, slug) => {
    await published(sourceDraft("report"));
    await published(sourceDraft("report"), "renamed");
    const seen = await saveDraft(editor, sourceKind, sourceDraft("other", aSource(), { slug }));
    const issue = { field: "slug", code: "address_taken" };
    expect(await submitForReview(editor, sourceKind, seen)).toEqual({ ok: false, issues: [issue] });
    await staffDb().edition.update({ where: { id: seen.editionId }, data: { state: "approved" } });
    const outcome = await publish(finalReviewer, { title, editions: [{ kind: sourceKind, seen }] });
    expect(outcome).toEqual({ ok: false, issues: [{ ...issue, field: "other.slug" }] });
    expect(await whereaboutsOf("source", "report")).toEqual({ is: "moved", slug: "renamed" });
  });

  test("cannot even be drafted under another document's address", async () => {
    await published(sourceDraft("report"));
    const draft = {
      ...sourceDraft("other"),
      document: { id: "other", kind: "source" as const, slug: "report" },
    };
    await expect(saveDraft(editor, sourceKind, draft)).rejects.toThrow("another document");
  });

  test("is not the installer's to make", async () => {
    await published(sourceDraft("report"));
    await expect(saveDraft(installer(), sourceKind, sourceDraft("report"))).rejects.toThrow(Forbidden);
  });
});

describe("a change of what was published", () => {
  test("is neither submitted nor published without a word to its readers", async () => {
    await published(sourceDraft("report"));
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report", aSource({ authors: ["乙"] })));
    expect(await submitForReview(editor, sourceKind, seen)).toEqual({
      ok: false,
      issues: [{ field: "publicNote", code: "required" }],
    });
    await staffDb().edition.update({ where: { id: seen.editionId }, data: { state: "approved" } });
    expect(await publish(finalReviewer, bundleOf(seen))).toEqual({
      ok: false,
      issues: [{ field: "report.publicNote", code: "required" }],
    });
  });
});

describe("a correction", () => {
  test("carries its public reason and its severity", async () => {
    await published(sourceDraft("report"));
    const reason = { zh: "更正署名" };
    const seen = await published(
      sourceDraft("report", aSource({ authors: ["乙"] }), {
        nature: "correction",
        publicNote: reason,
        severity: "keeps_conclusion",
      }),
    );
    expect(await editionOf(seen)).toMatchObject({
      nature: "correction",
      publicNote: reason,
      severity: "keeps_conclusion",
    });
  });

  test.each([
    ["publicNote", { severity: "keeps_conclusion" }],
    ["severity", { publicNote: { zh: "更正署名" } }],
  ] as const)(
    "without its %s is kept as a draft, not submitted, and PostgreSQL would not have it either",
    async (field, given) => {
      await published(sourceDraft("report"));
      const seen = await saveDraft(
        editor,
        sourceKind,
        sourceDraft("report", aSource(), { nature: "correction", ...given }),
      );
      expect(await submitForReview(editor, sourceKind, seen)).toEqual({
        ok: false,
        issues: [{ field, code: "required" }],
      });
      const { id, documentId } = await editionOf(seen);
      await staffDb().edition.update({ where: { id }, data: { state: "approved" } });
      await staffDb().edition.updateMany({
        where: { documentId, state: "published" },
        data: { state: "superseded" },
      });
      await expect(staffDb().edition.update({ where: { id }, data: { state: "published" } })).rejects.toThrow(
        /explained/,
      );
    },
  );
});

describe("a bundle", () => {
  test("is published at one moment", async () => {
    const editions = [];
    for (const id of ["one", "two", "three"])
      editions.push({ kind: sourceKind, seen: await approved(sourceDraft(id)) });
    await publish(finalReviewer, { title, editions });
    const [bundle] = await staffDb().bundle.findMany({ include: { editions: true } });
    expect(bundle?.editions.map(({ publishedAt }) => publishedAt)).toEqual(
      Array(3).fill(bundle?.publishedAt),
    );
  });

  test("of nothing is no news", async () => {
    await expect(publish(auditor, { title, editions: [] })).rejects.toThrow(StateError);
    expect(await staffDb().bundle.count()).toBe(0);
  });

  test.each([
    [
      "is stale",
      async () => ({ ...(await approved(sourceDraft("second"))), moves: 1 }),
      sourceKind,
      StateError,
    ],
    ["nobody has signed off", async () => submitted(sourceDraft("second")), sourceKind, StateError],
  ])("leaves nothing behind when its second edition %s", async (_, second, kind, refusal) => {
    const first = await approved(sourceDraft("first"));
    const seen = await second();
    const before = await rowCounts();
    const editions = [
      { kind: sourceKind, seen: first },
      { kind, seen },
    ];
    await expect(publish(finalReviewer, { title, editions })).rejects.toThrow(refusal);
    expect(await rowCounts()).toEqual(before);
    expect(await editionOf(first)).toMatchObject({ state: "approved", publishedAt: null, bundleId: null });
  });

  test("that rests on a source which is not there is refused, all of it", async () => {
    const first = await approved(sourceDraft("first"));
    const before = await rowCounts();
    const editions = [
      { kind: sourceKind, seen: first },
      { kind: figureKind, seen: await approved(figureDraft()) },
    ];
    expect(await publish(finalReviewer, { title, editions })).toEqual({
      ok: false,
      issues: [{ field: "second", code: "refers_to_unpublished" }],
    });
    expect(await staffDb().bundle.count()).toBe(before["bundle"]);
    expect(await editionOf(first)).toMatchObject({ state: "approved", publishedAt: null, bundleId: null });
  });

  function figureDraft() {
    const content = {
      ...figureFacts[0]?.content,
      doNotSumWith: [],
      scope: { kind: "district", parkId: null, eventId: null, text: { zh: "全区" } },
    };
    return { document: { id: "second", kind: "figure" as const, slug: "second" }, content, seen: null };
  }
});

/** A statement of the report's about itself. */
function says(id: string): Statement {
  return {
    id,
    aspect: "history",
    text: { zh: id },
    code: null,
    scope: { zh: "全区" },
    sourceId: "report",
    quote: id,
    quoteKind: "verbatim",
    line: 1,
    period: { start: null, end: null, precision: "none", basis: "not_stated", text: null },
    asOf: { date: null, basis: "not_stated" },
    reading: "stated",
    use: "shown",
    ambiguities: [],
  };
}
