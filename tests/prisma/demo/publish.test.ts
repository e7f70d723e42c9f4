// The demo as a portal holds it: published through the commands, with a history that its people made.
import { beforeAll, describe, expect, test } from "vitest";
import { now, today } from "#lib/clock.ts";
import { staffDb } from "#lib/db/client.ts";
import { listChanges, listWithdrawals } from "#lib/editorial/corrections.ts";
import { SettingsError } from "#lib/env.ts";
import { signingEventContent } from "#lib/signings/model.ts";
import { ask } from "#prisma/ask.ts";
import { dataSetAt } from "#prisma/data-set.ts";
import type { DemoDocument, Recipe } from "#prisma/demo/document.ts";
import { demoDocuments } from "#prisma/demo/documents.ts";
import { publishDemo } from "#prisma/demo/publish.ts";
import { growTo } from "#prisma/demo/scale/grow.ts";
import { indexMissing } from "#prisma/indexing.ts";
import { seed } from "#prisma/seed.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { rowCounts } from "../../support/editions.ts";

useDatabase();

/** All but most of the ceremonies and what was signed there. */
function aPart(recipe: Recipe): DemoDocument[] {
  const documents = demoDocuments(recipe);
  const events = documents.filter(({ id }) =>
    ["demo-event-01", "demo-event-02", "demo-event-10"].includes(id),
  );
  const projects = new Set(events.flatMap(({ content }) => signingEventContent.parse(content).projectIds));
  return documents.filter(({ id, kind }) => {
    if (kind === "signing_event" || id.startsWith("demo-event"))
      return events.some((event) => event.id === id);
    return kind !== "signed_project" || projects.has(id);
  });
}

let count = 0;

beforeAll(async () => {
  ({ count } = await publishDemo(now(), undefined, aPart));
}, 120_000);

describe("the demo", () => {
  test("is what the database says it holds", async () => {
    expect(await dataSetAt(databaseUrl())).toBe("demo");
  });

  test("is published once, whole, on whatever day it is started again", async () => {
    const before = await rowCounts();
    const nextYear = new Date(now().getTime() + 365 * 86_400_000);
    expect(count).toBeGreaterThan(100);
    expect(await publishDemo(nextYear, undefined, aPart)).toMatchObject({
      count: 0,
      recipe: { today: today() },
    });
    expect(await rowCounts()).toEqual(before);
  });

  test("has three corrections with reason and severity, other changes, and a withdrawal", async () => {
    const changes = await listChanges();
    const corrections = changes.filter(({ nature }) => nature === "correction");
    expect(corrections.map(({ documentId }) => documentId).sort()).toEqual([
      "demo-district-investment",
      "demo-event-10",
      "demo-package-2",
    ]);
    for (const { publicNote, severity } of corrections)
      expect([publicNote?.zh, severity]).not.toContain(null);
    expect(new Set(changes.map(({ nature }) => nature))).toEqual(
      new Set(["correction", "revision", "new_period"]),
    );
    expect(await listWithdrawals()).toHaveLength(1);
  });

  test("has work at every step of the desk", async () => {
    const open = await staffDb().edition.findMany({
      where: { publishedAt: null },
      include: { signoffs: true, bundle: { include: { schedule: true } } },
    });
    const steps = open.map(({ documentId, state, signoffs, bundle }) => [
      documentId,
      state,
      signoffs.length,
      bundle?.schedule != null,
    ]);
    expect(steps.sort()).toEqual([
      ["demo-park-05", "in_review", 1, false],
      ["demo-park-06", "draft", 0, false],
      ["demo-project-0030", "draft", 0, false],
      ["demo-target", "approved", 3, true],
    ]);
  });

  test("was brought there by four people, each in their own role, and the trail is whole", async () => {
    const people = await staffDb().staffAccount.findMany({ orderBy: { role: "asc" } });
    expect(people.map(({ role }) => role)).toEqual([
      "editor",
      "first_reviewer",
      "second_reviewer",
      "final_reviewer",
    ]);
    expect(await ask(databaseUrl(), "SELECT portal_broken_audit()")).toEqual([]);
  });

  test("is not mixed with the district's facts", async () => {
    const before = await rowCounts();
    await expect(seed()).rejects.toThrow(SettingsError);
    expect(await rowCounts()).toEqual(before);
  });
});

test("grown for measuring, everything is a published document that can be found", async () => {
  await growTo({ parks: 30, projects: 70 }, { seed: 1, today: today() }, () => {});
  const [row] = await ask(
    databaseUrl(),
    `SELECT (SELECT count(*)::int FROM park) AS parks, (SELECT count(*)::int FROM signed_project) AS projects,
       (SELECT count(*)::int FROM space) AS spaces, (SELECT count(*)::int FROM milestone WHERE project_id = 'demo-project-0070') AS milestones,
       (SELECT bool_and(live.changed_at = edition.published_at) FROM park AS live JOIN edition ON edition.document_id = live.id WHERE live.id = 'demo-park-30') AS stamped`,
  );
  expect(row).toMatchObject({ parks: 30, projects: 70, spaces: 600, stamped: true });
  expect(row?.["milestones"]).toBeGreaterThan(0);
  expect(await indexMissing()).toBe(0);
  expect(await ask(databaseUrl(), "SELECT portal_broken_audit()")).toEqual([]);
});
