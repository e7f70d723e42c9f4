// Why something goes back to its author, as a form sends it: common reasons that were ticked, and the reviewer's own words.
import { z } from "zod";
import { zhStaff } from "#lib/i18n/staff/zh.ts";

const { reasons } = zhStaff.review;
const reason = z.enum(Object.keys(reasons) as (keyof typeof reasons)[]);

export const givenReason = z.object({
  reason: z.union([reason.transform((only) => [only]), z.array(reason)]).default([]),
  words: z.string().trim().max(500).default(""),
});

/** In Chinese, in which colleagues speak of it, whatever language the reviewer's desk has. */
export function reasonIn({ reason: picked, words }: z.infer<typeof givenReason>): string {
  return [...picked.map((each) => reasons[each]), words].filter((each) => each !== "").join("；");
}
