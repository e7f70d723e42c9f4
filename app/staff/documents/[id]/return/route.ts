// Gives an edition back to its author: with common reasons, the reviewer's own words, or both.
import { z } from "zod";
import { returnToAuthor } from "#lib/editorial/commands/review.ts";
import { zhStaff } from "#lib/i18n/staff/zh.ts";
import { editionRoute } from "../../../edition-route.ts";
import { saying, tryAgain } from "../../../notes.ts";

const { reasons } = zhStaff.review;
const reason = z.enum(Object.keys(reasons) as (keyof typeof reasons)[]);

const fields = z.object({
  reason: z.union([reason.transform((only) => [only]), z.array(reason)]).default([]),
  words: z.string().trim().max(500).default(""),
});

export const POST = editionRoute({
  fields,
  may: "return",
  verb: "returned",
  page: "review",
  words: ["words"],
  async work({ actor, document, values, seen, path, form }) {
    // Kept in Chinese, in which colleagues speak of it, whatever language the reviewer's desk has.
    const said = [...values.reason.map((each) => reasons[each]), values.words].filter((each) => each !== "");
    const outcome = await returnToAuthor(actor, document.kind, { ...seen, reason: said.join("；") });
    return outcome.ok
      ? saying(path, { done: "returned" })
      : tryAgain(`${path}/review`, outcome.issues, form, "words");
  },
});
