// Lets someone in again with a new link, or no more.
import { z } from "zod";
import { deactivateAccount, reactivateAccount, renewLink } from "#lib/staff/accounts.ts";
import { linkPath } from "#lib/staff/link-token.ts";
import { saying, tryAgain } from "../../../notes.ts";
import { formRoute } from "../../../with-actor.ts";

const fields = z.object({ deed: z.enum(["link", "link_and_phone", "deactivate", "reactivate"]) });

export const POST = formRoute<z.infer<typeof fields>, { id: string }>({
  fields,
  async work({ actor, values: { deed }, form, params: { id } }) {
    const page = `/staff/people/${id}`;
    if (deed === "link" || deed === "link_and_phone") {
      const renewed = await renewLink(actor, id, { phone: deed === "link_and_phone" });
      return renewed.ok
        ? saying(page, { link: linkPath(renewed.value) })
        : tryAgain(page, renewed.issues, form);
    }
    const outcome = await (deed === "deactivate"
      ? deactivateAccount(actor, id)
      : reactivateAccount(actor, id));
    return outcome.ok ? saying(page, { done: "saved" }) : tryAgain(page, outcome.issues, form);
  },
});
