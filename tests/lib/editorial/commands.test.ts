import { describe, expect, test } from "vitest";
import { publicDb, staffDb } from "#lib/db/client.ts";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { approveUnreviewed, signOff, submitForReview } from "#lib/editorial/commands/review.ts";
import { type Draft, saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { contentDigest } from "#lib/editorial/digest.ts";
import { whereaboutsOf } from "#lib/editorial/whereabouts.ts";
import { Forbidden, Stale, StateError } from "#lib/errors.ts";
import { figureKind } from "#lib/figures/publication.ts";
import type { Statement } from "#lib/sources/evidence.ts";
import type { SourceContent } from "#lib/sources/model.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { findSource } from "#lib/sources/published.ts";
import { installer } from "#lib/staff/actor.ts";
import { useDatabase } from "../../support/database.ts";
import {
  approved,
  aSource,
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
import {
  actorAs,
  administrator,
  auditor,
  editor,
  finalReviewer,
  firstReviewer,
  secondReviewer,
} from "../../support/staff.ts";

useDatabase("emptied");

const everyone = [installer(), editor, firstReviewer, secondReviewer, finalReviewer, administrator, auditor];
const allBut = (...allowed: (typeof everyone)[number][]) =>
  everyone
    .filter(({ role }) => !allowed.some((actor) => actor.role === role))
    .map((actor) => [actor.role, actor] as const);

const bundleOf = (...seen: EditionToken[]) => ({
  title,
  editions: seen.map((each) => ({ kind: sourceKind, seen: each })),
});

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

describe("a stale token", () => {
  test("is refused where someone has saved meanwhile, and their words stay", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    await saveDraft(
      actorAs("editor", "person:other"),
      sourceKind,
      sourceDraft("report", aSource({ authors: ["丙"] }), { seen }),
    );
    await expect(saveDraft(editor, sourceKind, sourceDraft("report", aSource(), { seen }))).rejects.toThrow(
      StateError,
    );
    await expect(submitForReview(editor, sourceKind, seen)).rejects.toThrow(StateError);
    expect((await editionOf(seen)).content).toMatchObject({ authors: ["丙"] });
  });

  test("is refused where the document was not known to have a draft", async () => {
    await saveDraft(editor, sourceKind, sourceDraft("report"));
    const other = actorAs("editor", "person:other");
    await expect(saveDraft(other, sourceKind, sourceDraft("report"))).rejects.toThrow(Stale);
  });

  test("is refused at a review and at publication", async () => {
    const old = await submitted(sourceDraft("report"));
    const { digest } = await editionOf(old);
    const seen = done(await signOff(firstReviewer, sourceKind, { ...old, digest, level: 1, checklist }));
    await expect(
      signOff(secondReviewer, sourceKind, { ...old, digest, level: 2, checklist }),
    ).rejects.toThrow(StateError);
    await expect(publish(finalReviewer, bundleOf(old))).rejects.toThrow(StateError);
    expect((await editionOf(seen)).state).toBe("in_review");
  });

  test("alarms nobody who types on after saving", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    const again = await saveDraft(
      editor,
      sourceKind,
      sourceDraft("report", aSource({ authors: ["乙"] }), { seen }),
    );
    expect(again).toEqual({ editionId: seen.editionId, moves: seen.moves + 1 });
  });

  test("lets only one of two people save who began from the same words", async () => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    const saves = await Promise.allSettled(
      ["乙", "丙"].map((name) =>
        saveDraft(
          actorAs("editor", `person:${name}`),
          sourceKind,
          sourceDraft("report", aSource({ authors: [name] }), { seen }),
        ),
      ),
    );
    expect(saves.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is nobody's own: who goes back in the browser or presses twice saves again, and every save stays", async () => {
    const first = await saveDraft(editor, sourceKind, sourceDraft("report"));
    for (const name of ["乙", "丙"])
      await saveDraft(
        editor,
        sourceKind,
        sourceDraft("report", aSource({ authors: [name] }), { seen: first }),
      );
    const saves = await staffDb().save.findMany({ orderBy: { number: "asc" } });
    expect(saves.map(({ number, content }) => [number, (content as { authors: string[] }).authors])).toEqual([
      [1, ["甲"]],
      [2, ["乙"]],
      [3, ["丙"]],
    ]);
  });

  describe("of the same person's", () => {
    const saved = async (change: Partial<SourceContent>, more: Partial<Draft>) => {
      const token = await saveDraft(editor, sourceKind, sourceDraft("report", aSource(change), more));
      return { token, content: (await editionOf(token)).content };
    };
    const begin = () => saveDraft(editor, sourceKind, sourceDraft("report"));

    test("other window takes nothing from what this one saved, nor from what is said of the change", async () => {
      const seen = await published(sourceDraft("report")).then(() =>
        saveDraft(editor, sourceKind, sourceDraft("report", aSource(), { after: 1 })),
      );
      const publicNote = { zh: "换了地址" };
      await saved({ url: "https://example.com/b" }, { seen, publicNote, formId: "b" });
      const { token, content } = await saved({ publisher: { zh: "甲报" } }, { seen, formId: "a" });
      expect(content).toEqual(aSource({ publisher: { zh: "甲报" }, url: "https://example.com/b" }));
      expect((await editionOf(token)).publicNote).toEqual(publicNote);
    });

    test("other window stands where both changed the same place, and the earlier save stays readable", async () => {
      const seen = await begin();
      await saved({ authors: ["乙"], url: null }, { seen, formId: "b" });
      const { content } = await saved({ authors: ["丙"] }, { seen, formId: "a" });
      expect(content).toEqual(aSource({ authors: ["丙"], url: null }));
      const kept = await staffDb().save.findFirstOrThrow({ where: { number: seen.moves + 1 } });
      expect(kept.content).toMatchObject({ authors: ["乙"] });
    });

    test("form that is sent twice makes one save", async () => {
      const seen = await begin();
      const { token } = await saved({ authors: ["乙"] }, { seen, formId: "a" });
      expect((await saved({ authors: ["乙"] }, { seen, formId: "a" })).token).toEqual(token);
      expect(await staffDb().save.count()).toBe(2);
    });

    test("form to which they went back takes back what it changed, and nothing that another window changed", async () => {
      const seen = await begin();
      await saved({ url: null }, { seen, formId: "b" });
      await saved({ authors: ["乙"], genre: "web" }, { seen, formId: "a" });
      const { content } = await saved({ genre: "dataset" }, { seen, formId: "a" });
      expect(content).toEqual(aSource({ genre: "dataset", url: null }));
    });

    test("first draft, which the form did not know to be begun, is added to", async () => {
      await begin();
      const { content } = await saved({ publisher: { zh: "甲报" }, url: null }, { formId: "a" });
      expect(content).toMatchObject({ authors: ["甲"], publisher: { zh: "甲报" } });
    });
  });

  test("is refused where the document was published meanwhile", async () => {
    await published(sourceDraft("report"));
    await published(sourceDraft("report", aSource({ authors: ["乙"] })));
    await expect(
      saveDraft(editor, sourceKind, sourceDraft("report", aSource(), { after: 1 })),
    ).rejects.toThrow(Stale);
  });
});

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

