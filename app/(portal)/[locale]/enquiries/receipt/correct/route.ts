// Takes what a sender corrected.
import { readWords, wordsFields } from "#lib/enquiries/form.ts";
import { correctEnquiry } from "#lib/enquiries/receipts.ts";
import { saying, tryAgain } from "#lib/notes/notes.ts";
import { keyCookies } from "../../../../enquiry-key.ts";
import { receiptRoute } from "../../../../receipt-route.ts";

export const POST = receiptRoute(async ({ form, key, page }) => {
  const again = (issues: Parameters<typeof tryAgain>[1]) => tryAgain(page, issues, form, ...wordsFields);
  const words = readWords(form);
  if (!words.ok) return again(words.issues);
  const moves = /^\d{1,9}$/.test(String(form["moves"])) ? Number(form["moves"]) : 0;
  const came = await correctEnquiry(key, moves, words.value);
  return came === "done"
    ? saying(page, { done: "corrected" }, keyCookies(key))
    : again([{ field: "form", code: came === "unknown" ? "wrong" : came }]);
});
