import { beforeAll, describe, expect, test } from "vitest";
import { filesOfEvent } from "#components/signings/cited-event.ts";
import { citedTotal, filesOfTotal, lastChange } from "#components/signings/cited-total.ts";
import { amountOf, isRounded, totalQuantity } from "#components/signings/computed.ts";
import { EventChart, EventTable } from "#components/signings/event-chart.tsx";
import { ParkChart } from "#components/signings/park-chart.tsx";
import { QuestionForm } from "#components/signings/question-form.tsx";
import { questionText } from "#components/signings/question-words.ts";
import { SigningTotal } from "#components/signings/signing-total.tsx";
import { SigningsOverview } from "#components/signings/signings-overview.tsx";
import { totalName } from "#components/signings/total-name.ts";
import { cite, sentence } from "#lib/citations/citation.ts";
import type { Language } from "#lib/i18n/language.ts";
import { answer } from "#lib/signings/answer.ts";
import { listSigningRecords, type SigningRecords } from "#lib/signings/published.ts";
import { everything, type Question } from "#lib/signings/question.ts";
import { totalStated } from "#lib/signings/totals.ts";
import { useDatabase } from "../../support/database.ts";
import { en, hans, hant, languages } from "../../support/languages.ts";
import { publishLists } from "../../support/lists.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { aSite } from "../../support/site.ts";

useDatabase("seeded");

const day = "2026-10-31";
let facts: SigningRecords;
let withLists: SigningRecords;
beforeAll(async () => {
  facts = await listSigningRecords();
  await publishLists();
  withLists = await listSigningRecords();
});

const inMoney = () => facts.figures.filter(({ amountYuan }) => amountYuan !== null);
const investment = (figures = inMoney()) => totalStated(everything, "investment", figures, facts.events);

function overview(
  records: SigningRecords,
  question: Partial<Question> = {},
  language: Language = hans,
): string {
  const asked = { ...everything, ...question };
  return draw(
    <SigningsOverview
      language={language}
      records={records}
      question={asked}
      answer={answer(asked, records, day)}
      day={day}
      citation={null}
      files={{ of: "total", csv: "/rows.csv", json: "/rows.json" }}
      today={day}
    />,
  );
}

describe("a total of stated numbers", () => {
  test("shows its sum as computed, the rows it counts, and every row it leaves out with the reason", () => {
    const total = investment();
    const markup = draw(<SigningTotal language={hans} title="总投资" total={total} />);
    expect(textOfMarkup(markup)).toContain("104.8亿元计算");
    const rows = elementsIn(markup, "th").filter(({ attributes }) => attributes["scope"] === "row");
    const leftOut = total.leftOut.map(({ figure }) => figure.name.zh);
    expect(leftOut.length).toBeGreaterThan(3);
    expect(rows.map(({ text }) => text)).toEqual([...total.counted.map(({ name }) => name.zh), ...leftOut]);
    for (const { because } of total.leftOut)
      expect(textOfMarkup(markup)).toContain(hans.words.signings.refusals[because]);
  });

  test("that is one number quotes it, and calls nothing computed", () => {
    const one = investment(inMoney().filter(({ id }) => id === "sf-012"));
    const text = textOfMarkup(draw(<SigningTotal language={hans} title="总投资" total={one} />));
    expect(text).toContain("14.8亿元");
    expect(text).not.toContain("计算");
  });

  test("that cannot be made says why instead of a number", () => {
    const none = investment([]);
    expect(totalQuantity(none)).toBeNull();
    expect(textOfMarkup(draw(<SigningTotal language={hans} title="总投资" total={none} />))).toContain(
      "没有可计入的数",
    );
  });

  test("of qualified numbers says that it is not exact", () => {
    const qualified = inMoney().map((figure) => ({ ...figure, qualifier: "over" as const }));
    const text = textOfMarkup(
      draw(<SigningTotal language={hans} title="总投资" total={investment(qualified)} />),
    );
    expect(text).toContain(hans.words.totals.notExact);
  });
});

