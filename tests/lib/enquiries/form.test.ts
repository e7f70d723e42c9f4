import { describe, expect, test } from "vitest";
import { longest, readWords, wordsFields } from "#lib/enquiries/form.ts";

const whole = {
  name: "陈静怡",
  phone: "13800001234",
  email: "anna@example.cn",
  message: "需要 800 ㎡\r\n层高 4 m",
  region: "台湾",
  industry: "设计",
  area: "800 ㎡",
  callWhen: "工作日上午",
};

const issuesOf = (sent: Record<string, unknown>) => {
  const outcome = readWords(sent);
  return outcome.ok ? [] : outcome.issues.map(({ field, code }) => `${field} ${code}`);
};

test("a form that says everything is read as it was written", () => {
  expect(readWords(whole)).toEqual({ ok: true, value: { ...whole, message: "需要 800 ㎡\n层高 4 m" } });
});

test("a name, one way to answer and a message are enough", () => {
  const { name, email, message } = whole;
  expect(readWords({ name, email, message })).toEqual({
    ok: true,
    value: {
      name,
      email,
      message: "需要 800 ㎡\n层高 4 m",
      phone: null,
      region: null,
      industry: null,
      area: null,
      callWhen: null,
    },
  });
});

describe("what is missing is said", () => {
  test.each([
    [{ name: "" }, "name name_missing"],
    [{ name: " \u0000\t" }, "name name_missing"],
    [{ phone: "", email: "" }, "phone contact_missing"],
    [{ message: "\n \n" }, "message message_missing"],
    [{ name: ["陈", "静"] }, "name name_missing"],
  ])("%j: %s", (changed, issue) => {
    expect(issuesOf({ ...whole, ...changed })).toEqual([issue]);
  });

  test("of an empty form, in the order of its fields", () => {
    expect(issuesOf({})).toEqual(["name name_missing", "phone contact_missing", "message message_missing"]);
  });
});

describe("a phone", () => {
  test.each([
    ["13800001234", "13800001234"],
    ["+86 138 0000 1234", "+86 138 0000 1234"],
    ["（0595）2250 5678 转 12", "(0595)2250 5678 转 12"],
    ["１３８００００１２３４", "13800001234"],
    ["+886-2-2345-6789 ext. 12", "+886-2-2345-6789 ext. 12"],
  ])("%j is read as %j", (phone, read) => {
    expect(readWords({ ...whole, phone })).toMatchObject({ ok: true, value: { phone: read } });
  });

  test.each(["1234", "call me", "<b>13800001234</b>", "1".repeat(23), "13800001234 13800001235 1"])(
    "%j is none",
    (phone) => {
      expect(issuesOf({ ...whole, phone })).toEqual(["phone not_a_phone"]);
    },
  );
});

describe("an e-mail", () => {
  test.each([
    "anna@example.cn",
    "anna.chen+fengze@mail.example.com.cn",
    "ａｎｎａ＠example.cn",
    "陈@例子.中国",
  ])("%j is one", (email) => {
    expect(issuesOf({ ...whole, email })).toEqual([]);
  });
  test.each([
    "anna",
    "anna@",
    "@example.cn",
    "anna@example",
    "an na@example.cn",
    "a@b@c.cn",
    "<anna@example.cn>",
  ])("%j is none", (email) => {
    expect(issuesOf({ ...whole, email })).toEqual(["email not_an_email"]);
  });
});

describe.each(wordsFields.filter((field) => field !== "phone" && field !== "email"))(
  "the field %s",
  (field) => {
    test("may be as long as it says, and no longer", () => {
      const most = longest[field];
      expect(issuesOf({ ...whole, [field]: "长".repeat(most) })).toEqual([]);
      expect(issuesOf({ ...whole, [field]: "长".repeat(most + 1) })).toEqual([`${field} too_long`]);
    });

    test("may not hold the number of an identity card", () => {
      expect(issuesOf({ ...whole, [field]: "号码 11010519491231002X" })).toEqual([`${field} id_card`]);
    });

    test("keeps a script as the words that it is", () => {
      const script = "<script>alert(1)</script>";
      expect(readWords({ ...whole, [field]: script })).toMatchObject({
        ok: true,
        value: { [field]: script },
      });
    });
  },
);
