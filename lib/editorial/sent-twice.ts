// Forms are sent twice: by a double click, by a reload, by going back. What was done already is not done again, and is no error.
import { staffDb } from "#lib/db/client.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { EditionToken } from "./commands/lock.ts";

/** Whether the last thing that happened to the edition is this, by this person, from the state that the form shows. */
export async function isDoneAlready(actor: Actor, seen: EditionToken, verb: string): Promise<boolean> {
  const edition = await staffDb().edition.findUnique({
    where: { id: seen.editionId },
    select: { documentId: true, number: true, moves: true },
  });
  if (!edition || ![0, 1].includes(edition.moves - seen.moves)) return false;
  const last = await staffDb().timelineEntry.findFirst({
    where: { documentId: edition.documentId, edition: edition.number },
    orderBy: { at: "desc" },
  });
  return last?.actorId === actor.id && last.verb === verb;
}