test.each([
  ["104800000", "1.05亿元", true],
  ["105000000", "1.05亿元", false],
  ["30286600", "3028.66万元", false],
  ["30286650.5", "3028.67万元", true],
])("%s yuan is written %s; rounded: %s", (yuan, written, rounded) => {
  const { value, unit } = amountOf(yuan);
  expect([value + hans.words.units[unit], isRounded(yuan)]).toEqual([written, rounded]);
});

describe("the chart of the events", () => {
  test("has bars as long as their investments are large", () => {
    const [february = 0, august = 0] = elementsIn(
      draw(<EventChart language={hans} events={facts.events} />),
      "rect",
    ).map(({ attributes }) => Number.parseFloat(attributes["width"] as string));
    expect(august / february).toBeCloseTo(14.8 / 90, 3);
  });

  test("tells its values to those who do not see it", () => {
    const description = (language: Language) =>
      elementsIn(draw(<EventChart language={language} events={facts.events} />), "desc")[0]?.text;
    expect(description(hans)).toBe("横条图，数值依次为：2021年2月 90亿元；2021年8月 14.8亿元。");
    expect(description(en)).toBe(
      "Bar chart. Values in order: February 2021 RMB 9 billion; August 2021 RMB 1.48 billion.",
    );
  });

  test("tells an event with a public list by its projects, of one basis, and in words where there is no amount", () => {
    const events = withLists.events.filter(({ id }) => ["spring", "autumn", "winter"].includes(id));
    const markup = draw(<EventChart language={hans} events={events} />);
    expect(elementsIn(markup, "text").map(({ text }) => text)).toEqual([
      ...["2025年3月8日", "2亿元"],
      ...["2025年10月", "1.2亿元"],
      ...["2025年12月20日", "未披露"],
    ]);
    const [spring = 0, autumn = 0] = elementsIn(markup, "rect").map(({ attributes }) =>
      Number.parseFloat(attributes["width"] as string),
    );
    expect(autumn / spring).toBeCloseTo(0.6, 3);
    expect(textOfMarkup(markup)).toContain(
      "图中为计划总投资，数据见下表。口径不同的数额不放在一张图里比较，也见下表。",
    );
    const listed = events.filter(({ id }) => id !== "winter");
    const cells = elementsIn(draw(<EventTable language={hans} events={listed} />), "td").map(
      ({ text }) => text,
    );
    expect(cells).toEqual([
      "2025年3月8日",
      "3个项目名单",
      "2亿元 计划总投资1个未披露",
      "2025年10月",
      "2个项目名单",
      "1.2亿元 计划总投资3000万元 固定资产投资",
    ]);
  });
});

describe("the chart of events of which sources state amounts", () => {
  const august = () => facts.events.filter(({ id }) => id === "ev-2021-08");
  const withAmounts = (...changes: Partial<SigningRecords["figures"][number]>[]) =>
    august().map((event) => {
      const amount = event.figures.find(({ measure }) => measure === "total_investment");
      if (!amount) throw new Error("the seed has changed");
      return {
        ...event,
        figures: changes.map((change, index) => ({ ...amount, id: `a${index}`, ...change })),
      };
    });

  test("has a bar for one basis only, and names it", () => {
    const events = withAmounts({}, { value: "2", amountYuan: "200000000", basis: { zh: "到位资金" } });
    expect(
      elementsIn(draw(<EventChart language={hans} events={events} />), "text").map(({ text }) => text),
    ).toEqual(["2021年8月", "14.8亿元"]);
    expect(textOfMarkup(draw(<EventChart language={hans} events={events} />))).toContain(
      "图中为总投资（口径未说明）",
    );
    const other = withAmounts({ basis: { zh: "到位资金" } });
    expect(
      elementsIn(draw(<EventChart language={hans} events={[...facts.events, ...other]} />), "text")
        .map(({ text }) => text)
        .slice(-2),
    ).toEqual(["2021年8月", "只有其他口径"]);
    expect(
      elementsIn(draw(<EventTable language={hans} events={events} />), "td").map(({ text }) => text),
    ).toContain("14.8亿元来源 总投资（口径未说明）2亿元来源 到位资金");
  });

  test("draws neither what is a target nor what is only quoted", () => {
    const events = withAmounts({}, { isTarget: true }, { use: "quoted_only" });
    expect(elementsIn(draw(<EventChart language={hans} events={events} />), "rect")).toHaveLength(1);
  });

  test("is no chart where no amount is disclosed: the table says so", () => {
    const [event] = august();
    if (!event) throw new Error("the seed has changed");
    const events = [{ ...event, figures: [] }];
    expect(draw(<EventChart language={hans} events={events} />)).toBe("");
    expect(textOfMarkup(draw(<EventTable language={hans} events={events} />))).toContain("未披露");
  });
});

