import { beforeAll, describe, expect, test } from "vitest";
import { EventChart } from "#components/signings/event-chart.tsx";
import { ParkChart } from "#components/signings/park-chart.tsx";
import { SigningTotal, totalQuantity } from "#components/signings/signing-total.tsx";
import { SigningsOverview } from "#components/signings/signings-overview.tsx";
import { listFigures, type PublishedFigure } from "#lib/figures/published.ts";
import { listEvents, type PublishedEvent } from "#lib/signings/published.ts";
import { totalOfEvents } from "#lib/signings/totals.ts";
import { useDatabase } from "../../support/database.ts";
import { en, hans } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

useDatabase("seeded");

let events: PublishedEvent[];
let figures: PublishedFigure[];
beforeAll(async () => {
  [events, figures] = await Promise.all([listEvents(), listFigures({ stage: { not: null } })]);
});

const inMoney = () => figures.filter(({ amountYuan }) => amountYuan !== null);

describe("a total", () => {
  test("shows its sum as computed, the rows it counts, and every row it leaves out with the reason", () => {
    const total = totalOfEvents(inMoney(), "total_investment");
    const markup = draw(<SigningTotal language={hans} title="总投资" total={total} />);
    expect(textOfMarkup(markup)).toContain("104.8亿元计算");
    const rows = elementsIn(markup, "th").filter(({ attributes }) => attributes["scope"] === "row");
    const leftOut = total.leftOut.map(({ figure }) => figure.name.zh);
    expect(leftOut.length).toBeGreaterThan(3);
    expect(rows.map(({ text }) => text)).toEqual([...total.counted.map(({ name }) => name.zh), ...leftOut]);
    for (const { because } of total.leftOut)
      expect(textOfMarkup(markup)).toContain(hans.words.signings.refusals[because]);
  });

  test("that can not be made says why instead of a number", () => {
    const total = totalOfEvents(inMoney().slice(0, 1), "total_investment");
    expect(totalQuantity(total)).toBeNull();
    expect(textOfMarkup(draw(<SigningTotal language={hans} title="总投资" total={total} />))).toContain(
      "不足两项，无从相加",
    );
  });
});

describe("the chart of the events", () => {
  test("has bars as long as their investments are large", () => {
    const [february = 0, august = 0] = elementsIn(
      draw(<EventChart language={hans} events={events} />),
      "rect",
    ).map(({ attributes }) => Number.parseFloat(attributes["width"] as string));
    expect(august / february).toBeCloseTo(14.8 / 90, 3);
  });

  test("tells its values to those who do not see it", () => {
    expect(elementsIn(draw(<EventChart language={hans} events={events} />), "desc")[0]?.text).toBe(
      "横条图，数值依次为：2021年2月 90亿元；2021年8月 14.8亿元。",
    );
    expect(elementsIn(draw(<EventChart language={en} events={events} />), "desc")[0]?.text).toBe(
      "Bar chart. Values in order: February 2021 RMB 9 billion; August 2021 RMB 1.48 billion.",
    );
  });
});

describe("the chart of the parks", () => {
  test("puts the software park's 8 projects beside its own 4540万元, and says where an amount is undisclosed", () => {
    const ofParks = figures.filter(({ scope, stage }) => scope.kind === "park" && stage === "signed");
    const cells = elementsIn(draw(<ParkChart language={hans} figures={ofParks} />), "td").map(
      ({ text }) => text,
    );
    expect(cells).toEqual(["8个项目来源", "4540万元来源", "11个项目来源", "未披露"]);
  });
});

describe("the overview of signings", () => {
  test("adds up nothing but the two events", () => {
    const markup = draw(<SigningsOverview language={hans} events={events} figures={figures} />);
    const text = textOfMarkup(markup);
    expect(text).toContain("文中披露的两次集中签约合计");
    expect(text).toContain("20个项目计算");
    expect(text).toContain("104.8亿元计算");
    expect(elementsIn(markup, "span").filter((span) => span.text === "计算")).toHaveLength(2);
  });

  test("puts what is in negotiation or in production under what came after, in no total", () => {
    const markup = draw(<SigningsOverview language={hans} events={events} figures={figures} />);
    const later = textOfMarkup(markup.slice(markup.indexOf('aria-labelledby="later"')));
    expect(later).toContain("不能连成漏斗");
    for (const figure of figures.filter(({ stage }) => stage !== "signed"))
      expect(later).toContain(figure.name.zh);
  });
});
