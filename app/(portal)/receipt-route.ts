// The POST of a form on a sender's own receipt. Whoever has opened none, or too long ago, is led to where they open it.
import type { Key } from "#lib/enquiries/receipts.ts";
import { type Locale, localPath } from "#lib/i18n/locale.ts";
import { seeOther } from "#lib/notes/notes.ts";
import { type Form, readForm } from "#lib/notes/read-form.ts";
import { currentKey } from "./enquiry-key.ts";
import { languageNamed } from "./reader-language.ts";

type Sent = { form: Form; key: Key; page: string; locale: Locale };

export function receiptRoute(work: (sent: Sent) => Promise<Response>) {
  return async (request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> => {
    const { locale } = languageNamed((await params).locale);
    const page = localPath(locale, "/enquiries/receipt");
    const [form, key] = await Promise.all([readForm(request), currentKey()]);
    if (typeof key === "string" || form === null) return seeOther(page);
    return work({ form, key, page, locale });
  };
}
