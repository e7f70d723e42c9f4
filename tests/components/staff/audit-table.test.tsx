import { expect, test } from "vitest";
import { AuditTable, resultText } from "#components/staff/audit-table.tsx";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { draw, textOfMarkup } from "../../support/markup.ts";

const { words } = staffLanguage("zh-Hans");

test.each([
  ["done", "办成"],
  ["done: editor all", "办成：editor all"],
  ["refused:conflict", "被拒绝：两边都改了"],
  ["refused:404", "被拒绝：不存在，或不在职责范围内"],
  ["failed:required,address_taken", "没有办成：required,address_taken"],
  ["something else", "something else"],
])("the result %s is told as %s", (result, told) => {
  expect(resultText(words, result)).toBe(told);
});

test("a row tells who did what in words, and who has no role at the desk has none here", () => {
  const entry = {
    id: "397",
    at: new Date("2026-11-29T18:23:00Z"),
    actorId: "system:sender",
    role: "sender",
    address: null,
    action: "saved",
    object: "enquiry:1",
    digest: null,
    result: "done",
    previous: "",
    hash: "",
    document: null,
  };
  const text = textOfMarkup(
    draw(<AuditTable words={words} entries={[entry]} nameOf={() => "咨询人"} href={(path) => path} />),
  );
  expect(text).toContain("3972026-11-30 02:23咨询人—保存enquiry:1办成");
});