describe("the chart of the parks", () => {
  test("puts the software park's 8 projects beside its own 4540万元, and says where an amount is undisclosed", () => {
    const ofParks = facts.figures.filter(({ scope, stage }) => scope.kind === "park" && stage === "signed");
    const markup = draw(<ParkChart language={hans} figures={ofParks} />);
    expect(elementsIn(markup, "td").map(({ text }) => text)).toEqual([
      "8个项目来源",
      "4540万元来源",
      "11个项目来源",
      "未披露",
    ]);
    expect(elementsIn(markup, "rect")).toHaveLength(1);
  });

  test("puts no amount of another time beside a number of projects, and draws an amount that stands alone", () => {
    const [projects, amount] = ["sf-050", "sf-051"].map((id) => facts.figures.find((each) => each.id === id));
    if (!projects || !amount) throw new Error("the seed has changed");
    const of2020 = { start: "2020-01-01", end: "2020-12-31", precision: "year" } as const;
    const figures = [projects, { ...amount, period: { ...amount.period, ...of2020 } }];
    const markup = draw(<ParkChart language={hans} figures={figures} />);
    expect(elementsIn(markup, "tr").map(({ text }) => text)).toEqual([
      "园区项目数总投资",
      "泉州软件园所属时期：2021年起，截止日未写8个项目来源未披露",
      "泉州软件园所属时期：2020年未披露4540万元来源",
    ]);
    expect(elementsIn(markup, "text").map(({ text }) => text)).toEqual([
      "泉州软件园 · 2021年起，截止日未写",
      "未披露",
      "泉州软件园 · 2020年",
      "4540万元",
    ]);
  });
});

