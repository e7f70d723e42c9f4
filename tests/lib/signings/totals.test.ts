import { describe, expect, test } from "vitest";
import { amountYuan, isMoney, measures } from "#lib/figures/model.ts";
import { add, type Countable, refusals, totalOfEvents } from "#lib/signings/totals.ts";
import { addMoney, fromYuan, inChineseUnits, toYuan } from "#lib/values/money.ts";
import { type Chance, trials } from "../../support/chance.ts";
import { figureFacts } from "../../support/facts.ts";

const figures: Countable[] = figureFacts.map(({ id, content }) => ({
  id,
  ...content,
  amountYuan: amountYuan(content),
}));

const projects = eventFigure("a", { value: "12" });
const moreProjects = eventFigure("b", { value: "8", scope: { kind: "event", eventId: "event-b" } });
const money = eventFigure("a", {
  measure: "total_investment",
  value: "90",
  unit: "yi_yuan",
  amountYuan: "9000000000",
});
const moreMoney: Countable = {
  ...money,
  id: "b",
  value: "4540",
  unit: "wan_yuan",
  amountYuan: "45400000",
  scope: moreProjects.scope,
};

describe("the two joint signings of the article", () => {
  test("come to 20 projects", () => {
    const { counted, sum } = totalOfEvents(figures, "signed_projects");
    expect(counted.map(({ id }) => id)).toEqual(["sf-005", "sf-011"]);
    expect(sum).toEqual({ ok: true, value: "20", amountYuan: null });
  });

  test("come to 104.8亿元", () => {
    const { counted, sum } = totalOfEvents(figures, "total_investment");
    expect(counted.map(({ id }) => id)).toEqual(["sf-006", "sf-012"]);
    expect(sum).toEqual({ ok: true, value: "10480000000", amountYuan: "10480000000" });
    expect(inChineseUnits(fromYuan("10480000000"))).toEqual({ number: "104.8", unit: "亿元" });
  });

  test.each([
    ["sf-050", "a park's 8 projects", "different_scope"],
    ["sf-063", "a park's 11 signed and landed", "different_scope"],
    ["sf-055", "12 in negotiation", "different_stage"],
    ["sf-053", "4 in production", "different_stage"],
    ["ex-08-projects", "the district's half-year of 2020", "another_total"],
  ])("leave out %s, %s: %s", (id, _, because) => {
    const { leftOut } = totalOfEvents(figures, "signed_projects");
    expect(leftOut.find(({ figure }) => figure.id === id)?.because).toBe(because);
  });
});

describe("figures that must not be added", () => {
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const pairs = figures.flatMap((figure) => figure.doNotSumWith.map((other) => [figure.id, other] as const));

  test.each(pairs)("%s and %s are refused", (one, other) => {
    const [a, b] = [byId.get(one), byId.get(other)] as [Countable, Countable];
    expect(add([a, b])).toEqual({ ok: false, because: "must_not_be_added" });
  });

  test("are refused whichever of the two says so, and among others", () => {
    const loner = { ...moreProjects, doNotSumWith: ["a"] };
    const third = eventFigure("c", { scope: { kind: "event", eventId: "event-c" } });
    expect(add([projects, third, loner])).toEqual({ ok: false, because: "must_not_be_added" });
    expect(add([loner, third, projects])).toEqual({ ok: false, because: "must_not_be_added" });
  });
});

describe("a sum", () => {
  test("of money is exact, whatever unit each amount was written in", () => {
    expect(add([money, moreMoney])).toEqual({ ok: true, value: "9045400000", amountYuan: "9045400000" });
  });

  test.each([
    ["another basis", { basis: { zh: "计划总投资" } }, "different_basis"],
    ["no basis beside one that is stated", { basis: null }, "different_basis"],
    ["another measure", { measure: "signed_and_landed_projects" }, "different_measure"],
    ["another stage", { stage: "in_negotiation" }, "different_stage"],
    ["another scope", { scope: { kind: "park", eventId: null } }, "different_scope"],
    ["another unit", { unit: "firm" }, "different_unit"],
    ["money beside a count", { unit: "yi_yuan", amountYuan: "1" }, "different_unit"],
    ["a target", { isTarget: true }, "is_target"],
    ["what is no data", { use: "quoted_only" }, "not_data"],
    ["the same figure", { id: "a" }, "counted_twice"],
    ["the same event", { scope: { kind: "event", eventId: "event-a" } }, "counted_twice"],
  ] as const)("with %s is refused", (_, change, because) => {
    const changed: Countable = { ...moreProjects, ...change };
    expect(add([projects, changed])).toEqual({ ok: false, because });
    expect(add([changed, projects])).toEqual({ ok: false, because });
  });

  test.each(["share", "rank", "area"] as const)("of a %s is none", (measure) => {
    expect(
      add([
        { ...projects, measure },
        { ...moreProjects, measure },
      ]).ok,
    ).toBe(false);
  });

  test("of fewer than two is none", () => {
    expect([add([]), add([projects])]).toEqual([
      { ok: false, because: "too_few" },
      { ok: false, because: "too_few" },
    ]);
  });
});

