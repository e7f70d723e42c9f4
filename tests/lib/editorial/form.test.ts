import { describe, expect, test } from "vitest";
import { blankRow, type Field, fieldsOf, stepsTo } from "#lib/editorial/form.ts";
import { fieldName, rowTitle } from "#lib/editorial/form-names.ts";
import { readForm } from "#lib/editorial/form-reading.ts";
import { act, at, type RowAction, readAction } from "#lib/editorial/form-rows.ts";
import { forms } from "#lib/forms.ts";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { trials } from "../../support/chance.ts";
import { typedContent } from "../../support/typed-content.ts";

const field = <Is extends Field["is"]>(is: Is, more: object = {}) =>
  ({ is, key: "x", words: "name", ...more }) as unknown as Field;

describe("what is typed into a field", () => {
  test.each([
    ["integer", "12", 12],
    ["integer", "１２", 12],
    ["integer", " 1,200 ", 1200],
    ["integer", "12abc", "12abc"],
    ["integer", "1.5", "1.5"],
    ["integer", "", ""],
    ["decimal", "14.80", "14.80"],
    ["decimal", "１，２３４．５", "1234.5"],
    ["decimal", "约14", "约14"],
    ["money", "４５４０万元", "４５４０万元"],
    ["day", "2021年9月27日", "2021-09-27"],
    ["day", "2021年9月31日", "2021年9月31日"],
    ["partial_day", "2021年9月", "2021-09"],
    ["partial_day", "去年", "去年"],
    ["line", " 有空格 ", " 有空格 "],
    ["prose", "一\r\n二\r三", "一\n二\n三"],
    ["prose", "一\0二", "一二"],
    ["lines", "甲\r\n\r\n乙", ["甲", "乙"]],
  ] as const)("as %s: %j is %j", (is, typed, read) => {
    expect(readForm([field(is)], { x: typed })).toEqual({ x: read });
  });

  test("is null where nothing was typed and nothing need be", () => {
    for (const is of ["integer", "decimal", "money", "day", "line", "prose", "choice", "reference"] as const)
      expect(readForm([field(is, { optional: true })], { x: " " })).toEqual({ x: null });
    expect(readForm([field("text", { optional: true })], { "x.zh": "", "x.en": " " })).toEqual({ x: null });
  });

  test("keeps what belongs to it even where the form did not draw it so", () => {
    const rows = field("rows", { row: [field("line")] });
    expect(
      readForm([rows], { "x.7.x": "七", "x.2.x": "二", "x.a.x": "?", "y.0": "?", __proto__: "?" }),
    ).toEqual({
      x: [{ x: "二" }, { x: "七" }],
    });
  });
});

