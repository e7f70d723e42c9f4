// Enquiries as their senders leave them.
import { randomUUID } from "node:crypto";
import type { EnquiryWords } from "#lib/enquiries/form.ts";
import type { NewEnquiry } from "#lib/enquiries/receipts.ts";

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
