// Publishes a bundle now: all of it or nothing. The edge drops what it keeps before this answer leaves it.
import { z } from "zod";
import { publish } from "#lib/editorial/commands/publish.ts";
import { published, seeOther } from "../../../answers.ts";
import { bundleRoute, seenIn, shownEditions } from "../../../bundle-route.ts";
import { saying, tryAgain } from "../../../notes.ts";

export const POST = bundleRoute({
  fields: z.object({ editions: shownEditions }),
  may: ["publish"],
  async work({ actor, values: { editions }, bundle, path, form }) {
    const { id, title, publishedAt } = bundle;
    if (publishedAt !== null) return seeOther(path);
    const outcome = await publish(actor, { id, title, editions: seenIn(bundle, editions) });
    return outcome.ok ? published(saying(path, { done: "published" })) : tryAgain(path, outcome.issues, form);
  },
});
