// Changes one's own password.
import { z } from "zod";
import { changePassword } from "#lib/staff/my-account.ts";
import { saying, tryAgain } from "../../notes.ts";
import { formRoute } from "../../with-actor.ts";

const fields = z.object({ current: z.string(), password: z.string(), again: z.string() });

export const POST = formRoute({
  fields,
  async work({ me, values, form }) {
    const outcome = await changePassword(me, values);
    return outcome.ok
      ? saying("/staff/me", { done: "password" })
      : tryAgain("/staff/me", outcome.issues, form);
  },
});
