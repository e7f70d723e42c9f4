// Opens an empty bundle.
import { z } from "zod";
import { openBundle } from "#lib/editorial/commands/bundle.ts";
import { seeOther } from "../../answers.ts";
import { tryAgain } from "../../notes.ts";
import { formRoute } from "../../with-actor.ts";

const fields = z.object({
  title: z.string().trim().max(100),
  titleEn: z.string().trim().max(200).default(""),
});

export const POST = formRoute({
  fields,
  words: { page: () => "/staff/bundles", fields: ["title", "titleEn"] },
  async work({ actor, values: { title, titleEn }, form }) {
    if (title === "")
      return tryAgain("/staff/bundles", [{ field: "title", code: "required" }], form, "titleEn");
    const named = { zh: title, ...(titleEn === "" ? {} : { en: titleEn }) };
    const { id } = await openBundle(actor, named);
    return seeOther(`/staff/bundles/${id}`);
  },
});
