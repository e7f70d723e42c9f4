// Who else has a document open to edit: by name, with when they were last seen there, for ten minutes.
import { expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { listAtWork } from "#lib/editorial/at-work.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { endPresence, showPresence } from "#lib/editorial/commands/working-copy.ts";
import { listPresent } from "#lib/editorial/presence.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { useDatabase } from "../../support/database.ts";
import { sourceDraft } from "../../support/editions.ts";
import { actorAs } from "../../support/staff.ts";

useDatabase("emptied");

const [lin, chen] = [actorAs("editor", "林晓"), actorAs("editor", "陈明")];

test("others are named, oneself is not, and whoever leaves or was not seen for ten minutes is gone", async () => {
  await saveDraft(lin, sourceKind, sourceDraft("report"));
  await saveDraft(lin, sourceKind, sourceDraft("other"));
  await showPresence(lin, "report");
  await showPresence(chen, "report");
  expect(await listPresent(lin, "report")).toEqual([{ name: "陈明", seenAt: expect.any(Date) }]);
  expect(await listPresent(lin, "other")).toEqual([]);
  const here = async () => (await listAtWork(lin)).get("report")?.here.map(({ name }) => name);
  expect(await here()).toEqual(["陈明"]);

  await endPresence(chen, "report");
  expect(await listPresent(lin, "report")).toEqual([]);
  expect(await listPresent(chen, "report")).toMatchObject([{ name: "林晓" }]);
  await staffDb().$executeRaw`UPDATE visit SET seen_at = now() - interval '11 minutes'`;
  expect(await listPresent(chen, "report")).toEqual([]);
  expect(await here()).toEqual([]);
});

test("who did not say that they left is forgotten after a day, by whoever comes next", async () => {
  await saveDraft(lin, sourceKind, sourceDraft("report"));
  await saveDraft(lin, sourceKind, sourceDraft("other"));
  await showPresence(lin, "report");
  await showPresence(lin, "other");
  await staffDb().$executeRaw`UPDATE visit SET seen_at = now() -
    CASE document_id WHEN 'report' THEN interval '25 hours' ELSE interval '23 hours' END`;
  await showPresence(chen, "other");
  const visits = await staffDb().visit.findMany({ orderBy: { name: "asc" } });
  expect(visits.map(({ documentId, name }) => [documentId, name])).toEqual([
    ["other", "林晓"],
    ["other", "陈明"],
  ]);
});
