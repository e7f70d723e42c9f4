// Takes a consent back.
import { purposes } from "#lib/enquiries/notice.ts";
import { withdrawConsent } from "#lib/enquiries/receipts.ts";
import { saying, seeOther } from "#lib/notes/notes.ts";
import { keyCookies } from "../../../../enquiry-key.ts";
import { receiptRoute } from "../../../../receipt-route.ts";

export const POST = receiptRoute(async ({ form, key, page }) => {
  const purpose = purposes.find((each) => each === form["purpose"]);
  if (purpose === undefined) return seeOther(page);
  await withdrawConsent(key, purpose);
  return saying(page, { done: "withdrawn" }, keyCookies(key));
});
