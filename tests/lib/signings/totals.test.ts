import { describe, expect, test } from "vitest";
import { amountYuan, isMoney, measures } from "#lib/figures/model.ts";
import { everything, type Question, stages } from "#lib/signings/question.ts";
import { add, type Countable, refusals, totalStated } from "#lib/signings/totals.ts";
import { addMoney, fromYuan, inChineseUnits, toYuan } from "#lib/values/money.ts";
import { type Chance, trials } from "../../support/chance.ts";
import { eventFacts, figureFacts } from "../../support/facts.ts";

const figures: Countable[] = figureFacts.map(({ id, content }) => ({
  id,
  ...content,
  amountYuan: amountYuan(content),
}));

/** The events of the article: no list of projects is public. */
const events = eventFacts.map(({ id, content }) => ({ id, ...content, projects: [] }));

const projects = eventFigure("a", { value: "12" });
const moreProjects = eventFigure("b", { value: "8", scope: ofEvent("event-b") });
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

const ask = (question: Partial<Question>, quantity: "projects" | "investment", among = events) =>
  totalStated({ ...everything, ...question }, quantity, figures, among);

describe("the two joint signings of the article", () => {
  test("come to 20 projects", () => {
    const { counted, sum } = ask({}, "projects");
    expect(idsOf(counted)).toEqual(["sf-005", "sf-011"]);
    expect(sum).toEqual({ ok: true, value: "20", amountYuan: null });
  });

  test("come to 104.8亿元", () => {
    const { counted, sum } = ask({}, "investment");
    expect(idsOf(counted)).toEqual(["sf-006", "sf-012"]);
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
    expect(ask({}, "projects").leftOut.find(({ figure }) => figure.id === id)?.because).toBe(because);
  });
});

describe("a question", () => {
  test.each([
    ["of one event", { eventId: "ev-2021-08" }, ["sf-011"], "8"],
    ["of the year of both", { year: "2021" }, ["sf-005", "sf-011"], "20"],
    ["of a park", { scope: "park", parkId: "p-soft" }, ["sf-050"], "8"],
    [
      "of what a park has in production",
      { scope: "park", parkId: "p-soft", stage: "in_production" },
      ["sf-053"],
      "4",
    ],
    [
      "of what a park negotiates",
      { scope: "park", parkId: "p-soft", stage: "in_negotiation" },
      ["sf-055"],
      "12",
    ],
    ["of a park's year", { scope: "park", parkId: "p-soft", year: "2021" }, ["sf-050"], "8"],
  ] as const)("%s counts that and nothing else", (_, question, counted, value) => {
    const total = ask(question, "projects");
    expect(idsOf(total.counted)).toEqual(counted);
    expect(total.sum).toEqual({ ok: true, value, amountYuan: null });
  });

  test.each([
    ["another year", { year: "2020" }, "sf-005", "another_year"],
    ["another event", { eventId: "ev-2021-02" }, "sf-011", "another_event"],
    ["an industry", { industry: "I" }, "sf-005", "industry_not_stated"],
    ["another park", { scope: "park", parkId: "p-ip" }, "sf-050", "different_scope"],
    ["a park and not the district", { scope: "park" }, "sf-005", "different_scope"],
    ["a stage of which nobody states anything", { stage: "paid_in" }, "sf-005", "different_stage"],
    [
      "a park's year that no source states",
      { scope: "park", year: "2021", stage: "in_negotiation" },
      "sf-055",
      "year_not_stated",
    ],
  ] as const)("of %s leaves the rest out with the reason", (_, question, id, because) => {
    const total = ask(question, "projects");
    expect(total.leftOut.find(({ figure }) => figure.id === id)?.because).toBe(because);
  });

  test("that nothing answers has no sum", () => {
    expect(ask({ year: "2019" }, "projects")).toMatchObject({
      counted: [],
      sum: { ok: false, because: "nothing" },
    });
  });

  test("of an event whose list is public leaves the stated number out: it is counted by its projects", () => {
    const listed = events.map((event) =>
      event.id === "ev-2021-08" ? { ...event, listDisclosed: true, projects: [{}] } : event,
    );
    const total = ask({}, "projects", listed as typeof events);
    expect(idsOf(total.counted)).toEqual(["sf-005"]);
    expect(total.leftOut.find(({ figure }) => figure.id === "sf-011")?.because).toBe("counted_by_list");
  });

  test("of an event whose list is said to be public, and is not there, keeps to the stated number", () => {
    const promised = events.map((event) => ({ ...event, listDisclosed: true }));
    expect(idsOf(ask({}, "projects", promised).counted)).toEqual(["sf-005", "sf-011"]);
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
    const third = eventFigure("c", { scope: ofEvent("event-c") });
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
    ["another scope", { scope: ofPark("park-a") }, "different_scope"],
    ["another unit", { unit: "firm" }, "different_unit"],
    ["money beside a count", { unit: "yi_yuan", amountYuan: "1" }, "different_unit"],
    ["a target", { isTarget: true }, "is_target"],
    ["what is no data", { use: "quoted_only" }, "not_data"],
    ["the same figure", { id: "a" }, "counted_twice"],
    ["the same event", { scope: ofEvent("event-a") }, "counted_twice"],
  ] as const)("with %s is refused", (_, change, because) => {
    const changed: Countable = { ...moreProjects, ...change };
    expect(add([projects, changed])).toEqual({ ok: false, because });
    expect(add([changed, projects])).toEqual({ ok: false, because });
  });

  const unstated: Countable = { ...moreMoney, amountYuan: null };
  test.each([
    ["alone", [unstated]],
    ["first", [unstated, money]],
    ["last", [money, unstated]],
    ["among others", [money, { ...unstated, id: "c", scope: ofEvent("event-c") }, moreMoney]],
  ])("of money with an amount that is not known, %s, is refused: it is not nought", (_, given) => {
    expect(add(given)).toEqual({ ok: false, because: "amount_not_stated" });
  });

  test.each(["share", "rank", "area"] as const)("of a %s is none", (measure) => {
    expect(
      add([
        { ...projects, measure },
        { ...moreProjects, measure },
      ]).ok,
    ).toBe(false);
  });

  test("of two parks, or of one park twice, is refused: they may overlap", () => {
    const park = { ...projects, scope: ofPark("park-a") };
    for (const other of ["park-a", "park-b"]) {
      expect(add([park, { ...moreProjects, scope: ofPark(other) }])).toEqual({
        ok: false,
        because: "overlapping_scopes",
      });
    }
  });

  test("of nothing is none, and of one is that one", () => {
    expect([add([]), add([projects]), add([money])]).toEqual([
      { ok: false, because: "nothing" },
      { ok: true, value: "12", amountYuan: null },
      { ok: true, value: "9000000000", amountYuan: "9000000000" },
    ]);
  });
});