describe("of any figures whatever", () => {
  const everyTotal = trials(400).flatMap((random) => {
    const given = random.someOf([...figures, ...inventedFigures(random)]);
    return (["signed_projects", "total_investment"] as const).map((measure) => ({
      random,
      given,
      measure,
      total: totalOfEvents(given, measure),
    }));
  });

  test("many totals are sums, and many are refused", () => {
    const sums = everyTotal.filter(({ total }) => total.sum.ok).length;
    expect(sums).toBeGreaterThan(50);
    expect(everyTotal.length - sums).toBeGreaterThan(50);
  });

  test("a total is the sum of its own rows", () => {
    for (const { total } of everyTotal) {
      if (!total.sum.ok) {
        expect(total.sum.because).toBe("too_few");
        expect(total.counted.length).toBeLessThan(2);
      } else if (total.sum.amountYuan === null) {
        expect(total.sum.value).toBe(
          String(total.counted.reduce((sum, { value }) => sum + Number(value), 0)),
        );
      } else {
        expect(total.sum.amountYuan).toBe(
          toYuan(addMoney(total.counted.map((figure) => fromYuan(figure.amountYuan as string)))),
        );
      }
    }
  });

  test("every figure is counted or left out with a reason, and none is counted twice", () => {
    for (const { given, total } of everyTotal) {
      const counted = idsOf(total.counted);
      expect(new Set(counted).size).toBe(counted.length);
      expect([...counted, ...total.leftOut.map(({ figure }) => figure.id)].sort()).toEqual(
        idsOf(given).sort(),
      );
      for (const { because } of total.leftOut) expect(refusals).toContain(because);
    }
  });

  test("neither their order nor their coming twice changes the total", () => {
    for (const { random, given, measure, total } of everyTotal) {
      const again = totalOfEvents(random.shuffled([...given, ...given]), measure);
      expect([idsOf(again.counted), again.sum]).toEqual([idsOf(total.counted), total.sum]);
    }
  });

  test("only what was signed at an event, as data and no target, is counted, and no pair that must not be added", () => {
    for (const { measure, total } of everyTotal) {
      for (const figure of total.counted) {
        expect(figure).toMatchObject({
          measure,
          stage: "signed",
          isTarget: false,
          use: "shown",
          scope: { kind: "event" },
        });
        expect(
          idsOf(total.counted).filter((id) => figure.doNotSumWith.includes(id) && id !== figure.id),
        ).toEqual([]);
      }
    }
  });
});

function eventFigure(name: string, change: Partial<Countable> = {}): Countable {
  return {
    id: name,
    measure: "signed_projects",
    value: "1",
    unit: "project",
    amountYuan: null,
    basis: { zh: "签约项目个数" },
    stage: "signed",
    scope: { kind: "event", eventId: `event-${name}` },
    isTarget: false,
    use: "shown",
    doNotSumWith: [],
    ...change,
  };
}

/** Events' figures of every sort, some of which exclude one another. */
function inventedFigures(random: Chance): Countable[] {
  return Array.from({ length: 12 }, (_, index) => {
    const unit = random.oneOf(["project", "project", "firm", "yi_yuan"] as const);
    const value = String(1 + random.below(50));
    return eventFigure(`x-${index}`, {
      unit,
      value,
      amountYuan: isMoney(unit) ? `${value}00000000` : null,
      measure: isMoney(unit)
        ? "total_investment"
        : random.oneOf(["signed_projects", "signed_projects", ...measures]),
      stage: random.oneOf(["signed", "signed", "signed", "in_negotiation", "in_production", null]),
      basis: random.oneOf([{ zh: "甲" }, { zh: "甲" }, { zh: "乙" }]),
      isTarget: random.below(8) === 0,
      use: random.below(8) === 0 ? "quoted_only" : "shown",
      scope: { kind: "event", eventId: `event-${random.below(8)}` },
      doNotSumWith: random.below(3) === 0 ? [`x-${random.below(12)}`] : [],
    });
  });
}

function idsOf(some: readonly { id: string }[]): string[] {
  return some.map(({ id }) => id);
}
