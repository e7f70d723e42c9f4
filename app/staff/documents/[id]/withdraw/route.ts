// Takes a published document off the pages. Its addresses say why.
import { z } from "zod";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { published } from "../../../answers.ts";
import { editionRoute } from "../../../edition-route.ts";
import { saying, tryAgain } from "../../../notes.ts";

const fields = z.object({
  reason: z.string().trim().max(500),
  reasonEn: z.string().trim().max(1000).default(""),
});

export const POST = editionRoute({
  fields,
  may: "withdraw",
  verb: "withdrawn",
  page: "withdrawal",
  words: ["reason", "reasonEn"],
  async work({ actor, document, values: { reason, reasonEn }, seen, path, form }) {
    const said = { zh: reason, ...(reasonEn === "" ? {} : { en: reasonEn }) };
    const outcome = await withdraw(actor, document.kind, { ...seen, reason: said });
    return outcome.ok
      ? published(saying(path, { done: "withdrawn" }))
      : tryAgain(`${path}/withdrawal`, outcome.issues, form, "reason", "reasonEn");
  },
});
