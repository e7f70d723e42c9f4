// Puts what an old edition said, or one save of an edition, into the person's own working copy. It takes no one's place: they
// look at it, then save, and what a colleague has saved meanwhile is set beside it.
import { z } from "zod";
import { keepWorkingCopy } from "#lib/editorial/commands/working-copy.ts";
import { findWorkingCopy } from "#lib/editorial/drafts.ts";
import { beginningOfRestored, typedOnce } from "#lib/editorial/saves.ts";
import { StateError } from "#lib/errors.ts";
import { documentPath } from "../../../document-at.ts";
import { saying } from "../../../notes.ts";
import { formRoute } from "../../../with-actor.ts";
import { documentToEdit, numberOf } from "../../typed-form.ts";

const fields = z.object({ edition: z.uuid(), save: z.coerce.number().int().positive().optional() });

export const POST = formRoute<z.infer<typeof fields>, { id: string }>({
  fields,
  async work({ actor, values: { edition: editionId, save }, params: { id } }) {
    const document = await documentToEdit(actor, id);
    const typed = await typedOnce(document, save === undefined ? { editionId } : { editionId, save });
    if (!typed) throw new StateError("there is no such edition, or no such save of it");
    // What they have typed is never overwritten.
    if (await findWorkingCopy(actor, id)) throw new StateError("there is a working copy already");
    const { kind, open, published, abandoned } = document;
    const whole = {
      id,
      content: (open ?? published ?? abandoned)?.content,
      isFirst: numberOf(document) === 1,
    };
    await keepWorkingCopy(actor, kind, whole, typed, await beginningOfRestored(actor, document));
    return saying(documentPath(id), { done: "restored" });
  },
});
