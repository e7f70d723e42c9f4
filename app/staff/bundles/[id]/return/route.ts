// Gives all that is in review of a bundle back to its authors, with one reason: all of it or nothing.
import { z } from "zod";
import { returnTogether } from "#lib/editorial/commands/bundle.ts";
import { seeOther } from "../../../answers.ts";
import { bundleRoute, isAllDone, seenIn, shownEditions } from "../../../bundle-route.ts";
import { saying, tryAgain } from "../../../notes.ts";
import { givenReason, reasonIn } from "../../../return-reason.ts";

export const POST = bundleRoute({
  fields: z.intersection(z.object({ editions: shownEditions }), givenReason),
  may: ["return"],
  words: ["reason", "words"],
  async work({ actor, values, bundle, path, form }) {
    const { editions } = values;
    if (await isAllDone(actor, editions, "returned")) return seeOther(path);
    const outcome = await returnTogether(actor, seenIn(bundle, editions), reasonIn(values));
    return outcome.ok
      ? saying(path, { done: "returned" })
      : tryAgain(path, outcome.issues, form, "reason", "words");
  },
});
