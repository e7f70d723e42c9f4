// Removes a sender's personal information. They stay on their receipt, which says so.
import { deleteEnquiry } from "#lib/enquiries/receipts.ts";
import { saying } from "#lib/notes/notes.ts";
import { keyCookies } from "../../../../enquiry-key.ts";
import { receiptRoute } from "../../../../receipt-route.ts";

export const POST = receiptRoute(async ({ key, page }) => {
  await deleteEnquiry(key);
  return saying(page, { done: "deleted" }, keyCookies(key));
});
