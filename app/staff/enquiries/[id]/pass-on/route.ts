// Records that an enquiry was passed on to whoever runs the park, as its sender agreed.
import { passOnEnquiry } from "#lib/enquiries/commands.ts";
import { enquiryRoute } from "../../enquiry-route.ts";

export const POST = enquiryRoute({
  verb: "passed_on",
  field: "passing",
  work: ({ actor, enquiry, passing }) => passOnEnquiry(actor, enquiry.id, passing),
});
