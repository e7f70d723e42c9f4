// Changes someone's name, role and parks.
import type { z } from "zod";
import { changeAccount } from "#lib/staff/accounts.ts";
import { saying, tryAgain } from "../../../notes.ts";
import { formRoute } from "../../../with-actor.ts";
import { accountForm, dutyFields, keptFields } from "../../duty-form.ts";

export const POST = formRoute<z.infer<typeof dutyFields>, { id: string }>({
  fields: dutyFields,
  words: { page: ({ id }) => `/staff/people/${encodeURIComponent(id)}`, fields: keptFields },
  async work({ actor, values, form, params: { id } }) {
    const page = `/staff/people/${id}`;
    const outcome = await changeAccount(actor, id, accountForm(values));
    if (!outcome.ok) return tryAgain(page, outcome.issues, form, ...keptFields);
    return saying(page, { done: "saved" });
  },
});