describe("of any figures and any question whatever", () => {
  const everyTotal = trials(400).flatMap((random) => {
    const given = random.someOf([...figures, ...inventedFigures(random)]);
    const question = anyQuestion(random);
    const among = [...events, ...inventedEvents(random)];
    return (["projects", "investment"] as const).map((quantity) => ({
      random,
      given,
      question,
      quantity,
      among,
      total: totalStated(question, quantity, given, among),
    }));
  });

  test("many totals are sums of several, and many are refused", () => {
    const sums = everyTotal.filter(({ total }) => total.sum.ok && total.counted.length > 1).length;
    const refused = everyTotal.filter(({ total }) => !total.sum.ok && total.counted.length > 1).length;
    expect(sums).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(20);
  });

  test("a total is the sum of its own rows", () => {
    for (const { total } of everyTotal) {
      if (!total.sum.ok) continue;
      const sum =
        total.sum.amountYuan === null
          ? String(total.counted.reduce((added, { value }) => added + Number(value), 0))
          : toYuan(addMoney(total.counted.map((figure) => fromYuan(figure.amountYuan as string))));
      expect(total.sum.value).toBe(sum);
    }
  });

  test("no pair that must not be added ever is", () => {
    for (const { total } of everyTotal) {
      if (!total.sum.ok) continue;
      for (const [index, one] of total.counted.entries()) {
        for (const other of total.counted.slice(index + 1)) {
          expect(one.doNotSumWith).not.toContain(other.id);
          expect(other.doNotSumWith).not.toContain(one.id);
          expect([other.stage, other.measure, other.scope.kind, other.basis]).toEqual([
            one.stage,
            one.measure,
            "event",
            one.basis,
          ]);
          expect(one.scope.eventId).not.toBe(other.scope.eventId);
        }
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
    for (const { random, given, question, quantity, among, total } of everyTotal) {
      const again = totalStated(
        question,
        quantity,
        random.shuffled([...given, ...given]),
        random.shuffled(among),
      );
      expect([idsOf(again.counted), again.sum]).toEqual([idsOf(total.counted), total.sum]);
    }
  });

  test("only what was asked for is counted, as data and no target, and no event that has a public list", () => {
    for (const { question, among, total } of everyTotal) {
      for (const figure of total.counted) {
        expect(figure).toMatchObject({
          stage: question.stage,
          isTarget: false,
          use: "shown",
          scope: { kind: question.scope === "park" ? "park" : "event" },
        });
        expect([null, figure.scope.eventId]).toContain(question.eventId);
        expect([null, figure.scope.parkId]).toContain(question.parkId);
        const event = among.find(({ id }) => id === figure.scope.eventId);
        expect(event?.listDisclosed && event.projects.length > 0).toBeFalsy();
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
    scope: ofEvent(`event-${name}`),
    period: { start: "2021-01-01", end: "2021-12-31" },
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
      scope: random.oneOf([
        ofEvent(`event-${random.below(8)}`),
        ofEvent(`event-${random.below(8)}`),
        ofPark(`park-${random.below(3)}`),
      ]),
      doNotSumWith: random.below(3) === 0 ? [`x-${random.below(12)}`] : [],
    });
  });
}

function inventedEvents(random: Chance) {
  return Array.from({ length: 8 }, (_, index) => ({
    id: `event-${index}`,
    heldOn: random.oneOf(["2020-05", "2021-03-04", "2021"]),
    listDisclosed: random.below(4) === 0,
    projects: random.below(2) === 0 ? [] : [{}],
  }));
}

/** Most often everything; otherwise one thing or another. */
function anyQuestion(random: Chance): Question {
  const some = <T>(choices: readonly T[]): T | null => (random.below(6) === 0 ? random.oneOf(choices) : null);
  const scope = random.below(5) === 0 ? "park" : "district";
  return {
    year: some(["2020", "2021"]),
    scope,
    parkId: scope === "park" ? some(["p-soft", "park-0", "park-1"]) : null,
    eventId: some(["ev-2021-02", "event-1"]),
    industry: random.below(12) === 0 ? "C" : null,
    stage: random.below(5) === 0 ? random.oneOf(stages) : "signed",
  };
}

function ofEvent(eventId: string): Countable["scope"] {
  return { kind: "event", parkId: null, eventId };
}

function ofPark(parkId: string): Countable["scope"] {
  return { kind: "park", parkId, eventId: null };
}

function idsOf(some: readonly { id: string }[]): string[] {
  return some.map(({ id }) => id);
}
