// Publishes one approved edition now. The edge drops what it keeps before this answer leaves it.
import { z } from "zod";
import { publish } from "#lib/editorial/commands/publish.ts";
import { published } from "../../../answers.ts";
import { bundleTitle } from "../../../bundle-title.ts";
import { editionRoute } from "../../../edition-route.ts";
import { saying, tryAgain } from "../../../notes.ts";

export const POST = editionRoute({
  fields: z.object({}),
  may: "publish",
  verb: "published",
  page: "publication",
  async work({ actor, document, seen, path, form }) {
    const outcome = await publish(actor, {
      title: bundleTitle(document),
      editions: [{ kind: document.kind, seen }],
      // One that was made for it alone, so that it could be published at a time.
      ...(document.open?.bundleId ? { id: document.open.bundleId } : {}),
    });
    return outcome.ok
      ? published(saying(path, { done: "published" }))
      : tryAgain(`${path}/publication`, outcome.issues, form);
  },
});
