// Notes something for colleagues.
import { noteOnEnquiry } from "#lib/enquiries/commands.ts";
import { enquiryRoute } from "../../enquiry-route.ts";

export const POST = enquiryRoute({
  verb: "noted",
  field: "note",
  work: ({ actor, enquiry, note }) => noteOnEnquiry(actor, enquiry.id, note),
});
