// Sends a draft to its reviewers.
import { z } from "zod";
import { submitForReview } from "#lib/editorial/commands/review.ts";
import { editionRoute } from "../../../edition-route.ts";
import { saying, tryAgain } from "../../../notes.ts";

export const POST = editionRoute({
  fields: z.object({}),
  may: "submit",
  verb: "submitted",
  page: "",
  async work({ actor, document, seen, path, form }) {
    const outcome = await submitForReview(actor, document.kind, seen);
    // What is wrong stands on the document's page by itself.
    return outcome.ok ? saying(path, { done: "submitted" }) : tryAgain(path, outcome.issues, form);
  },
});
