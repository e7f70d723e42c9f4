// Takes user name and password.
import { z } from "zod";
import { pathBeyondTheDoor } from "#lib/staff/desk-path.ts";
import { signIn } from "#lib/staff/sign-in.ts";
import { afterEntering } from "../../entered.ts";
import { openForm } from "../../open-form.ts";

const fields = z.object({ username: z.string(), password: z.string(), next: z.string().optional() });

export const POST = openForm(fields, async ({ values, form, request }) => {
  const next = pathBeyondTheDoor(values.next) ?? "/staff";
  return afterEntering(await signIn(values, request.headers), "/staff/sign-in", next, form);
});
