// What the forms of the desk hand back to their pages.
import { cookies } from "next/headers";
import { type Note, noteLeft } from "#lib/notes/notes.ts";
import { standingNow } from "./standing.ts";

export { leftFor, type Note, saying, tryAgain } from "#lib/notes/notes.ts";

/**
 * What the page at this path (without query) was left, under the name in its query; nothing for any other page, and nothing for
 * a colleague at the same browser where it is one person's own words.
 */
export async function noteFor(path: string, id: string | string[] | undefined): Promise<Note> {
  const sent = await cookies();
  const note = noteLeft(path, id, (name) => sent.get(name)?.value);
  if (note.reader === undefined) return note;
  const standing = await standingNow();
  return standing.kind === "signed_in" && standing.actor.id === note.reader
    ? note
    : noteLeft(path, undefined, () => undefined);
}
