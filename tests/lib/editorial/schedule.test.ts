import { describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import {
  openBundle,
  putIntoBundle,
  returnTogether,
  signOffTogether,
  submitTogether,
} from "#lib/editorial/commands/bundle.ts";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { returnToAuthor } from "#lib/editorial/commands/review.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import {
  callOffPublication,
  type FindActor,
  publishNextDue,
  schedulePublication,
} from "#lib/editorial/commands/schedule.ts";
import type { KindOf } from "#lib/editorial/kind.ts";
import { Forbidden, Stale, StateError } from "#lib/errors.ts";
import { enStaff } from "#lib/i18n/staff/en.ts";
import { zhStaff } from "#lib/i18n/staff/zh.ts";
import { kindOf } from "#lib/kinds.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { findSource } from "#lib/sources/published.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { useDatabase } from "../../support/database.ts";
import {
  approved,
  aSource,
  bundleOf,
  checklist,
  done,
  editionOf,
  figureDraft,
  published,
  rowCounts,
  sourceDraft,
  submitted,
  title,
} from "../../support/editions.ts";
import {
  actorAs,
  auditor,
  editor,
  finalReviewer,
  firstReviewer,
  secondReviewer,
} from "../../support/staff.ts";

useDatabase("emptied");

const now = new Date("2026-11-23T08:00:00Z");
const later = new Date("2030-01-01T01:00:00Z");
const findActor = async (id: string): Promise<Actor | null> =>
  id === finalReviewer.id ? finalReviewer : null;

