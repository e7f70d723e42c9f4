// Makes an account, and shows its one-time link.
import { z } from "zod";
import { createAccount } from "#lib/staff/accounts.ts";
import { linkPath } from "#lib/staff/link-token.ts";
import { saying, tryAgain } from "../../notes.ts";
import { formRoute } from "../../with-actor.ts";
import { accountForm, dutyFields, keptFields } from "../duty-form.ts";

const fields = dutyFields.extend({ username: z.string() });

export const POST = formRoute({
  fields,
  words: { page: () => "/staff/people/new", fields: keptFields },
  async work({ actor, values, form }) {
    const outcome = await createAccount(actor, { ...accountForm(values), username: values.username });
    if (!outcome.ok) return tryAgain("/staff/people/new", outcome.issues, form, ...keptFields);
    const { id, token } = outcome.value;
    return saying(`/staff/people/${id}`, { link: linkPath(token) });
  },
});
