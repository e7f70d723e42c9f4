// Takes the code from the phone, or from paper.
import { z } from "zod";
import { pathBeyondTheDoor } from "#lib/staff/desk-path.ts";
import { enterCode } from "#lib/staff/sign-in.ts";
import { afterEntering } from "../../../entered.ts";
import { openForm } from "../../../open-form.ts";

const fields = z.object({ code: z.string(), next: z.string().optional() });

export const POST = openForm(fields, async ({ values, form, request }) => {
  const next = pathBeyondTheDoor(values.next) ?? "/staff";
  return afterEntering(await enterCode(values.code, request.headers), "/staff/sign-in/code", next, form);
});
