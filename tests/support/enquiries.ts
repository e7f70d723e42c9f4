// Enquiries as their senders leave them.
import { randomUUID } from "node:crypto";
import type { EnquiryWords } from "#lib/enquiries/form.ts";
import type { NewEnquiry } from "#lib/enquiries/receipts.ts";
import { ask } from "#prisma/ask.ts";

export const theWords: EnquiryWords = {
  name: "陈静怡",
  phone: "13800001234",
  email: "anna@example.cn",
  message: "设计工作室，30 人，需要 800 ㎡",
  region: "台湾",
  industry: "设计",
  area: "800 ㎡",
  callWhen: "工作日上午",
};

/** About nothing in particular, with both consents. */
export function anEnquiry(more: Partial<NewEnquiry> = {}): NewEnquiry {
  return {
    form: randomUUID(),
    parkId: null,
    spaceId: null,
    clauseId: null,
    words: theWords,
    consents: [
      { purpose: "answer", recipient: null },
      { purpose: "share", recipient: "某运营公司" },
    ],
    locale: "zh-Hans",
    ...more,
  };
}

/** One that arrived in this database by itself, for those who look at it at the desk; gives its id. */
export async function enquiryIn(database: string, more: Partial<NewEnquiry> = {}): Promise<string> {
  const { words, ...enquiry } = anEnquiry(more);
  const digits = Array.from({ length: 12 }, () => Math.floor(Math.random() * 10)).join("");
  const sent = {
    ...enquiry,
    ...words,
    receipt: digits,
    codeHash: "0".repeat(64),
    policyVersion: "2026-11-23",
  };
  await ask(database, "SELECT portal_leave_enquiry($1)", [JSON.stringify(sent)]);
  const [row] = await ask(database, "SELECT id FROM enquiry WHERE form = $1", [enquiry.form]);
  return String(row?.["id"]);
}
