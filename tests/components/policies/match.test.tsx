import { describe, expect, test } from "vitest";
import { ClauseRecord } from "#components/policies/clause-record.tsx";
import { MatchForm } from "#components/policies/match-form.tsx";
import { MatchResults } from "#components/policies/match-results.tsx";
import { clause } from "#lib/policies/model.ts";
import type { PublishedPackage, PublishedPolicy } from "#lib/policies/published.ts";
import { investor, studio } from "../../support/investors.ts";
import { en, hans, hant } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

const today = "2026-11-23";
const once = { years: null, cap: null };
const rent = clause.parse({
  ...{ id: "rent-help", number: "第三条", title: { zh: "租金补助" }, purpose: "rent" },
  standard: { zh: "每平方米每月补10元，最多12个月，最高9万元。" },
  conditions: [
    { id: "a", any: [{ is: "people", not: false, from: 30, to: null }] },
    { id: "b", any: [{ is: "manual", what: { zh: "对本区贡献突出" } }] },
  ],
  benefits: [
    { is: "per_unit", of: "floor_area", amount: "10元", months: 12, upTo: null, years: null, cap: "9万元" },
  ],
  onlyHighestOf: { zh: "租金类补助" },
  ...{ opensOn: null, closesOn: "2026-12-31" },
});
const other = clause.parse({
  ...rent,
  ...{ id: "other", title: { zh: "开办补助" }, benefits: [{ is: "sum", amount: "20万元", ...once }] },
  conditions: [{ id: "a", any: [{ is: "industry", not: false, among: ["design"] }] }],
});
const tiered = clause.parse({
  ...{ id: "tiered", number: null, title: { zh: "成长奖励" }, purpose: "growth", standard: { zh: "分档。" } },
  benefits: [
    {
      ...{ is: "tiers", by: "people", ...once },
      tiers: [
        { from: "20", amount: "5万元" },
        { from: "50", amount: "15万元" },
      ],
    },
  ],
  conditions: [{ id: "a", any: [{ is: "people", not: false, from: 50, to: null }] }],
  ...{ opensOn: null, closesOn: null },
});
const policy: PublishedPolicy = {
  ...{ id: "p", title: { zh: "《办法》" }, titleKnown: true, provider: "government", number: null },
  ...{ issuer: null, issuedOn: null, validFrom: "2026-01-01", validTo: "2026-12-31" },
  ...{ validityConfirmedOn: "2026-01-05", paused: false, archived: false, fairCompetition: "passed" },
  ...{ parks: [], clauses: [rent, other, tiered] },
};
const within = { slug: "help", districtWide: true, policies: [policy] } as unknown as PublishedPackage;
const offers = policy.clauses.map((each) => ({ clause: each, policy, within }));

test("a clause in Traditional Chinese says whose money it is, and keeps its number as printed", () => {
  const markup = draw(<ClauseRecord language={hant} clause={rent} policy={policy} today={today} />);
  expect(textOfMarkup(markup)).toContain("每平方米每月補人民幣10元，最多12個月，最高人民幣9萬元。");
  expect(markup).toContain('<span lang="zh-Hans-CN">第三条 </span>');
});

test("a clause's number is marked as Chinese in English, and is nothing of its own in Chinese", () => {
  const drawnIn = (language: typeof en) =>
    draw(<ClauseRecord language={language} clause={rent} policy={policy} today={today} />);
  expect(drawnIn(en)).toContain('<span lang="zh-Hans-CN">第三条 </span>');
  expect(drawnIn(hans)).toContain("<span>第三条 </span>");
});

describe("clauses held against an investor", () => {
  const drawn = draw(
    <MatchResults language={hans} offers={offers} investor={investor(studio)} today={today} />,
  );
  const text = textOfMarkup(drawn);

  test("that are not for an investor are folded, with what decides against them", () => {
    const [folded, ...others] = elementsIn(drawn, "summary").filter(({ text }) => text.includes("不满足"));
    expect(folded?.text).toBe("成长奖励不满足：从业人员50人以上");
    expect(others).toEqual([]);
  });

  test("stand in their groups with how many they are", () => {
    const links = elementsIn(drawn, "a").filter(({ attributes }) => attributes["href"]?.startsWith("#"));
    expect(links.map(({ attributes, text: said }) => [attributes["href"], said])).toEqual([
      ["#possible", "1条"],
      ["#uncertain", "1条"],
      ["#notNow", "0条"],
      ["#notMet", "1条"],
    ]);
  });

  test("say condition by condition why, and what would change the answer", () => {
    expect(text).toContain("满足从业人员30人以上");
    expect(text).toContain("未知对本区贡献突出（需人工确认）要由人判断");
    expect(text).toContain("不满足从业人员50人以上您填写的是30人");
    expect(text).toContain("满足下列各项，结果会不同从业人员50人以上");
  });

  test("show the reckoning", () => {
    expect(text).toContain("800平方米 × 10元 × 12个月 = 9.6万元；最高9万元");
    expect(text).toContain("从业人员20人以上，5万元");
  });

  test("name those that cannot be had together, and count only the highest", () => {
    expect(text).toContain("从高不重复（租金类补助）：与下列条款只享受最高的一项开办补助");
    expect(text).toContain("“开办补助”给得更多，两项都符合时享受那一项。");
    expect(text).toContain("不限园区政府政策 20万元2条合计");
  });

  test("never say that anything is certain", () => {
    expect(text).not.toMatch(/您符合|符合条件|可以获得|保证/);
  });

  test.each([
    [hant, "人民幣9.6萬元"],
    [en, "RMB 96,000"],
  ])("are told in every language", (language, amount) => {
    const told = draw(
      <MatchResults language={language} offers={offers} investor={investor(studio)} today={today} />,
    );
    expect(textOfMarkup(told)).toContain(amount);
  });
});

describe("the form", () => {
  test("keeps what was said", () => {
    const drawn = draw(
      <MatchForm
        language={hans}
        asked={{ people: "三十", industry: "design", qualification: "listed,none" }}
      />,
    );
    expect(drawn).toMatch(/name="people"[^>]*value="三十"|value="三十"[^>]*name="people"/);
    expect(drawn).toContain('<option value="design" selected="">设计</option>');
    expect(drawn.match(/checked=""/g)).toHaveLength(2);
  });

  test("draws script as text", () => {
    const drawn = draw(<MatchForm language={hans} asked={{ revenue: '"><script>alert(1)</script>' }} />);
    expect(drawn).not.toContain("<script>");
  });
});

describe("a clause in full", () => {
  test("says what nobody entered", () => {
    const text = textOfMarkup(
      draw(<ClauseRecord language={hans} clause={tiered} policy={policy} today={today} />),
    );
    expect(text).toContain("受理单位来源未写");
    expect(text).toContain("从业人员20人以上");
  });

  test("is closed after its own last day, though its policy is open", () => {
    const say = (day: "2026-12-31" | "2026-11-24") =>
      textOfMarkup(
        draw(
          <ClauseRecord
            language={hans}
            clause={{ ...rent, closesOn: "2026-11-23" }}
            policy={policy}
            today={day}
          />,
        ),
      );
    expect(say("2026-11-24")).toContain("已截止");
  });
});
