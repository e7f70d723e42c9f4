import { describe, expect, test } from "vitest";
import { amountYuan, type FigureContent, figureContent, figureToPublish } from "#lib/figures/model.ts";
import { figureFacts } from "../../support/facts.ts";

const investment = factOf("sf-051");
const share = factOf("sf-014");

describe("a figure", () => {
  test.each<[string, object, string]>([
    ["money that is not written as an amount", { asWritten: "八个" }, "asWritten"],
    ["money whose unit is not the one that is written", { unit: "yi_yuan" }, "value"],
    ["money whose value is not the one that is written", { value: "4540.01" }, "value"],
    ["money that is less than a fen", { value: "0.001", unit: "yuan", asWritten: "0元" }, "value"],
    ["a value in words", { value: "四千" }, "value"],
    ["a negative value", { value: "-1" }, "value"],
    ["a park's scope without the park", { scope: { ...investment.scope, parkId: null } }, "scope.parkId"],
    ["a district's scope with a park", { scope: { ...investment.scope, kind: "district" } }, "scope.parkId"],
    [
      "an event's scope without the event",
      { scope: { ...investment.scope, kind: "event", parkId: null } },
      "scope.eventId",
    ],
    [
      "a share of more than the whole",
      { measure: "share", unit: "percent", asWritten: "100.01%", value: "100.01" },
      "value",
    ],
    ["no words to rest on", { quote: "" }, "quote"],
    ["a key that nobody knows", { surprise: true }, ""],
  ])("with %s is refused at its field", (_, change, field) => {
    const issues = figureToPublish.safeParse({ ...investment, ...change }).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join("."))).toContain(field);
  });
});

describe("an amount of money", () => {
  test.each([
    ["4540", "wan_yuan", "4540.00万元"],
    ["45400000", "yuan", "人民币4540万元"],
    ["0.454", "yi_yuan", "４５４０ 万元"],
  ])("may be %s %s where %s is written", (value, unit, asWritten) => {
    expect(figureToPublish.safeParse({ ...investment, value, unit, asWritten }).error).toBeUndefined();
  });
});

describe("a percentage", () => {
  test.each([
    ["share", "100"],
    ["output", "120.5"],
    ["tax_paid", "350"],
  ])("of %s may be %s", (measure, value) => {
    const figure = { ...share, measure, value, asWritten: `${value}%` };
    expect(figureToPublish.safeParse(figure).error).toBeUndefined();
  });
});

describe("its amount in yuan", () => {
  test.each([
    ["sf-051", "45400000"],
    ["sf-006", "9000000000"],
    ["sf-040", "30286600"],
  ])("of %s is %s", (id, yuan) => {
    expect(amountYuan(factOf(id))).toBe(yuan);
  });

  test("is none for what is not money", () => {
    expect(amountYuan(share)).toBeNull();
  });
});

function factOf(id: string): FigureContent {
  const found = figureFacts.find((figure) => figure.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found.content;
}

test("an edition from before two amounts were refused can still be read", () => {
  const two = { ...investment, value: "14.8", unit: "wan_yuan", asWritten: "14.8亿元" };
  expect([figureContent.safeParse(two).success, figureToPublish.safeParse(two).success]).toEqual([
    true,
    false,
  ]);
});
