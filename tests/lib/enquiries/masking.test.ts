import { describe, expect, test } from "vitest";
import { maskedEmail, maskedPhone, maskedText } from "#lib/enquiries/masking.ts";

test.each([
  ["13800001234", "138****1234"],
  ["+86 138 0000 1234", "+86****1234"],
  ["0595-22505678", "059****5678"],
  ["22505678", "2****78"],
  ["110", "****"],
  ["", "****"],
])("the phone %j is shown as %j", (phone, shown) => {
  expect(maskedPhone(phone)).toBe(shown);
});

test.each([
  ["anna@example.cn", "a***@example.cn"],
  ["a@example.cn", "a***@example.cn"],
  ["陈@example.cn", "陈***@example.cn"],
  ["@example.cn", "***"],
  ["anna", "***"],
])("the e-mail %j is shown as %j", (email, shown) => {
  expect(maskedEmail(email)).toBe(shown);
});

describe("a text", () => {
  test.each([
    ["请打13800001234找我。", "请打138****1234找我。"],
    ["请打 138 0000 1234，谢谢", "请打 138****1234，谢谢"],
    ["写信到anna.chen@example.cn。", "写***@example.cn。"],
    ["mail to anna.chen@example.cn, please", "mail to a***@example.cn, please"],
    ["需要 800 ㎡，层高 4 m，30 人，2026-11", "需要 800 ㎡，层高 4 m，30 人，2026-11"],
    ["４９５-２２５０５６７８", "４９５****５６７８"],
  ])("%j is shown as %j", (text, shown) => {
    expect(maskedText(text)).toBe(shown);
  });
});