describe("a button beside a row", () => {
  test.each([
    ["add:sites", { verb: "add", path: "sites", variant: null }],
    ["add:c.0.any:people", { verb: "add", path: "c.0.any", variant: "people" }],
    ["up:sites.2", { verb: "up", path: "sites", index: 2 }],
    ["remove:policies.0.clauses.1", { verb: "remove", path: "policies.0.clauses", index: 1 }],
    ["remove:sites", null],
    ["drop:sites.1", null],
    ["up:sites.1:people", null],
    ["save", null],
    ["add:", null],
    ["add:__proto__", { verb: "add", path: "__proto__", variant: null }],
  ])("%s means %j", (text, action) => {
    expect(readAction(text)).toEqual(action);
  });

  const park = fieldsOf(forms.park);
  const perform = (content: unknown, text: string) =>
    act(park, content, readAction(text) as RowAction, () => "park-new");

  test("adds a row with an id of its own, and leaves the ids of the others", () => {
    const before = { sites: [{ id: "one", number: 1 }] };
    const after = perform(before, "add:sites");
    expect(after?.at).toBe("sites.1");
    expect(at(after?.content, "sites")).toEqual([
      { id: "one", number: 1 },
      { id: "park-new", number: null, name: null, address: null },
    ]);
    expect(at(perform(before, "add:sites.0.spaces")?.content, "sites.0.spaces.0.id")).toBe("park-new");
  });

  test("adds a row of the kind that was asked for", () => {
    const fields = fieldsOf(forms.policy_package);
    const content = { policies: [{ clauses: [{ conditions: [{ id: "c", any: [] }] }] }] };
    const path = "policies.0.clauses.0.conditions.0.any";
    const add = (variant: string) =>
      act(fields, content, readAction(`add:${path}:${variant}`) as RowAction, () => "n");
    expect(at(add("people")?.content, `${path}.0`)).toEqual({
      is: "people",
      from: null,
      to: null,
      not: false,
    });
    expect(at(add("industry")?.content, `${path}.0`)).toEqual({ is: "industry", among: [], not: false });
    expect(add("height")).toBeNull();
  });

  test.each(["add:name", "add:nothing", "add:__proto__", "remove:sites.4", "up:name.0", "add:sites.0"])(
    "does nothing for %s",
    (text) => {
      expect(perform({ sites: [{ id: "one" }], name: { zh: "甲" } }, text)).toBeNull();
    },
  );

  test("neither loses nor doubles a row, whatever is pressed", () => {
    for (const random of trials(150)) {
      const content = typedContent(park, random) as Record<string, unknown>;
      const list = random.oneOf(["sites", "aliases", "relations", "statements", "headlineFigures"]);
      const rows = content[list] as unknown[];
      const verb = random.oneOf(["up", "down"]);
      const after = perform(content, `${verb}:${list}.${random.below(4)}`);
      if (!after) continue;
      expect({ ...(after.content as object), [list]: [] }).toEqual({ ...content, [list]: [] });
      const [was, is] = [rows, at(after.content, list) as unknown[]].map((all) =>
        all.map((row) => JSON.stringify(row)),
      );
      expect([...(is as string[])].sort()).toEqual([...(was as string[])].sort());
      const back = perform(after.content, `${verb === "up" ? "down" : "up"}:${after.at}`);
      const isAtEnd = after.at.endsWith(verb === "up" ? ".0" : `.${rows.length - 1}`);
      if (!isAtEnd) expect(back?.content).toEqual(content);
    }
  });

  test("undoes itself: what was added and removed again was never there", () => {
    for (const random of trials(50)) {
      const content = typedContent(park, random);
      const list = random.oneOf(["sites", "aliases", "relations", "statements"]);
      const added = perform(content, `add:${list}`);
      expect(perform(added?.content, `remove:${added?.at}`)?.content).toEqual(content);
    }
  });
});

describe("a path", () => {
  const { words } = staffLanguage("zh-Hans");
  const park = fieldsOf(forms.park);
  const space = { id: "s", name: { zh: "三层东侧" } };
  const content = {
    sites: [{ id: "one" }, { id: "two", name: { zh: "二号楼" }, spaces: [space] }],
    notes: [],
  };

  test.each([
    ["name.zh", "园区名称 · 中文"],
    ["membership.quote", "名单 · 依据的原文"],
    ["sites.1.name.en", "载体 2（二号楼） · 名称 · 英文"],
    ["sites.two.spaces.s.areaTo", "载体 2（二号楼） · 可租空间 1（三层东侧） · 最大面积（平方米）"],
    ["headlineFigures.0", "放在前面的数据 1"],
    ["statements.3.ambiguities.0.zh", "说法 4 · 要注意的 1 · 中文"],
    ["nothing.of.ours", "nothing.of.ours"],
  ])("%s is called %s", (path, name) => {
    expect(fieldName(words, park, path, content)).toBe(name);
  });

  test("leads through groups and rows to a field", () => {
    expect(stepsTo(park, "sites.1.spaces.0.load").map(({ field: { key }, row }) => [key, row])).toEqual([
      ["sites", "1"],
      ["spaces", "0"],
      ["load", null],
    ]);
  });
});

test("a row is called by its own words", () => {
  expect(rowTitle({ id: "a", title: { zh: "条款一" } })).toBe("条款一");
  expect(rowTitle({ name: null, text: { zh: "很长".repeat(20) } })).toBe(`${"很长".repeat(12)}…`);
  expect(rowTitle(null)).toBe("");
});

test("a blank row holds what a person has to fill in, and no key that came later", () => {
  expect(blankRow(fieldsOf(forms.signed_project))).toMatchObject({
    name: { zh: "" },
    amount: null,
    cancelled: false,
  });
  expect(blankRow(fieldsOf(forms.policy_package))).toMatchObject({ policies: [] });
});
