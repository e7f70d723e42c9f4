import { beforeAll, describe, expect, test } from "vitest";
import { FinderForm } from "#components/finder/finder-form.tsx";
import { FinderResults } from "#components/finder/finder-results.tsx";
import { findMatchingParks } from "#lib/finder/published.ts";
import { type Asked, readQuestion } from "#lib/finder/question.ts";
import { findParksWithSpaces } from "#lib/parks/published.ts";
import type { Day } from "#lib/values/day.ts";
import { useDatabase } from "../../support/database.ts";
import { publishedTogether, sourceDraft } from "../../support/editions.ts";
import { en, hans } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { aSpace, parkWithSpaces } from "../../support/spaces.ts";

useDatabase("migrated");

const today: Day = "2026-11-23";

beforeAll(async () => {
  await publishedTogether([
    sourceDraft("gazette"),
    parkWithSpaces(
      "large",
      [aSpace("large-1", { areaFrom: "300", areaTo: "1200", height: "4.5", confirmedOn: "2026-11-01" })],
      {
        ordinal: 1,
        industries: ["design", "culture"],
      },
    ),
    parkWithSpaces(
      "short",
      [
        aSpace("short-1", {
          areaFrom: "100",
          areaTo: "790",
          height: "4",
          availableFrom: "2026-12-01",
          confirmedOn: "2026-05-22",
        }),
        aSpace("short-2", { areaTo: "50" }),
      ],
      { ordinal: 2 },
    ),
    parkWithSpaces("silent", [], { ordinal: 3 }),
    parkWithSpaces("low", [aSpace("low-1", { areaFrom: "400", areaTo: "900", height: "2.6" })], {
      ordinal: 4,
    }),
  ]);
}, 60_000);

async function results(asked: Asked, language = hans): Promise<string> {
  const read = readQuestion(asked);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const finding = await findMatchingParks(read.question, today);
  const parks = await findParksWithSpaces(finding.parks.map(({ id }) => id));
  return draw(<FinderResults {...{ language, question: read.question, finding, parks, today }} />);
}

describe("800 ㎡ with 4 m", () => {
  const asked = { area: "800", height: "4" };

  test("is what fits, what nearly fits by how much, and what is not known, each apart", async () => {
    const markup = await results(asked);
    const text = textOfMarkup(markup);
    expect(elementsIn(markup, "h2").map((heading) => heading.text)).toEqual([
      "所问的条件",
      "符合",
      "差一点",
      "不清楚",
    ]);
    expect(text).toContain("1个园区符合，1个差一点，1个不清楚。");
    expect(textOfMarkup(await results(asked, en))).not.toContain("、");
    expect(text).toContain("空间large-1：300–1200 ㎡\u00a0· 层高 4.5 米");
    expect(text).toContain("最大790 ㎡，比要求少10 ㎡");
    expect(text).toContain("可租空间：暂无公开数据");
    expect(text).toContain("另有1个园区写明不符合");
    expect(text).not.toContain("园区low");
    expect(text.indexOf("园区large")).toBeLessThan(text.indexOf("园区short"));
    expect(text.indexOf("园区short")).toBeLessThan(text.indexOf("园区silent"));
    expect(textOfMarkup(await results(asked, en))).toContain("790 m² at most, 10 m² less than you asked");
  });

  test("says how many would fit without each of the two, with a link", async () => {
    const markup = await results(asked);
    expect(elementsIn(markup, "a")).toContainEqual({
      attributes: { class: "tool underline", href: "/parks?height=4" },
      text: "去掉“面积不少于 800 ㎡”",
    });
    expect(textOfMarkup(markup)).toContain("去掉“面积不少于 800 ㎡”2个园区符合");
    expect(textOfMarkup(markup)).toContain("去掉“层高不低于 4 米”2个园区符合");
  });

  test("says that nobody confirmed a space for six months", async () => {
    expect(textOfMarkup(await results(asked))).toMatch(/核实：2026年\d+月\d+日（已超过6个月）/);
  });
});

test("a space that cannot be had as small is near, by how much", async () => {
  const text = textOfMarkup(await results({ area: "230" }));
  expect(text).toContain("起租300 ㎡，比要求多70 ㎡");
  expect(textOfMarkup(await results({ area: "230" }, en))).toContain(
    "let from 300 m² on, 70 m² more than you asked",
  );
  expect(textOfMarkup(await results({ area: "230", "area-to": "1200" }))).not.toContain("比要求多");
});

test("each space that is shown can be asked about, with its park", async () => {
  expect(elementsIn(await results({ area: "800" }), "a")).toContainEqual({
    attributes: { class: "screen-only nowrap text-note", href: "/enquiries/new?park=large&space=large-1" },
    text: "咨询这一处：空间large-1",
  });
});

test("a day that is missed is missed by days", async () => {
  expect(textOfMarkup(await results({ by: "2026-11-20" }))).toContain("2026年12月1日起，比要求晚11天");
  expect(textOfMarkup(await results({ by: "2026-11-30" }, en))).toContain("1 day later than you asked");
});

test("an industry that nobody names is unknown, and no no", async () => {
  const text = textOfMarkup(await results({ industry: "design" }));
  expect(text).toContain("1个园区符合，0个差一点，3个不清楚。");
  expect(text.match(/行业：暂无公开数据/g)).toHaveLength(3);
});

test("where nothing fits, there is a way on", async () => {
  const markup = await results({ form: "umbrella", area: "800" });
  expect(textOfMarkup(markup)).toContain("没有园区可列");
  expect(elementsIn(markup, "a").map(({ attributes }) => attributes["href"])).toEqual([
    "/parks?area=800",
    "/parks?form=umbrella",
    "/enquiries/new",
    "/parks.atom?area=800&form=umbrella",
  ]);
});

test("without a condition, every park is listed with what it has to let", async () => {
  const text = textOfMarkup(await results({ sort: "area" }));
  expect(text).toContain("共4个园区。");
  expect(text).toContain("可租空间：2处，50–790 ㎡");
  expect(text.indexOf("园区large")).toBeLessThan(text.indexOf("园区low"));
});

describe("the form", () => {
  test("has the number of parks beside every option, and of how many it is not known", async () => {
    const read = readQuestion({ area: "800" });
    if (!read.ok) throw new Error("refused");
    const { options } = await findMatchingParks(read.question, today);
    const markup = draw(<FinderForm language={hans} asked={{ area: "800" }} options={options} />);
    const said = elementsIn(markup, "option").map(({ text }) => text);
    expect(said).toContain("设计（1，不清楚3）");
    expect(said).toContain("法律服务（0，不清楚3）");
    expect(said).toContain("园区（2，不清楚1）");
    expect(said).toContain("统称（0）");
    expect(said).toContain("丰泽街道（0，不清楚4）");
  });

  test("keeps what was typed, and has no numbers where nothing was counted", () => {
    const asked = { area: "1e99", street: "nowhere", height: "４" };
    const markup = draw(<FinderForm language={hans} asked={asked} options={null} />);
    const values = elementsIn(markup, "input").map(({ attributes }) => [
      attributes["name"],
      attributes["value"],
    ]);
    expect(values).toContainEqual(["area", "1e99"]);
    expect(values).toContainEqual(["height", "４"]);
    expect(markup).toContain('<details class="mt-3" open="">');
    expect(elementsIn(markup, "option").map(({ text }) => text)).toContain("设计");
  });
});
