// What an enquiry says: read from the sender's form, with what they must mend.
import type { Issue, Outcome } from "#lib/errors.ts";
import { holdsIdCard } from "./id-card.ts";

/** What is asked for. The law wants no more than is needed: a name, one way to answer, a message. */
export type EnquiryWords = {
  name: string;
  phone: string | null;
  email: string | null;
  message: string;
  region: string | null;
  industry: string | null;
  area: string | null;
  callWhen: string | null;
};

/** In characters; the form says the same. */
export const longest = {
  name: 80,
  phone: 40,
  email: 120,
  message: 2000,
  region: 80,
  industry: 80,
  area: 80,
  callWhen: 80,
} as const satisfies Record<keyof EnquiryWords, number>;

export type WordsField = keyof EnquiryWords;
export const wordsFields = Object.keys(longest) as WordsField[];

/** Whatever was sent for a field; anything but one text counts as nothing. */
type Sent = Readonly<Record<string, unknown>>;

export function readWords(sent: Sent): Outcome<EnquiryWords> {
  const typed = Object.fromEntries(
    wordsFields.map((field) => [field, plainText(field, sent[field])]),
  ) as Record<WordsField, string>;
  const issues: Issue[] = [];
  const wrong = (field: WordsField, code: string, values?: Issue["values"]) =>
    issues.push({ field, code, ...(values && { values }) });
  if (typed.name === "") wrong("name", "name_missing");
  const phone = readPhone(typed.phone);
  const email = readEmail(typed.email);
  if (phone === null && typed.phone !== "") wrong("phone", "not_a_phone");
  if (email === null && typed.email !== "") wrong("email", "not_an_email");
  if (typed.phone === "" && typed.email === "") wrong("phone", "contact_missing");
  if (typed.message === "") wrong("message", "message_missing");
  for (const field of wordsFields) {
    if ([...typed[field]].length > longest[field]) wrong(field, "too_long", { most: longest[field] });
    else if (holdsIdCard(typed[field])) wrong(field, "id_card");
  }
  if (issues.length > 0) return { ok: false, issues: inOrder(issues) };
  const orNull = (text: string) => (text === "" ? null : text);
  const { name, message } = typed;
  return {
    ok: true,
    value: {
      name,
      phone,
      email,
      message,
      region: orNull(typed.region),
      industry: orNull(typed.industry),
      area: orNull(typed.area),
      callWhen: orNull(typed.callWhen),
    },
  };
}

/** As the fields stand on the page. */
function inOrder(issues: Issue[]): Issue[] {
  const place = ({ field }: Issue) => wordsFields.indexOf(field as WordsField);
  return issues.sort((one, other) => place(one) - place(other));
}

/** Control characters are nobody's words; only a message has several lines. */
function plainText(field: WordsField, value: unknown): string {
  if (typeof value !== "string") return "";
  const lines = value.replaceAll(/\r\n?/g, "\n");
  const shown = lines.replaceAll(/[\p{Cc}\u2028\u2029]/gu, (control) =>
    control === "\n" || control === "\t" ? control : "",
  );
  return (field === "message" ? shown : shown.replaceAll(/\s+/g, " ")).trim();
}

/** A number to call, of any country, with extension: digits, spaces, brackets, a plus before. Null for anything else. */
function readPhone(typed: string): string | null {
  const phone = typed
    .normalize("NFKC")
    .replaceAll(/[–—－]/g, "-")
    .trim();
  const digits = phone.replaceAll(/\D/g, "").length;
  return /^\+?[\d\s()\-./]+(?:(?:转|轉|#|ext\.?|x)\s*\d{1,6})?$/i.test(phone) && digits >= 5 && digits <= 22
    ? phone
    : null;
}

function readEmail(typed: string): string | null {
  const email = typed.normalize("NFKC").trim();
  return /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\.]+(?:\.[^\s@<>(),;:"\\.]+)+$/.test(email) ? email : null;
}