describe("the overview of signings", () => {
  test("adds up nothing but the two events", () => {
    const markup = overview(facts);
    const text = textOfMarkup(markup);
    expect(text).toContain("文中披露的两次集中签约合计");
    expect(text).toContain("不是2021年全年签约额");
    expect(text).toContain("20个项目计算");
    expect(text).toContain("104.8亿元计算");
    expect(elementsIn(markup, "span").filter((span) => span.text === "计算")).toHaveLength(2);
  });

  test("says that nobody has counted what became of projects without a list", () => {
    expect(textOfMarkup(overview(facts))).toContain(hans.words.totals.noList);
  });

  test("puts what is in negotiation or in production under what came after, in no total", () => {
    const markup = overview(facts);
    const later = textOfMarkup(markup.slice(markup.indexOf('aria-labelledby="later"')));
    expect(later).toContain("不能连成漏斗");
    for (const figure of facts.figures.filter(({ stage }) => stage !== "signed"))
      expect(later).toContain(figure.name.zh);
  });

  test("counts projects of public lists once, tells both numbers apart, and adds no two bases", () => {
    const text = textOfMarkup(overview(withLists));
    expect(text).toContain("4个项目计算");
    expect(text).toContain("按场次计5个");
    expect(text).toContain("2亿元计算计划总投资，2个项目的金额");
    expect(text).toContain("3000万元计算固定资产投资，1个项目的金额");
    expect(text).toContain(hans.words.totals.basesDiffer);
    expect(text).not.toContain("2.3亿元");
    expect(text).toContain("另有1个项目金额未披露");
    expect(text).toContain("不计入（2）：已取消 1，已计入首次签约 1");
  });

  test("refuses to add stated numbers of different bases, and shows them", () => {
    const markup = overview(withLists);
    const stated = textOfMarkup(markup.slice(markup.indexOf(hans.words.totals.statedBesides)));
    expect(stated).toContain("项目数口径不同计入");
    expect(stated).not.toContain("27个项目");
  });

  test("shows the list and the source where they disagree, with the difference", () => {
    expect(textOfMarkup(overview(withLists))).toContain("名单列出4个项目，来源写的是5个项目，相差1个项目。");
  });

  test("tells how far the same projects have come, and 未统计 where nobody says", () => {
    const markup = overview(withLists);
    const landed = markup.slice(markup.indexOf('id="landed"'), markup.indexOf('id="events"'));
    expect(elementsIn(landed, "text").map(({ text }) => text)).toEqual([
      ...["签约", "4个项目", "注册", "1个项目", "开工", "1个项目"],
      ...["投产", "未统计", "资金到位", "未统计"],
    ]);
    expect(elementsIn(landed, "rect")).toHaveLength(3);
  });

  test("tells below the answer nothing of what was not asked for", () => {
    const of2019 = overview(facts, { year: "2019" });
    expect(elementsIn(of2019, "h2").map(({ text }) => text)).toEqual(["合计", "签约不等于落地"]);
    const of2021 = textOfMarkup(overview(facts, { year: "2021" }));
    expect(of2021).toContain("泉州软件园");
    expect(of2021).toContain(hans.words.signings.landed);
  });

  test("of an industry shows events and parks by the projects of that industry only", () => {
    const markup = overview(withLists, { industry: "C26" });
    const below = markup.slice(markup.indexOf('aria-labelledby="events"'));
    expect(below).toContain(hans.words.signings.onlyAsked);
    expect(elementsIn(below, "text").map(({ text }) => text)).toEqual([
      ...["2025年10月", "3000万元"],
      ...["园区west-park", "3000万元"],
    ]);
  });

  test("of a stage shows events and parks by the projects that reached it only", () => {
    const markup = overview(withLists, { stage: "started" });
    const below = markup.slice(markup.indexOf('aria-labelledby="events"'));
    expect(elementsIn(below, "text").map(({ text }) => text)).toEqual([
      ...["2025年3月8日", "1.2亿元"],
      ...["2025年10月", "1.2亿元"],
      ...["园区east-park", "1.2亿元"],
    ]);
    expect(below).not.toContain(hans.words.signings.landedScope);
  });

  test("of a park refuses to add parks to one another", () => {
    const text = textOfMarkup(overview(facts, { scope: "park", stage: "in_production" }));
    expect(text).toContain(hans.words.signings.ruleOfParks);
    expect(text).toContain("4个项目");
  });

  test("is drawn in every language", () => {
    for (const language of languages) {
      expect(textOfMarkup(overview(withLists, {}, language))).toContain(language.words.totals.listedRule);
    }
  });
});

describe("the form", () => {
  test("offers what there is to ask for, and keeps what was asked", () => {
    const markup = draw(
      <QuestionForm
        language={hans}
        records={withLists}
        asked={{ year: "2025", park: "west-park", industry: "C26", "as-of": "2026-10-30" }}
        today={day}
      />,
    );
    const selected = elementsIn(markup, "option").filter(({ attributes }) => "selected" in attributes);
    expect(selected.map(({ attributes }) => attributes["value"])).toEqual([
      "2025",
      "park",
      "west-park",
      "",
      "C26",
      "",
    ]);
    expect(elementsIn(markup, "input")[0]?.attributes).toMatchObject({ max: day, value: "2026-10-30" });
  });
});

