import { describe, expect, test } from "vitest";
import { passwordFault, plainPassword } from "#lib/staff/passwords.ts";

const person = { name: "陈静怡", username: "chen.jy" };

describe("a password is good", () => {
  test.each([
    "correct horse battery staple",
    "horse-staple-rain",
    "三月的刺桐花开在西街口呀",
    "丰泽的刺桐花开在三月里呀",
    "gT7#kq2Lw9!z",
    "kvzwqjxhgmtb",
    "8f3a91c7d2e4",
    "twelve chars",
    "Password@k7wqz",
    "我在2019年春天种下一棵荔枝树",
    "chen likes mangoes",
    "            but spaces count",
    "wyxkhlnrtqpf",
  ])("%s", (password) => {
    expect(passwordFault(password, person)).toBeNull();
  });

  test("of up to two hundred characters", () => {
    const long = Array.from({ length: 50 }, (_, index) => `w${(index * 7919) % 997}k`).join("-");
    expect(passwordFault(long.slice(0, 200), person)).toBeNull();
    expect(passwordFault(long.slice(0, 201), person)).toBe("too_long");
  });
});

describe("a password is refused", () => {
  test.each([
    ["", "too_short"],
    ["gT7#kq2Lw9!", "too_short"],
    ["刺桐花开在西街口的春天", "too_short"],
    ["🌳🌳🌳🌳🌳🌳🌳🌳🌳🌳🌳", "too_short"],
    ["password1234", "common"],
    ["Password@2026", "common"],
    ["P@ssw0rd!P@ssw0rd!", "common"],
    ["administrator", "common"],
    ["Admin@12345678", "pattern"],
    ["woaini1314520", "common"],
    ["letmeinletmein", "common"],
    ["iloveyou12345", "common"],
    ["aaaaaaaaaaaa", "pattern"],
    ["abababababab", "pattern"],
    ["abcabcabcabcabc", "pattern"],
    ["xkcd!xkcd!xkcd!", "pattern"],
    ["Password@k7wq", "common"],
    ["abcdefghijkl", "pattern"],
    ["zyxwvutsrqpo", "pattern"],
    ["123456789012", "pattern"],
    ["qwertyuiop[]", "pattern"],
    ["1qaz2wsx3edc", "pattern"],
    ["asdfghjkl;'qwer", "pattern"],
    ["poiuytrewq09876", "pattern"],
    ["199001011990", "pattern"],
    ["1990-01-01!!!", "pattern"],
    ["13805950000ab", "pattern"],
    ["350503199001011234", "pattern"],
    ["quanzhou2026!", "about_portal"],
    ["Fengze@2026!!", "about_portal"],
    ["丰泽产业社区丰泽产业社区", "about_portal"],
    ["fengzestaff2026", "about_portal"],
    ["chenjingyi1990", "about_person"],
    ["JingyiChen_1990", "about_person"],
    ["陈静怡陈静怡陈静怡陈静怡", "about_person"],
    ["chen.jy@2026", "about_person"],
  ])("%s: %s", (password, fault) => {
    expect(passwordFault(password, person)).toBe(fault);
  });
});

test("a password is the same from a keyboard that writes full-width letters", () => {
  expect(plainPassword("ｃｏｒｒｅｃｔ　ｈｏｒｓｅ")).toBe(plainPassword("correct horse"));
  expect(passwordFault("ｐａｓｓｗｏｒｄ１２３４", person)).toBe("common");
});
