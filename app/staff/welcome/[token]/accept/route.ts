// Takes the form of a one-time link: a password, and for the first administrator a name.
import { z } from "zod";
import { acceptLink } from "#lib/staff/welcome.ts";
import { seeOther } from "../../../answers.ts";
import { afterEntering } from "../../../entered.ts";
import { tryAgain } from "../../../notes.ts";
import { openForm } from "../../../open-form.ts";

const fields = z.object({
  name: z.string().default(""),
  username: z.string().default(""),
  password: z.string(),
  again: z.string(),
});

export const POST = openForm<z.infer<typeof fields>, { token: string }>(
  fields,
  async ({ values, form, params: { token }, request }) => {
    const page = `/staff/welcome/${encodeURIComponent(token)}`;
    const outcome = await acceptLink(token, values, request.headers);
    // The page says why the link opens nothing.
    if (!outcome) return seeOther(page);
    if (!outcome.ok) return tryAgain(page, outcome.issues, form, "name", "username");
    return afterEntering(outcome.value, "/staff/sign-in", "/staff", form);
  },
);