describe("the citation of a total", () => {
  const cited = (records: SigningRecords, language: Language, asked: Record<string, string> = {}) =>
    citedOf(records, language, asked, "全区");

  const citedOf = (
    records: SigningRecords,
    language: Language,
    asked: Record<string, string>,
    question: string,
  ) =>
    citedTotal(language, aSite(), {
      question,
      asked,
      answer: answer(everything, records, day),
      changedAt: lastChange(records),
      day,
    });

  test("carries what was asked, the numbers, the rule, the day, the source, the label and the address", () => {
    const found = cited(facts, hans, { year: "2021" });
    expect(found && sentence(found, "zh-Hans")).toBe(
      "据“丰泽产业社区”门户，文中披露的两次集中签约合计（全区）为20个项目，104.8亿元（全区；截至2026年10月31日本站所载；" +
        "按来源所述，口径：签约项目个数（清单未公布，认定口径未说明），总投资（口径未说明）；2026年10月31日的状态）。来源：东南早报（李菁、刘炳煌、施庆松等），2021年9月27日（据网址推断）。" +
        "按来源所述的数不是2021年全年签约额。招商工作口径，非统计部门发布数据。https://portal.example/signings?as-of=2026-10-31&year=2021",
    );
  });

  test("tells what was counted from lists and what is only stated apart", () => {
    expect(cited(withLists, hans)?.quantity).toBe(
      "4个项目（按公开名单去重；按场次计5个），2亿元（计划总投资），3000万元（固定资产投资），另1个金额未披露；104.8亿元（按来源所述）",
    );
    expect(cited(withLists, hant)?.quantity).toContain("人民幣2億元（計劃總投資）");
    expect(cited(withLists, en)?.quantity).toContain("RMB 200 million (planned total investment)");
  });

  test("says of lists and of sources by which basis each was counted", () => {
    expect(cited(withLists, hans)?.basis).toBe(
      "按公开名单逐个数，一个项目只计一次；没有公开名单的活动按来源所述，口径：总投资（口径未说明）",
    );
    const listsOnly = { ...withLists, figures: [] };
    expect(cited(listsOnly, hans)?.basis).toBe(hans.words.totals.basisOfLists);
    const unnamed = { ...facts, figures: facts.figures.map((figure) => ({ ...figure, basis: null })) };
    expect(cited(unnamed, hans)?.basis).toBe("按来源所述，口径：来源没有说明口径，总投资（口径未说明）");
  });

  test("never calls two ceremonies a year's total, in any style or language", () => {
    for (const language of languages) {
      const inWords = questionText(language, { ...everything, year: "2021" }, facts);
      const found = citedOf(facts, language, { year: "2021" }, inWords);
      const name = language.words.signings.totalName(2);
      const [from] = inWords.split(" · ");
      for (const style of ["gbt7714-2025", "gbt7714-2015", "bibtex"] as const)
        expect(found && cite(found, style, day)).toContain(name);
      expect(found?.title).toBe(name + language.words.site.bracketed(inWords));
      expect(found?.title).not.toBe(language.words.totals.resultOf(inWords));
      expect(found?.caution).toContain(language.words.totals.notTheYear(from ?? ""));
    }
  });

  test.each<[string, Partial<Question>, string]>([
    ["one stated ceremony", { eventId: "ev-2021-08" }, "文中披露的一次集中签约（全区）"],
    ["what a source states of parks", { scope: "park", year: "2021" }, "来源写明的园区签约数（全区）"],
    ["lists alone", { year: "2025", industry: "C39" }, "签约合计：全区"],
    ["nothing", { year: "2019" }, "签约合计：全区"],
    ["lists beside a ceremony", { year: "2025" }, "按公开名单的签约合计，另列文中披露的一次集中签约（全区）"],
  ])("calls %s by its name", (_, question, name) => {
    expect(totalName(hans, "全区", answer({ ...everything, ...question }, withLists, day))).toBe(name);
  });

  test("is none where nothing was counted", () => {
    expect(cited({ ...facts, figures: [] }, hans)).toBeNull();
  });
});

test("files are called what they are: of a total, of a day, of an edition", () => {
  expect(filesOfTotal(hans, {}).of).toBe("total");
  expect(filesOfEvent(hans, "fair", { day: "2026-11-23" }).of).toBe("day");
  expect(filesOfEvent(hans, "fair", { edition: 1 }).of).toBe("edition");
});
