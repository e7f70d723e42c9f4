// Takes an edition out of a bundle.
import { z } from "zod";
import { putIntoBundle } from "#lib/editorial/commands/bundle.ts";
import { bundleRoute, seenIn, shownEditions } from "../../../bundle-route.ts";
import { saying } from "../../../notes.ts";

export const POST = bundleRoute({
  fields: z.object({ editions: shownEditions }),
  may: ["save", "schedule"],
  async work({ actor, values: { editions }, bundle, path }) {
    for (const { kind, seen } of seenIn(bundle, editions)) await putIntoBundle(actor, kind, seen, null);
    return saying(path, { done: "unbundled" });
  },
});
