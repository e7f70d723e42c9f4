// Takes a new enquiry and gives its receipt.
import { z } from "zod";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import { readWords, wordsFields } from "#lib/enquiries/form.ts";
import { readSubject } from "#lib/enquiries/published.ts";
import { leaveEnquiry } from "#lib/enquiries/receipts.ts";
import type { Issue } from "#lib/errors.ts";
import { localPath } from "#lib/i18n/locale.ts";
import { saying, tryAgain } from "#lib/notes/notes.ts";
import { type Form, readForm } from "#lib/notes/read-form.ts";
import { keyCookies } from "../../../enquiry-key.ts";
import { languageNamed } from "../../../reader-language.ts";

const id = z.string().trim().min(1).max(100).optional().catch(undefined);
const fields = z.object({ form: z.uuid().catch(() => crypto.randomUUID()), park: id, space: id, clause: id });

export async function POST(
  request: Request,
  { params }: RouteContext<"/[locale]/enquiries/send">,
): Promise<Response> {
  const { locale } = languageNamed((await params).locale);
  const form = (await readForm(request)) ?? {};
  const { form: name, ...about } = fields.parse(form);
  const subject = await readSubject(about);
  const words = readWords(form);
  const { park, space, clause, operator } = subject;
  // Who runs the park may have changed since the form was drawn: nobody agrees to one whom they were not told.
  const isAnother = form["share"] === "yes" && form["recipient"] !== operator?.zh;
  const issues = [
    ...(words.ok ? [] : words.issues),
    ...otherIssues(form),
    ...(isAnother ? [{ field: "share", code: "recipient_changed" }] : []),
  ];
  if (!words.ok || issues.length > 0) {
    const page = localPath(locale, enquiryPath(about));
    const typed = { ...form, form: name, ...(isAnother && { share: "" }) };
    return tryAgain(page, issues, typed, ...wordsFields, "form", "answer", "share");
  }
  const left = await leaveEnquiry({
    form: name,
    parkId: park?.id ?? null,
    spaceId: space?.id ?? null,
    clauseId: clause?.id ?? null,
    words: words.value,
    consents: [
      { purpose: "answer", recipient: null },
      ...(operator && form["share"] === "yes" ? [{ purpose: "share" as const, recipient: operator.zh }] : []),
    ],
    locale,
  });
  const said = { number: left.number, code: left.code ?? "", is: left.isNew ? "new" : "known" };
  // A form that was sent long ago opens nothing by itself.
  const cookies = left.code === null ? [] : keyCookies(left.key);
  return saying(localPath(locale, "/enquiries/receipt"), said, cookies);
}

function otherIssues(form: Form): Issue[] {
  return [
    ...(form["answer"] === "yes" ? [] : [{ field: "answer", code: "consent_missing" }]),
    ...((form["trap"] ?? "") === "" ? [] : [{ field: "trap", code: "trap" }]),
  ];
}
