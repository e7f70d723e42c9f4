// Sends every draft of a bundle to its reviewers: all of it or nothing.
import { z } from "zod";
import { submitTogether } from "#lib/editorial/commands/bundle.ts";
import { seeOther } from "../../../answers.ts";
import { bundleRoute, isAllDone, seenIn, shownEditions } from "../../../bundle-route.ts";
import { saying, tryAgain } from "../../../notes.ts";

export const POST = bundleRoute({
  fields: z.object({ editions: shownEditions }),
  may: ["submit"],
  async work({ actor, values: { editions }, bundle, path, form }) {
    if (await isAllDone(actor, editions, "submitted")) return seeOther(path);
    const outcome = await submitTogether(actor, seenIn(bundle, editions));
    return outcome.ok ? saying(path, { done: "submitted" }) : tryAgain(path, outcome.issues, form);
  },
});
