// Answers an enquiry: the sender reads it at their receipt, and by mail where the portal sends any.
import { answerEnquiry } from "#lib/enquiries/commands.ts";
import { mailAnswer } from "#lib/enquiries/mail.ts";
import { isLocale } from "#lib/i18n/locale.ts";
import { language, origin } from "#lib/site.ts";
import { enquiryRoute } from "../../enquiry-route.ts";

export const POST = enquiryRoute({
  verb: "answered",
  field: "answer",
  work: ({ actor, seen, answer }) => answerEnquiry(actor, seen, answer),
  async afterwards({ actor, enquiry, answer }) {
    const reader = language(isLocale(enquiry.locale) ? enquiry.locale : "zh-Hans");
    const sent = await mailAnswer(actor, enquiry.id, answer, origin + reader.href("/enquiries/receipt"));
    return { done: sent === "no_address" ? "answered" : sent };
  },
});
