// Lets a person's working copy go, after they have seen what goes with it.
import { z } from "zod";
import { giveUpWorkingCopy } from "#lib/editorial/commands/working-copy.ts";
import { saying } from "../../../notes.ts";
import { formRoute } from "../../../with-actor.ts";
import { documentToEdit } from "../../typed-form.ts";

export const POST = formRoute<unknown, { id: string }>({
  fields: z.unknown(),
  async work({ actor, params: { id } }) {
    await documentToEdit(actor, id);
    await giveUpWorkingCopy(actor, id);
    return saying(`/staff/documents/${id}/edit`, { done: "givenUp" });
  },
});
