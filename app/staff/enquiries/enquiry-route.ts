// The POST of a form that does something with an enquiry as its page showed it.
import { z } from "zod";
import { today } from "#lib/clock.ts";
import { isDoneAlready } from "#lib/enquiries/commands.ts";
import { type EnquiryInFull, findEnquiry } from "#lib/enquiries/desk.ts";
import { Forbidden, type Outcome, Stale } from "#lib/errors.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { canOnEnquiry } from "#lib/staff/permissions.ts";
import { seeOther } from "../answers.ts";
import { saying, tryAgain } from "../notes.ts";
import { formRoute } from "../with-actor.ts";

/** Whatever is sent can be read: whoever may not do this is told that there is no such address, and nothing else. */
const text = z.string().trim().max(4000).catch("");
const fields = z.object({
  moves: z.coerce.number().int().catch(0),
  why: text,
  assignee: text,
  note: text,
  answer: text,
  reason: text,
  passing: text,
});

type Sent = { actor: Actor; enquiry: EnquiryInFull; seen: { id: string; moves: number } } & z.infer<
  typeof fields
>;

type EnquiryRoute = {
  /** What the enquiry's record calls it, by which a form that was sent twice is known. */
  verb: string;
  /** The field that holds a person's own words. */
  field: "why" | "assignee" | "note" | "answer" | "reason" | "passing";
  work(sent: Sent): Promise<Outcome<null>>;
  /** What follows once it is done; gives what the page says then, where that is not what was done. */
  afterwards?(sent: Sent): Promise<Record<string, string>>;
};

export function enquiryRoute({ verb, field, work, afterwards }: EnquiryRoute) {
  return formRoute<z.infer<typeof fields>, { id: string }>({
    fields,
    words: { page: ({ id }) => `/staff/enquiries/${encodeURIComponent(id)}`, fields: [field] },
    async work({ actor, values, params: { id }, form }) {
      const enquiry = await findEnquiry(actor, id, today());
      if (!enquiry || !canOnEnquiry(actor, "answer", enquiry.parkId))
        throw new Forbidden(`${actor.role} may not answer this enquiry`);
      const page = `/staff/enquiries/${enquiry.id}`;
      const seen = { id: enquiry.id, moves: values.moves };
      try {
        const sent = { actor, enquiry, seen, ...values };
        const outcome = await work(sent);
        if (outcome.ok) return saying(page, (await afterwards?.(sent)) ?? { done: verb });
        return tryAgain(page, outcome.issues, form, field);
      } catch (error) {
        if (!(error instanceof Stale)) throw error;
        if (await isDoneAlready(actor, enquiry.id, verb, values[field])) return seeOther(page);
        return tryAgain(page, [{ field: "form", code: "stale" }], form, field);
      }
    },
  });
}
