// What a form says that the person had before them: the hidden token of every document's form.
import type { Beginning } from "#lib/editorial/commands/working-copy.ts";

export function writeSeen(beginning: Beginning): string {
  return "after" in beginning ? `after/${beginning.after}` : `${beginning.editionId}/${beginning.moves}`;
}

/** A form without a token, or with one that is none, has seen nothing: it is stale unless there was nothing to see. */
export function readSeen(token: unknown): Beginning {
  const [, of = "", number = ""] = /^([\w-]{1,40})\/(\d{1,9})$/.exec(String(token)) ?? [];
  if (of === "after") return { after: Number(number) };
  return isEditionId(of) ? { editionId: of, moves: Number(number) } : { after: 0 };
}

function isEditionId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text);
}