describe("an order to publish", () => {
  test("waits for its time, and is then carried out in the name of whoever gave it", async () => {
    const { bundleId, seen } = await bundleWith("report");
    await order(bundleId);
    expect(await carryOutNext()).toBeNull();
    expect(await findSource("report")).toBeNull();

    await makeDue(bundleId);
    expect(await carryOutNext()).toBe(bundleId);
    expect(await carryOutNext()).toBeNull();
    expect(await findSource("report")).toMatchObject({ edition: 1 });
    expect(await staffDb().schedule.count()).toBe(0);
    const [carriedOut, published] = await staffDb().auditEvent.findMany({ orderBy: { id: "desc" }, take: 2 });
    expect([published?.action, published?.actorId, published?.object]).toEqual([
      "published",
      finalReviewer.id,
      `edition:${seen.editionId}`,
    ]);
    expect([carriedOut?.action, carriedOut?.actorId, carriedOut?.result]).toEqual([
      "carried_out",
      "system:scheduler",
      "done",
    ]);
  });

  test("is carried out once, whatever number of processes look at it", async () => {
    const bundles = [];
    for (const id of ["one", "two", "three"]) bundles.push((await bundleWith(id)).bundleId);
    for (const id of bundles) {
      await order(id);
      await makeDue(id);
    }
    const done = await Promise.all(Array.from({ length: 8 }, () => carryOutNext()));
    const carriedOut = done.filter((id) => id !== null);
    while ((await carryOutNext()) !== null) carriedOut.push("one after another");
    expect(carriedOut).toHaveLength(3);
    const published = await staffDb().timelineEntry.count({ where: { verb: "published" } });
    expect([published, await staffDb().schedule.count()]).toEqual([3, 0]);
  });

  test.each(["saved", "returned"] as const)(
    "is over as soon as it was %s, also when it is approved again",
    async (verb) => {
      const { bundleId, seen } = await bundleWith("report");
      await order(bundleId);
      const changed = (now: EditionToken) =>
        sourceDraft("report", aSource({ authors: ["乙"] }), { seen: now });
      const ahead =
        verb === "saved"
          ? await saveDraft(editor, sourceKind, changed(seen))
          : done(await returnToAuthor(finalReviewer, sourceKind, { ...seen, reason: "请再核对" }));
      expect(await failureOf(bundleId)).toEqual([{ field: "bundle", code: "changed_since_ordered" }]);
      await approved(changed(ahead));
      await makeDue(bundleId);
      expect(await carryOutNext()).toBeNull();
      expect(await findSource("report")).toBeNull();

      await order(bundleId);
      await makeDue(bundleId);
      expect(await carryOutNext()).toBe(bundleId);
      expect(await findSource("report")).not.toBeNull();
    },
  );

  test("is marked with the reason where the address was taken meanwhile, and not tried again", async () => {
    // A name that holds what looks like a code of PostgreSQL's: no resources.
    const { bundleId } = await bundleWith("report-53012", "wanted");
    await order(bundleId);
    const taken = await approved(sourceDraft("other", aSource(), { slug: "wanted" }));
    done(await publish(finalReviewer, bundleOf(taken)));
    await makeDue(bundleId);
    expect(await carryOutNext()).toBe(bundleId);
    expect(await carryOutNext()).toBeNull();
    const marked = await staffDb().schedule.findUniqueOrThrow({ where: { bundleId } });
    expect(marked.failedAt).not.toBeNull();
    expect(JSON.parse(marked.failure ?? "")).toEqual([expect.objectContaining({ code: "address_taken" })]);
    expect(await findSource("report-53012")).toBeNull();
    const [last] = await staffDb().auditEvent.findMany({ orderBy: { id: "desc" }, take: 1 });
    expect([last?.action, last?.result]).toEqual(["carried_out", "failed:address_taken"]);
  });

  test("of someone who may no longer publish is not carried out", async () => {
    const { bundleId } = await bundleWith("report");
    await order(bundleId);
    await makeDue(bundleId);
    await carryOutNext(async () => null);
    expect(await failureOf(bundleId)).toEqual([{ field: "actor", code: "not_allowed" }]);
    await order(bundleId);
    await makeDue(bundleId);
    await carryOutNext(async () => actorAs("editor", finalReviewer.id));
    expect(await failureOf(bundleId)).toEqual([{ field: "actor", code: "not_allowed" }]);
  });

  test("holds a number too large for the database: that is said, and what is due later is published", async () => {
    await published(sourceDraft("s-1"));
    const { bundleId } = await bundleWith("sf-1", "sf-1", anInvestment("99999999999999亿元"));
    const { bundleId: next } = await bundleWith("report");
    for (const id of [bundleId, next]) {
      await order(id);
      await makeDue(id);
    }
    const carriedOut = [await carryOutNext(), await carryOutNext(), await carryOutNext()];
    expect(carriedOut.sort()).toEqual([bundleId, next, null].sort());
    expect(await failureOf(bundleId)).toEqual([
      { field: "sf-1", code: "value_refused", values: { rule: "" } },
    ]);
    expect(await findSource("report")).not.toBeNull();
  });

  test("fails by a defect of the program's: whoever runs it hears of it, and what is due later is published", async () => {
    const { bundleId } = await bundleWith("one");
    const { bundleId: next } = await bundleWith("two");
    for (const id of [bundleId, next]) {
      await order(id);
      await makeDue(id);
    }
    await staffDb().schedule.update({ where: { bundleId }, data: { publishAt: new Date("2025-01-01") } });
    const defect = new Error("a defect");
    const withDefect: KindOf = (name) => ({
      ...kindOf(name),
      put: async (tx, document, content, stamps) => {
        if (document.id === "one") throw defect;
        await kindOf(name).put(tx, document, content, stamps);
      },
    });
    const said: unknown[] = [];
    const look = () => publishNextDue(withDefect, findActor, (error) => said.push(error));
    expect([await look(), await look(), await look()]).toEqual([bundleId, next, null]);
    expect(said).toEqual([defect]);
    expect(await failureOf(bundleId)).toEqual([{ field: "bundle", code: "unexpected" }]);
    expect([await findSource("one"), await findSource("two")]).toEqual([null, expect.anything()]);
  });

  test.each([
    ["the server goes away", "57P01"],
    ["others are served first", "40001"],
  ])("stays due where %s", async (_, state) => {
    const { bundleId } = await bundleWith("report");
    await order(bundleId);
    await makeDue(bundleId);
    const passing: KindOf = (name) => ({
      ...kindOf(name),
      put: async (tx) => {
        await tx.$executeRawUnsafe(
          `DO $$ BEGIN RAISE EXCEPTION 'not now' USING ERRCODE = '${state}'; END $$`,
        );
      },
    });
    await expect(publishNextDue(passing, findActor, raise)).rejects.toThrow();
    expect(await failureOf(bundleId)).toBeNull();
    expect(await carryOutNext()).toBe(bundleId);
  });

  test("can be given again after it failed, and called off", async () => {
    const { bundleId } = await bundleWith("report");
    await order(bundleId);
    await makeDue(bundleId);
    await carryOutNext(async () => null);
    await order(bundleId);
    expect(await failureOf(bundleId)).toBeNull();
    await callOffPublication(finalReviewer, kindOf, bundleId);
    await makeDue(bundleId);
    expect(await carryOutNext()).toBeNull();
  });

  test.each([
    ["in the past", new Date(now.getTime() - 1), "publishAt", "in_the_past"],
    ["now", now, "publishAt", "in_the_past"],
  ])("%s is refused", async (_, publishAt, field, code) => {
    const { bundleId } = await bundleWith("report");
    const refused = await schedulePublication(finalReviewer, kindOf, { bundleId, publishAt, now });
    expect(refused).toEqual({ ok: false, issues: [{ field, code }] });
  });

  test("for what is not approved is refused, and for nothing at all", async () => {
    const empty = await openBundle(editor, title);
    const { bundleId } = await bundleWith("report");
    await putIntoBundle(editor, sourceKind, await submitted(sourceDraft("second")), bundleId);
    for (const id of [empty.id, bundleId])
      expect(
        await schedulePublication(finalReviewer, kindOf, { bundleId: id, publishAt: later, now }),
      ).toEqual({
        ok: false,
        issues: [{ field: "bundle", code: "not_approved" }],
      });
  });

  test.each([editor, firstReviewer, secondReviewer, auditor])("is not for $role", async (actor) => {
    const { bundleId } = await bundleWith("report");
    const wanted = { bundleId, publishAt: later, now };
    await expect(schedulePublication(actor, kindOf, wanted)).rejects.toThrow(Forbidden);
    await expect(callOffPublication(actor, kindOf, bundleId)).rejects.toThrow(Forbidden);
  });
});

