// Shows the whole of an enquiry for ten minutes to whoever says why.
import { unmaskEnquiry } from "#lib/enquiries/commands.ts";
import { enquiryRoute } from "../../enquiry-route.ts";

export const POST = enquiryRoute({
  verb: "unmasked",
  field: "why",
  work: ({ actor, enquiry, why }) => unmaskEnquiry(actor, enquiry.id, why),
  afterwards: async ({ actor }) => ({ unmasked: actor.id }),
});
