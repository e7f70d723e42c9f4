import { expect, test } from "vitest";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { refusalPage } from "#lib/staff/refusal-page.ts";

const language = staffLanguage(undefined);
const page = (wrote: { text: string }[]) =>
  refusalPage(language, 401, { href: "/staff/sign-in", label: "登录" }, undefined, wrote);

test("whose session ended is told to copy what they wrote only where it stands below", () => {
  const [withWords, without] = [page([{ text: "我写的 <b>" }]), page([{ text: " " }])];
  expect(withWords).toContain("请先从下面复制下来");
  expect(withWords).toContain("我写的 &lt;b&gt;");
  expect(without).not.toContain("下面");
  expect(without).toContain("请登录后重新选择");
});
