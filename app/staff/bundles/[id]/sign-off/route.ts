// Signs off all that the page showed for the reviewer's level: all of it or nothing.
import { z } from "zod";
import { signOffTogether } from "#lib/editorial/commands/bundle.ts";
import { seeOther } from "../../../answers.ts";
import { bundleRoute, isAllDone, seenIn, shownEditions } from "../../../bundle-route.ts";
import { saying, tryAgain } from "../../../notes.ts";
import { proof } from "../../../proof.ts";

const fields = z.object({
  editions: shownEditions,
  level: z.coerce.number().int().min(1).max(9),
  checklist: proof,
  note: z.string().trim().max(500).default(""),
});

export const POST = bundleRoute({
  fields,
  may: ["sign_off"],
  words: ["note"],
  async work({ actor, values, bundle, path, form }) {
    const { editions, level, checklist, note } = values;
    if (await isAllDone(actor, editions, "signed_off")) return seeOther(path);
    const outcome = await signOffTogether(actor, seenIn(bundle, editions), { level, checklist, note });
    return outcome.ok ? saying(path, { done: "signed_off" }) : tryAgain(path, outcome.issues, form, "note");
  },
});
