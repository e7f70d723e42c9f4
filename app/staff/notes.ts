// What the forms of the desk hand back to their pages.
import { cookies } from "next/headers";
import { type Note, noteLeft } from "#lib/notes/notes.ts";

export { type Note, saying, tryAgain } from "#lib/notes/notes.ts";

/** What the page at this path (without query) was left, under the name in its query; nothing for any other. */
export async function noteFor(path: string, id: string | string[] | undefined): Promise<Note> {
  const sent = await cookies();
  return noteLeft(path, id, (name) => sent.get(name)?.value);
}
