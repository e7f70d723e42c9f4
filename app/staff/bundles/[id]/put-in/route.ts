// Puts an open edition into a bundle.
import { z } from "zod";
import { putIntoBundle } from "#lib/editorial/commands/bundle.ts";
import { listOpen } from "#lib/editorial/inbox.ts";
import { Stale } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import { bundleRoute, shownEditions } from "../../../bundle-route.ts";
import { saying } from "../../../notes.ts";

export const POST = bundleRoute({
  fields: z.object({ editions: shownEditions }),
  may: ["save", "schedule"],
  async work({ actor, values: { editions }, bundle, path }) {
    const open = await listOpen(actor, kindOf);
    for (const seen of editions) {
      const document = open.find((each) => each.open?.token.editionId === seen.editionId);
      if (!document) throw new Stale("nobody works on it any more");
      await putIntoBundle(actor, document.kind, seen, bundle.id);
    }
    return saying(path, { done: "bundled" });
  },
});
