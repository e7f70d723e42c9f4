import { describe, expect, test } from "vitest";
import { type Bar, BarChart } from "#components/ui/bar-chart.tsx";
import { en, hans } from "../../support/languages.ts";
import { draw, elementsIn } from "../../support/markup.ts";

const bars: Bar[] = [
  { key: "a", label: "2021年2月", length: 90, value: "90亿元" },
  { key: "b", label: "2021年8月", length: 14.8, value: "14.8亿元" },
  { key: "c", label: "2021年9月", length: 0, value: "0元" },
];
const chart = (of: Bar[] = bars, language = hans) =>
  draw(<BarChart language={language} id="events" title="两次签约" bars={of} />);
const widths = (markup: string) =>
  elementsIn(markup, "rect").map(({ attributes }) => Number.parseFloat(attributes["width"] as string));

describe("a bar chart", () => {
  test("is an image with a title and a description of its values", () => {
    const [svg] = elementsIn(chart(), "svg");
    expect(svg?.attributes).toMatchObject({
      role: "img",
      "aria-labelledby": "events-title events-description",
    });
    expect(elementsIn(chart(), "title")).toEqual([{ attributes: { id: "events-title" }, text: "两次签约" }]);
    expect(elementsIn(chart(), "desc")).toEqual([
      {
        attributes: { id: "events-description" },
        text: "横条图，数值依次为：2021年2月 90亿元；2021年8月 14.8亿元；2021年9月 0元。",
      },
    ]);
    expect(elementsIn(chart(bars, en), "desc")[0]?.text).toBe(
      "Bar chart. Values in order: 2021年2月 90亿元; 2021年8月 14.8亿元; 2021年9月 0元.",
    );
  });

  test("has words and no bar for what nobody knows", () => {
    const unknown = chart([...bars, { key: "d", label: "2021年10月", length: null, value: "未统计" }]);
    expect(elementsIn(unknown, "rect")).toHaveLength(3);
    expect(elementsIn(unknown, "text").at(-1)?.text).toBe("未统计");
    expect(widths(unknown)).toEqual(widths(chart()));
  });

  test("has one bar for each row, with its label and its value", () => {
    expect(elementsIn(chart(), "rect")).toHaveLength(3);
    expect(elementsIn(chart(), "text").map(({ text }) => text)).toEqual([
      "2021年2月",
      "90亿元",
      "2021年8月",
      "14.8亿元",
      "2021年9月",
      "0元",
    ]);
  });

  test("has bars in proportion, as far as two decimals of a per cent can be", () => {
    const [longest = 0, other = 0] = widths(chart());
    expect(other / longest).toBeCloseTo(14.8 / 90, 3);
  });

  test("is shorter where its value is longer, so that both fit on a phone", () => {
    const [long = 0] = widths(
      chart([{ key: "a", label: "June", length: 1, value: "RMB 2.685 billion" }], en),
    );
    expect(long).toBeGreaterThan(20);
    // 17 letters of half an em in a column of 15.5.
    expect(long).toBeLessThan(100 * (1 - (17 * 0.5) / 15.5));
  });

  test("keeps a visible trace of the smallest, and room for the values beside the longest", () => {
    const [longest = 0, , smallest = 0] = widths(chart());
    expect(smallest).toBeGreaterThan(0);
    expect(longest).toBeLessThan(80);
  });

  test("is none of nothing at all, and of what nobody knows", () => {
    expect(chart([])).toBe("");
    expect(chart([{ key: "d", label: "2021年10月", length: null, value: "未统计" }])).toBe("");
  });

  test("of noughts has no broken number in it", () => {
    expect(widths(chart([{ key: "x", label: "x", length: 0, value: "0" }]))).toEqual([0]);
    expect(chart([{ key: "x", label: "x", length: 0, value: "0" }])).not.toMatch(/NaN|Infinity/);
  });
});
