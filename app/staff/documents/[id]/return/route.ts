// Gives an edition back to its author: with common reasons, the reviewer's own words, or both.
import { returnToAuthor } from "#lib/editorial/commands/review.ts";
import { editionRoute } from "../../../edition-route.ts";
import { saying, tryAgain } from "../../../notes.ts";
import { givenReason, reasonIn } from "../../../return-reason.ts";

export const POST = editionRoute({
  fields: givenReason,
  may: "return",
  verb: "returned",
  page: "review",
  words: ["reason", "words"],
  async work({ actor, document, values, seen, path, form }) {
    const outcome = await returnToAuthor(actor, document.kind, { ...seen, reason: reasonIn(values) });
    return outcome.ok
      ? saying(path, { done: "returned" })
      : tryAgain(`${path}/review`, outcome.issues, form, "reason", "words");
  },
});
