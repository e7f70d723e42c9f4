import { describe, expect, test } from "vitest";
import { MembershipBadge } from "#components/parks/membership-badge.tsx";
import { MembershipClaim } from "#components/parks/membership-claim.tsx";
import { en, hans, hant } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

describe("a badge", () => {
  test.each([
    ["confirmed", "来源点名", true],
    ["likely", "名单待核实", false],
    ["possible", "名单待核实", false],
    ["rejected", "不在名单", false],
    ["none", "未列名单", false],
  ] as const)("of a park that is %s says %s; red: %s", (status, text, isRed) => {
    const [badge] = elementsIn(draw(<MembershipBadge language={hans} status={status} />), "span");
    expect(badge?.text).toBe(text);
    expect(badge?.attributes["class"]?.split(" ").includes("badge-sure")).toBe(isRed);
  });
});

describe("a claim to be one of the ten", () => {
  const why = { zh: "来源点名。", en: "The source names it." };
  const source = {
    slug: "dnzb-2021",
    title: { zh: "报道" },
    publisher: { zh: "东南早报", en: "Southeast Morning Post" },
    authors: [],
    publishedOn: "2021-09-27",
    publishedBasis: "inferred_from_url",
  } as const;
  const confirmed = { status: "confirmed", why, quote: "十大产业社区的泉州软件园", source } as const;

  test("that is confirmed shows its words, unconverted, and their source", () => {
    const markup = draw(<MembershipClaim language={hant} membership={confirmed} />);
    expect(elementsIn(markup, "q")).toEqual([
      { attributes: { lang: "zh-Hans-CN" }, text: "十大产业社区的泉州软件园" },
    ]);
    expect(elementsIn(markup, "a")).toEqual([
      { attributes: { href: "/zh-Hant/sources/dnzb-2021" }, text: "東南早報" },
    ]);
  });

  test("that is not says that it is to be verified", () => {
    const likely = { status: "likely", why: null, quote: null, source: null } as const;
    expect(textOfMarkup(draw(<MembershipClaim language={hans} membership={likely} />))).toContain(
      "名单待核实",
    );
    expect(textOfMarkup(draw(<MembershipClaim language={en} membership={likely} />))).toContain(
      "To be verified",
    );
  });
});
