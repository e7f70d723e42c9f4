// The document that a page or a form of the desk is about. Whoever may not know of it is told that there is none.
import { notFound } from "next/navigation";
import { type DeskDocument, findDocument, may } from "#lib/editorial/drafts.ts";
import { kindOf } from "#lib/kinds.ts";
import type { Actor } from "#lib/staff/actor.ts";
import type { DocumentVerb } from "#lib/staff/permissions.ts";
import { signedIn } from "./with-actor.ts";

export function documentPath(id: string): string {
  return `/staff/documents/${id}`;
}

/** For a page such as `review` under the document's own; empty for that one. */
export async function documentAt(
  params: Promise<{ id: string }>,
  page: string,
  verb: DocumentVerb = "read",
): Promise<{ actor: Actor; document: DeskDocument; path: string; here: string }> {
  const { id } = await params;
  const path = documentPath(encodeURIComponent(id));
  const here = page === "" ? path : `${path}/${page}`;
  const actor = await signedIn(here);
  const document = await findDocument(actor, kindOf, id);
  return document && may(actor, verb, document) ? { actor, document, path, here } : notFound();
}
