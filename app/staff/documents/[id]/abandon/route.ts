// Gives a draft up for good. It stays in the history, with the reason.
import { z } from "zod";
import { abandon } from "#lib/editorial/commands/abandon.ts";
import { editionRoute } from "../../../edition-route.ts";
import { saying, tryAgain } from "../../../notes.ts";

export const POST = editionRoute({
  fields: z.object({ reason: z.string().trim().max(500) }),
  may: "abandon",
  verb: "abandoned",
  page: "abandonment",
  words: ["reason"],
  async work({ actor, document, values: { reason }, seen, path, form }) {
    const outcome = await abandon(actor, document.kind, { ...seen, reason });
    return outcome.ok
      ? saying(path, { done: "abandoned" })
      : tryAgain(`${path}/abandonment`, outcome.issues, form, "reason");
  },
});