describe("a bundle", () => {
  test("is signed off and published as one", async () => {
    const { id } = await openBundle(editor, title);
    const editions = [];
    for (const name of ["one", "two"]) {
      const seen = await submitted(sourceDraft(name));
      await putIntoBundle(editor, sourceKind, seen, id);
      editions.push({ kind: sourceKind, seen });
    }
    for (const [index, reviewer] of [firstReviewer, secondReviewer, finalReviewer].entries()) {
      done(await signOffTogether(reviewer, await read(editions), { level: index + 1, checklist }));
    }
    const seen = await read(editions);
    done(await publish(finalReviewer, { id, title, editions: seen }));
    const bundle = await staffDb().bundle.findUniqueOrThrow({ where: { id }, include: { editions: true } });
    expect(bundle.editions.map(({ state }) => state)).toEqual(["published", "published"]);
  });

  test("is signed off all or none", async () => {
    const [first, second] = [await submitted(sourceDraft("one")), await submitted(sourceDraft("two"))];
    const editions = [first, second].map((seen) => ({ kind: sourceKind, seen }));
    const both = await read(editions);
    await saveDraft(editor, sourceKind, sourceDraft("two", aSource({ authors: ["乙"] }), { seen: second }));
    const before = await rowCounts();
    await expect(signOffTogether(firstReviewer, both, { level: 1, checklist })).rejects.toThrow(StateError);
    const unticked = { level: 1, checklist: { ...checklist, names: false } };
    const refused = await signOffTogether(firstReviewer, both.slice(0, 1), unticked);
    expect(refused).toEqual({ ok: false, issues: [{ field: "checklist.names", code: "unconfirmed" }] });
    expect(await rowCounts()).toEqual(before);
  });

  test("is submitted all or none, and what is wrong is told by its document", async () => {
    const editions = [];
    for (const [name, content] of [
      ["one", aSource()],
      ["two", aSource({ title: { zh: "" } })],
    ] as const)
      editions.push({
        kind: sourceKind,
        seen: await saveDraft(editor, sourceKind, sourceDraft(name, content)),
      });
    const before = await rowCounts();
    const refused = await submitTogether(editor, editions);
    expect(refused).toMatchObject({ ok: false, issues: [{ field: expect.stringMatching(/^two\./) }] });
    expect(await rowCounts()).toEqual(before);
    expect(await statesOf(editions)).toEqual(["draft", "draft"]);

    await saveDraft(editor, sourceKind, sourceDraft("two", aSource(), { seen: editions[1]?.seen ?? null }));
    done(await submitTogether(editor, await read(editions)));
    expect(await statesOf(editions)).toEqual(["in_review", "in_review"]);
    await expect(submitTogether(editor, [])).rejects.toThrow(StateError);
  });

  test("is returned all or none, with one reason, and its sign-offs end", async () => {
    const editions = [];
    for (const name of ["one", "two"])
      editions.push({ kind: sourceKind, seen: await submitted(sourceDraft(name)) });
    done(await signOffTogether(firstReviewer, await read(editions), { level: 1, checklist }));
    const unsaid = await returnTogether(secondReviewer, await read(editions), " ");
    expect(unsaid).toEqual({ ok: false, issues: [{ field: "reason", code: "required" }] });

    // The second as it was before it was signed off.
    const oneIsStale = [...(await read(editions)).slice(0, 1), ...editions.slice(1)];
    await expect(returnTogether(secondReviewer, oneIsStale, "改")).rejects.toThrow(Stale);
    expect(await statesOf(editions)).toEqual(["in_review", "in_review"]);

    await expect(returnTogether(editor, await read(editions), "改")).rejects.toThrow(Forbidden);
    done(await returnTogether(secondReviewer, await read(editions), "来源不足"));
    expect(await statesOf(editions)).toEqual(["draft", "draft"]);
    expect(await staffDb().signoff.count()).toBe(0);
    const said = await staffDb().timelineEntry.findMany({ where: { verb: "returned" } });
    expect(said.map(({ note }) => note)).toEqual(["来源不足", "来源不足"]);
  });

  test("is not published by halves, nor one of it alone", async () => {
    const { bundleId, seen } = await bundleWith("report");
    const second = await approved(sourceDraft("second"));
    await putIntoBundle(finalReviewer, sourceKind, second, bundleId);
    const half = [{ kind: sourceKind, seen }];
    await expect(publish(finalReviewer, { id: bundleId, title, editions: half })).rejects.toThrow(Stale);
    await expect(publish(finalReviewer, { title, editions: half })).rejects.toThrow("published with it");
    expect(await findSource("report")).toBeNull();
  });

  test("that is being published lets nobody save what is still to come of it", async () => {
    const { bundleId, seen } = await bundleWith("one");
    const second = await approved(sourceDraft("two"));
    await putIntoBundle(finalReviewer, sourceKind, second, bundleId);
    const late = sourceDraft("two", aSource({ authors: ["乙"] }), { seen: second });
    let saving: Promise<unknown> | undefined;
    // Someone saves the second while the first is on its way.
    const crossed = {
      ...sourceKind,
      put: async (...put: Parameters<typeof sourceKind.put>) => {
        saving ??= saveDraft(editor, sourceKind, late).catch((error: unknown) => error);
        await Promise.race([saving, new Promise((resolve) => setTimeout(resolve, 500))]);
        await sourceKind.put(...put);
      },
    };
    const editions = [
      { kind: crossed, seen },
      { kind: sourceKind, seen: second },
    ];
    done(await publish(finalReviewer, { id: bundleId, title, editions }));
    expect(await saving).toBeInstanceOf(StateError);
    expect([await findSource("one"), await findSource("two")]).toEqual([
      expect.objectContaining({ edition: 1 }),
      expect.objectContaining({ edition: 1, authors: ["甲"] }),
    ]);
  });

  test("that is about to be published takes nothing in and gives nothing away", async () => {
    const { bundleId, seen } = await bundleWith("report");
    await order(bundleId);
    const second = await approved(sourceDraft("second"));
    await expect(putIntoBundle(editor, sourceKind, second, bundleId)).rejects.toThrow(StateError);
    await expect(putIntoBundle(editor, sourceKind, seen, null)).rejects.toThrow(StateError);
    await callOffPublication(finalReviewer, kindOf, bundleId);
    await putIntoBundle(editor, sourceKind, seen, null);
    expect(await editionOf(seen)).toMatchObject({ bundleId: null });
  });

  test.each([firstReviewer, secondReviewer, auditor])("is not opened by $role", async (actor) => {
    const before = await staffDb().auditEvent.count();
    await expect(openBundle(actor, title)).rejects.toThrow(Forbidden);
    expect(await staffDb().auditEvent.count()).toBe(before);
  });

  test("stands in the audit trail when it is opened, by a word of its own in every language", async () => {
    const { id } = await openBundle(editor, title);
    const last = await staffDb().auditEvent.findFirst({ orderBy: { id: "desc" } });
    expect(last).toMatchObject({
      action: "bundle_opened",
      object: `bundle:${id}`,
      actorId: editor.id,
      result: "done",
    });
    for (const { audit } of [zhStaff, enStaff]) expect(audit.actions).toHaveProperty("bundle_opened");
  });
});

