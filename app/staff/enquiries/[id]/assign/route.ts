// Hands an enquiry to a colleague, or back to nobody.
import { assignEnquiry } from "#lib/enquiries/commands.ts";
import { listAnswerers } from "#lib/enquiries/desk.ts";
import { enquiryRoute } from "../../enquiry-route.ts";

export const POST = enquiryRoute({
  verb: "assigned",
  field: "assignee",
  work: async ({ actor, enquiry, seen, assignee }) =>
    assignEnquiry(actor, seen, assignee || null, await listAnswerers(enquiry.parkId)),
});
