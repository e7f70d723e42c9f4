// A reviewer's signature, at their own level, under the words that their page showed.
import { z } from "zod";
import { signOff } from "#lib/editorial/commands/review.ts";
import { editionRoute } from "../../../edition-route.ts";
import { saying, tryAgain } from "../../../notes.ts";
import { proof } from "../../../proof.ts";

const fields = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  level: z.coerce.number().int().min(1).max(9),
  checklist: proof,
  note: z.string().trim().max(500).default(""),
});

export const POST = editionRoute({
  fields,
  may: "sign_off",
  verb: "signed_off",
  page: "review",
  words: ["note"],
  async work({ actor, document, values, seen, path, form }) {
    const { digest, level, checklist, note } = values;
    const outcome = await signOff(actor, document.kind, { ...seen, digest, level, checklist, note });
    return outcome.ok
      ? saying(path, { done: "signed_off" })
      : tryAgain(`${path}/review`, outcome.issues, form, "note");
  },
});
