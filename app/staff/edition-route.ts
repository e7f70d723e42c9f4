// The POST of a form that acts on an edition as its page showed it: submit, sign off, return, publish, schedule,
// withdraw, abandon.
import { z } from "zod";
import type { EditionToken } from "#lib/editorial/commands/lock.ts";
import { type DeskDocument, findDocument, may } from "#lib/editorial/drafts.ts";
import { isDoneAlready } from "#lib/editorial/sent-twice.ts";
import { Forbidden, Stale, StateError } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import { auditRefusal } from "#lib/staff/audit-line.ts";
import type { DocumentVerb } from "#lib/staff/permissions.ts";
import { seeOther } from "./answers.ts";
import { documentPath } from "./document-at.ts";
import { tryAgain } from "./notes.ts";
import { formRoute, type Sent } from "./with-actor.ts";

const token = z.object({ edition: z.uuid(), moves: z.coerce.number().int().positive() });

type OnEdition<Values> = Sent<Values, { id: string }> & {
  document: DeskDocument;
  /** What the page showed. */
  seen: EditionToken;
  /** The document's own page. */
  path: string;
};

type EditionRoute<Values> = {
  fields: z.ZodType<Values>;
  /** Whoever may not do this is told that there is no such address, whatever they send. */
  may: DocumentVerb;
  /** What the timeline calls it, by which a form that was sent twice is known. */
  verb: string;
  /** The page that the form stands on, under the document's own; empty for that one. */
  page: string;
  /** The fields that hold a person's own words. */
  words?: readonly string[];
  work(sent: OnEdition<Values>): Promise<Response>;
};

/** Where the document has moved on, the page is shown again with what changed since, and with the person's words. */
export function editionRoute<Values>({
  fields,
  may: needed,
  verb,
  page,
  words = [],
  work,
}: EditionRoute<Values>) {
  return formRoute<z.infer<typeof token> & Values, { id: string }>({
    fields: z.intersection(token, fields),
    ...(words.length > 0
      ? { words: { page: ({ id }) => pageOf(encodeURIComponent(id), page), fields: words } }
      : {}),
    async work(sent) {
      const { actor, values, params, form, request } = sent;
      const seen = { editionId: values.edition, moves: values.moves };
      const document = await findDocument(actor, kindOf, params.id);
      if (!document || !may(actor, needed, document)) throw new Forbidden(`${actor.role} may not ${needed}`);
      const path = documentPath(document.id);
      const here = pageOf(document.id, page);
      try {
        // An edition of another document, or of long ago, is not what this page shows.
        const isHere = [document.open, document.published].some(
          (each) => each?.token.editionId === seen.editionId,
        );
        if (!isHere) throw new Stale("this is not the document's edition");
        return await work({ ...sent, document, seen, path });
      } catch (error) {
        if (!(error instanceof StateError)) throw error;
        if (await isDoneAlready(actor, seen, verb)) return seeOther(path);
        await auditRefusal(actor, new URL(request.url).pathname, 409);
        const since = `${here}?since=${seen.editionId}.${seen.moves}`;
        return tryAgain(since, [{ field: "form", code: "stale" }], form, ...words);
      }
    },
  });
}

function pageOf(id: string, page: string): string {
  return page === "" ? documentPath(id) : `${documentPath(id)}/${page}`;
}
