// Takes number and code. A number that does not exist is answered as a wrong code is, after the same work.
import { readReceipt } from "#lib/enquiries/receipt.ts";
import { enterEnquiry } from "#lib/enquiries/receipts.ts";
import { localPath } from "#lib/i18n/locale.ts";
import { seeOther, tryAgain } from "#lib/notes/notes.ts";
import { readForm } from "#lib/notes/read-form.ts";
import { keyCookies } from "../../../../enquiry-key.ts";
import { languageNamed } from "../../../../reader-language.ts";

export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/enquiries/receipt/open">,
): Promise<Response> {
  const { locale } = languageNamed((await params).locale);
  const page = localPath(locale, "/enquiries/receipt");
  const form = (await readForm(request)) ?? {};
  const typed = typeof form["number"] === "string" ? form["number"] : "";
  const code = typeof form["code"] === "string" ? form["code"].slice(0, 200) : "";
  const number = readReceipt(typed);
  // The check digit tells that it was mistyped, whoever's it may be.
  if (number === null) return tryAgain(page, [{ field: "number", code: "mistyped" }], form, "number");
  const came = await enterEnquiry(number, code);
  if (came === null) return tryAgain(page, [{ field: "number", code: "wrong" }], form, "number");
  if ("minutes" in came)
    return tryAgain(page, [{ field: "number", code: "locked", values: came }], form, "number");
  return seeOther(page, keyCookies(came));
}
