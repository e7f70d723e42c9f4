// Answers an enquiry: the sender reads it at their receipt.
import { answerEnquiry } from "#lib/enquiries/commands.ts";
import { enquiryRoute } from "../../enquiry-route.ts";

export const POST = enquiryRoute({
  verb: "answered",
  field: "answer",
  work: ({ actor, seen, answer }) => answerEnquiry(actor, seen, answer),
});