describe("only some may", () => {
  test.each(allBut(editor, installer()))("save, and not %s", async (_, actor) => {
    await expect(saveDraft(actor, sourceKind, sourceDraft("report"))).rejects.toThrow(Forbidden);
    expect(await staffDb().document.count()).toBe(0);
  });

  test.each(allBut(editor, installer()))("submit, and not %s", async (_, actor) => {
    const seen = await saveDraft(editor, sourceKind, sourceDraft("report"));
    await expect(submitForReview(actor, sourceKind, seen)).rejects.toThrow(Forbidden);
  });

  test.each(allBut(firstReviewer, secondReviewer, finalReviewer))(
    "sign off, and not %s",
    async (_, actor) => {
      const seen = await submitted(sourceDraft("report"));
      const { digest } = await editionOf(seen);
      await expect(signOff(actor, sourceKind, { ...seen, digest, level: 1, checklist })).rejects.toThrow(
        Forbidden,
      );
    },
  );

  test.each(allBut(finalReviewer, installer()))(
    "sign off at the last level, and not %s",
    async (_, actor) => {
      const seen = await submitted(sourceDraft("report"));
      const { digest } = await editionOf(seen);
      await expect(signOff(actor, sourceKind, { ...seen, digest, level: 3, checklist })).rejects.toThrow(
        Forbidden,
      );
    },
  );

  test.each(allBut(installer()))("approve without review, and not %s", async (_, actor) => {
    const seen = await submitted(sourceDraft("report"));
    await expect(approveUnreviewed(actor, sourceKind, seen)).rejects.toThrow(Forbidden);
  });

  test.each(allBut(finalReviewer, installer()))("publish, and not %s", async (_, actor) => {
    const seen = await approved(sourceDraft("report"));
    await expect(publish(actor, bundleOf(seen))).rejects.toThrow(Forbidden);
    expect(await staffDb().bundle.count()).toBe(0);
  });
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
