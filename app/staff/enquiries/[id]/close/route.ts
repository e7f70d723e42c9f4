// Closes an enquiry.
import { closeEnquiry } from "#lib/enquiries/commands.ts";
import { enquiryRoute } from "../../enquiry-route.ts";

export const POST = enquiryRoute({
  verb: "closed",
  field: "reason",
  work: ({ actor, seen, reason }) => closeEnquiry(actor, seen, reason),
});
