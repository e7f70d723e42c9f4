// Answers by mail, where the portal has a mail server (SMTP_URL) and the sender left an address. The answer stands at the
// receipt whether or not the mail goes out; the record says which.
import { createTransport } from "nodemailer";
import { staffDb } from "#lib/db/client.ts";
import { readEnv } from "#lib/env.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { isLocale } from "#lib/i18n/locale.ts";
import type { Actor } from "#lib/staff/actor.ts";
import { recordEnquiry } from "./commands.ts";
import { writtenReceipt } from "./receipt.ts";

/** A mail server that has not taken a mail by then is not waited for. */
const patience = 10_000;

export function sendsMail(): boolean {
  const { SMTP_URL, SMTP_FROM } = readEnv();
  return SMTP_URL !== undefined && SMTP_FROM !== undefined;
}

/** Sends what was answered; `receiptPage` is where the sender reads it as well, an absolute address. */
export async function mailAnswer(
  actor: Actor,
  enquiryId: string,
  words: string,
  receiptPage: string,
): Promise<"sent" | "not_sent" | "no_address"> {
  const { SMTP_URL, SMTP_FROM } = readEnv();
  const enquiry = await staffDb().enquiry.findUnique({
    where: { id: enquiryId },
    select: { receipt: true, email: true, locale: true },
  });
  if (!SMTP_URL || !SMTP_FROM || !enquiry?.email) return "no_address";
  const { mail } = languageOf(isLocale(enquiry.locale) ? enquiry.locale : "zh-Hans").words.enquiry;
  const receipt = writtenReceipt(enquiry.receipt);
  const post = createTransport({
    url: SMTP_URL,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  try {
    await post.sendMail({
      from: SMTP_FROM,
      to: enquiry.email,
      subject: mail.subject(receipt),
      text: mail.text(receipt, words, receiptPage),
    });
    await recordEnquiry(actor, enquiryId, "mailed");
    return "sent";
  } catch {
    // What went wrong may name the address; the record says only that it did not go out.
    await recordEnquiry(actor, enquiryId, "not_mailed");
    return "not_sent";
  } finally {
    post.close();
  }
}
