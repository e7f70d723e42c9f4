// Puts what an old edition said into the person's own working copy. It takes no one's place: they look at it, then save.
import { z } from "zod";
import { keepWorkingCopy } from "#lib/editorial/commands/working-copy.ts";
import { findDocument, findWorkingCopy, listEditions, may } from "#lib/editorial/drafts.ts";
import { Forbidden, StateError } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import { documentPath } from "../../../document-at.ts";
import { saying } from "../../../notes.ts";
import { formRoute } from "../../../with-actor.ts";

const fields = z.object({ number: z.coerce.number().int().positive() });

export const POST = formRoute<z.infer<typeof fields>, { id: string }>({
  fields,
  async work({ actor, values: { number }, params: { id } }) {
    const document = await findDocument(actor, kindOf, id);
    if (!document || !may(actor, "save", document)) throw new Forbidden(`${actor.role} may not restore`);
    const edition = (await listEditions(id)).find((each) => each.number === number);
    if (!edition) throw new StateError("there is no such edition");
    // What they have typed is never overwritten.
    if (await findWorkingCopy(actor, id)) throw new StateError("there is a working copy already");
    const { kind, open, published } = document;
    const isFirst = (open ?? published)?.number === 1 && open !== null;
    const beginning = open ? open.token : { after: published?.number ?? 0 };
    const { content } = edition;
    await keepWorkingCopy(actor, kind, { id, content, isFirst }, { content }, beginning);
    return saying(documentPath(id), { done: "restored" });
  },
});
