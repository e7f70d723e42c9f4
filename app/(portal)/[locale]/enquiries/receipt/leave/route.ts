// Closes the receipt in this browser.
import { saying } from "#lib/notes/notes.ts";
import { withoutKey } from "../../../../enquiry-key.ts";
import { receiptRoute } from "../../../../receipt-route.ts";

export const POST = receiptRoute(async ({ page }) => saying(page, { done: "left" }, withoutKey()));
