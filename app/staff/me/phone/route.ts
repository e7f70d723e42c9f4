// One's own second factor: another phone, or other codes on paper.
import { z } from "zod";
import { changeBackupCodes, changePhone } from "#lib/staff/my-account.ts";
import { seeOther } from "../../answers.ts";
import { saying, tryAgain } from "../../notes.ts";
import { formRoute } from "../../with-actor.ts";

const fields = z.object({ phone: z.string(), deed: z.enum(["phone", "codes"]) });

export const POST = formRoute({
  fields,
  async work({ me, values: { phone: password, deed }, form }) {
    const outcome = await (deed === "phone" ? changePhone(me, password) : changeBackupCodes(me, password));
    if (!outcome.ok) {
      const issues = outcome.issues.map((issue) => ({ ...issue, field: "phone" }));
      return tryAgain("/staff/me", issues, form);
    }
    if (outcome.value === null) return seeOther("/staff/second-factor");
    return saying("/staff/second-factor/codes?next=/staff/me", { codes: outcome.value });
  },
});
