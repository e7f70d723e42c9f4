import { describe, expect, test } from "vitest";
import { industryName } from "#lib/i18n/industry-name.ts";
import { industryNamesEn } from "#lib/i18n/words/industries-en.ts";
import { industryNamesZh } from "#lib/i18n/words/industries-zh.ts";

describe("the name of an industry", () => {
  test.each([
    ["C39", "计算机、通信和其他电子设备制造业"],
    ["C3911", "计算机、通信和其他电子设备制造业"],
    ["C391", "计算机、通信和其他电子设备制造业"],
    ["39", "计算机、通信和其他电子设备制造业"],
    ["7251", "商务服务业"],
    ["C", "制造业"],
    ["I65", "软件和信息技术服务业"],
    ["T97", "国际组织"],
  ])("%s is %s", (code, name) => {
    expect(industryName(industryNamesZh, code)).toBe(name);
  });

  test.each(["A39", "C98", "Z", "", "c39", "智能制造", "C39111", "C3", "constructor"])(
    "%j has none",
    (code) => {
      expect(industryName(industryNamesZh, code)).toBeNull();
    },
  );

  test("the standard has 20 sections and 97 divisions, each in one section, in order", () => {
    const keys = Object.keys(industryNamesZh);
    const divisions = keys.filter((key) => key.length === 3);
    expect(keys.filter((key) => key.length === 1).join("")).toBe("ABCDEFGHIJKLMNOPQRST");
    expect(divisions.map((key) => Number(key.slice(1)))).toEqual(
      Array.from({ length: 97 }, (_, at) => at + 1),
    );
    expect(divisions.map((key) => key[0]).toSorted()).toEqual(divisions.map((key) => key[0]));
    expect(Object.keys(industryNamesEn)).toEqual(keys);
  });
});