async function bundleWith(
  name: string,
  slug = name,
  draft = sourceDraft(name, aSource(), { slug }),
): Promise<{ bundleId: string; seen: EditionToken }> {
  const { id: bundleId } = await openBundle(editor, title);
  const seen = await approved(draft);
  await putIntoBundle(editor, kindOf(draft.document.kind), seen, bundleId);
  return { bundleId, seen };
}

const anInvestment = (asWritten: string) => figureDraft("sf-1", "s-1", asWritten);

/** A defect of the program's fails the test. */
function carryOutNext(find: FindActor = findActor): Promise<string | null> {
  return publishNextDue(kindOf, find, raise);
}

function raise(error: unknown): never {
  throw error;
}

async function order(bundleId: string): Promise<void> {
  done(await schedulePublication(finalReviewer, kindOf, { bundleId, publishAt: later, now }));
}

/** Time passes. */
async function makeDue(bundleId: string): Promise<void> {
  await staffDb().schedule.updateMany({ where: { bundleId }, data: { publishAt: new Date("2026-01-01") } });
}

async function failureOf(bundleId: string): Promise<unknown> {
  const { failure } = await staffDb().schedule.findUniqueOrThrow({ where: { bundleId } });
  return failure && JSON.parse(failure);
}

async function statesOf(editions: readonly { seen: EditionToken }[]): Promise<string[]> {
  return Promise.all(editions.map(async ({ seen }) => (await editionOf(seen)).state));
}

async function read<E extends { seen: EditionToken }>(
  editions: readonly E[],
): Promise<(E & { digest: string })[]> {
  return Promise.all(
    editions.map(async (each) => {
      const { moves, digest } = await editionOf(each.seen);
      return { ...each, seen: { ...each.seen, moves }, digest };
    }),
  );
}
