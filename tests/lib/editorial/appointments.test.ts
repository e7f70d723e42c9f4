import { expect, onTestFinished, test, vi } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { keepAppointments } from "#lib/editorial/appointments.ts";
import { openBundle, putIntoBundle } from "#lib/editorial/commands/bundle.ts";
import { kindOf } from "#lib/kinds.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { findSource } from "#lib/sources/published.ts";
import { useDatabase } from "../../support/database.ts";
import { approved, sourceDraft, title } from "../../support/editions.ts";
import { editor, finalReviewer } from "../../support/staff.ts";

useDatabase("emptied");

const findActor = async () => finalReviewer;

test("whatever is due is published, all of it, by one of two that look at once", async () => {
  for (const name of ["one", "two", "three"]) await due(name);
  for (let portal = 0; portal < 2; portal += 1)
    onTestFinished(keepAppointments({ kindOf, findActor, every: 20 }));
  await vi.waitFor(async () => expect(await findSource("three")).not.toBeNull(), 10_000);
  await due("four");
  await vi.waitFor(async () => expect(await findSource("four")).not.toBeNull(), 10_000);
  expect(await staffDb().timelineEntry.count({ where: { verb: "published" } })).toBe(4);
});

test("a database that is away is complained of once, and looked at again", async () => {
  await due("report");
  const said: unknown[] = [];
  let asked = 0;
  const away = async () => {
    asked += 1;
    if (asked < 8) throw new Error("away");
    return finalReviewer;
  };
  onTestFinished(
    keepAppointments({ kindOf, findActor: away, every: 5, complain: (error) => said.push(error) }),
  );
  await vi.waitFor(async () => expect(await findSource("report")).not.toBeNull(), 10_000);
  expect(said).toEqual([new Error("away")]);
});

async function due(name: string): Promise<void> {
  const { id } = await openBundle(editor, title);
  await putIntoBundle(editor, sourceKind, await approved(sourceDraft(name)), id);
  await staffDb().schedule.create({
    data: { bundleId: id, publishAt: new Date("2026-01-01"), actorId: finalReviewer.id },
  });
}
