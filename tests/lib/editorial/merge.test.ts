import { describe, expect, test } from "vitest";
import { fieldsOf } from "#lib/editorial/form.ts";
import { act, type RowAction, readAction } from "#lib/editorial/form-rows.ts";
import {
  type Choice,
  type Choices,
  differences,
  laterOver,
  merged,
  usualChoice,
} from "#lib/editorial/merge.ts";
import { forms } from "#lib/forms.ts";
import { type Chance, trials } from "../../support/chance.ts";
import { typedContent } from "../../support/typed-content.ts";

test.each([
  ["only I changed", "a", "b", "a", "me", "mine"],
  ["only they changed", "a", "a", "b", "them", "theirs"],
  ["both changed differently", "a", "b", "c", "both", "both"],
  ["I removed", "a", null, "a", "me", "mine"],
  ["they removed what I changed", "a", "b", null, "both", "mine"],
  ["both wrote where nothing was", null, "b", "c", "both", "both"],
  ["both chose another number", 1, 2, 3, "both", "mine"],
] as const)("where %s it is said", (_, base, mine, theirs, by, choice) => {
  const [found] = differences({ x: base }, { x: mine }, { x: theirs });
  expect(found).toMatchObject({ path: "x", is: "value", by });
  expect(found && usualChoice(found)).toBe(choice);
});

test("where both changed alike, or nothing became nothing, there is nothing to choose", () => {
  expect(differences({ x: "a" }, { x: "b" }, { x: "b" })).toEqual([]);
  expect(differences({ x: "a" }, { x: null, y: [] }, { x: "" })).toEqual([]);
});

const both = (path: string) => new Map([[path, "both" as const]]);

test("the later of two stands where both changed the same place; everywhere else, whoever changed it", () => {
  const base = { a: "1", b: "1", c: "1", rows: [{ id: "x", t: "1" }] };
  const mine = { a: "2", b: "1", c: "2", rows: [{ id: "x", t: "1" }, { id: "y" }] };
  const theirs = { a: "1", b: "3", c: "3", rows: [{ id: "x", t: "3" }] };
  expect(laterOver(base, mine, theirs)).toEqual({
    a: "2",
    b: "3",
    c: "2",
    rows: [{ id: "x", t: "3" }, { id: "y" }],
  });
});

describe("both of", () => {
  test("two texts stand one after the other, theirs first", () => {
    expect(merged({ t: { zh: "甲" } }, { t: { zh: "乙" } }, { t: { zh: "丙" } }, both("t.zh"))).toEqual({
      t: { zh: "丙\n乙" },
    });
  });

  test("two lists is what either has, once", () => {
    expect(merged({ l: ["a"] }, { l: ["a", "b"] }, { l: ["c", "a"] }, both("l"))).toEqual({
      l: ["c", "a", "b"],
    });
  });
});

describe("rows", () => {
  const row = (id: string, text = id) => ({ id, text });

  test("that only moved are taken in the order of who moved them", () => {
    const base = { rows: [row("a"), row("b"), row("c")] };
    const mine = { rows: [row("c"), row("a"), row("b")] };
    const theirs = { rows: [row("a"), row("b", "改"), row("c")] };
    expect(differences(base, mine, theirs).map(({ path, is, by }) => [path, is, by])).toEqual([
      ["rows.b.text", "value", "them"],
      ["rows", "order", "me"],
    ]);
    expect(merged(base, mine, theirs, new Map())).toEqual({ rows: [row("c"), row("a"), row("b", "改")] });
  });

  test("that one removed and the other changed are asked about", () => {
    const base = { rows: [row("a"), row("b")] };
    const [found] = differences(base, { rows: [row("a")] }, { rows: [row("a"), row("b", "改")] });
    expect(found).toMatchObject({ path: "rows.b", is: "row", by: "both", mine: null, theirs: "改" });
  });

  test("that both added are both kept, each behind the row it stood behind", () => {
    const base = { rows: [row("a"), row("b")] };
    const mine = { rows: [row("a"), row("x"), row("b")] };
    const theirs = { rows: [row("a"), row("b"), row("y")] };
    const ids = (content: unknown) => (content as typeof base).rows.map(({ id }) => id);
    expect(ids(merged(base, mine, theirs, new Map()))).toEqual(["a", "x", "b", "y"]);
  });

  test("without ids are known by their words, so that an insertion shifts nothing", () => {
    const base = { notes: [{ zh: "一" }, { zh: "二" }] };
    const mine = { notes: [{ zh: "零" }, { zh: "一" }, { zh: "二" }] };
    const theirs = { notes: [{ zh: "一" }, { zh: "二改" }] };
    expect(merged(base, mine, theirs, new Map())).toEqual({
      notes: [{ zh: "零" }, { zh: "一" }, { zh: "二改" }],
    });
    expect(differences(base, mine, theirs).map(({ path, by }) => [path, by])).toEqual([
      ["notes.theirs-2", "them"],
      ["notes.mine-1", "me"],
      ["notes.mine-3", "them"],
    ]);
  });
});

describe("of any three versions of a park", () => {
  test.each([
    ["mine", 1],
    ["theirs", 2],
  ] as const)("whoever always takes %s gets exactly that one", (choice, which) => {
    for (const versions of threes()) {
      const all = new Map(differences(...versions).map(({ path }) => [path, choice] as const));
      expect(differences(null, merged(...versions, all), versions[which])).toEqual([]);
    }
  });

  test("whoever changed nothing since gets what the other made of it", () => {
    for (const [base, mine] of threes()) {
      expect(differences(null, merged(base, mine, base, new Map()), mine)).toEqual([]);
      expect(differences(null, merged(base, base, mine, new Map()), mine)).toEqual([]);
    }
  });

  test("no word that either typed since is lost, unless the other's was chosen", () => {
    for (const [random, versions] of withChance()) {
      const found = differences(...versions);
      const choices: Choices = new Map(
        found.map((each) => [
          each.path,
          random.oneOf(
            each.canKeepBoth ? (["mine", "theirs", "both"] as const) : (["mine", "theirs"] as const),
          ),
        ]),
      );
      const result = wordsOf(merged(...versions, choices));
      const [base, mine, theirs] = versions;
      for (const [words, given] of [
        [mine, ["mine", "both"]],
        [theirs, ["theirs", "both"]],
      ] as const) {
        const dropped = wordsOf(words).filter(
          (each) => !wordsOf(base).includes(each) && !within(result, each),
        );
        const unchosen = found.filter(
          ({ path }) => !(given as readonly Choice[]).includes(choices.get(path) ?? "mine"),
        );
        const texts = unchosen.map((each) => (words === mine ? each.mine : each.theirs) ?? "").join("\n");
        for (const each of dropped) expect(texts).toContain(each);
      }
    }
  });

  test("whatever is usual keeps every word that either typed, but for choices and numbers that clash", () => {
    for (const versions of threes()) {
      const result = wordsOf(merged(...versions, new Map()));
      const clashing = differences(...versions)
        .filter(({ by, canKeepBoth }) => by === "both" && !canKeepBoth)
        .map(({ theirs }) => theirs ?? "")
        .join("\n");
      const [base, mine, theirs] = versions;
      for (const each of [...wordsOf(mine), ...wordsOf(theirs)])
        if (!wordsOf(base).includes(each) && !within(result, each)) expect(clashing).toContain(each);
    }
  });
});

type Versions = [base: unknown, mine: unknown, theirs: unknown];
const park = fieldsOf(forms.park);

function threes(): Versions[] {
  return withChance().map(([, versions]) => versions);
}

function withChance(): [Chance, Versions][] {
  return trials(60).map((random) => {
    const base = typedContent(park, random);
    return [random, [base, edited(base, random, "我"), edited(base, random, "他")]];
  });
}

/** As someone leaves it after a few deeds: words of their own in some places, rows added, moved and removed. */
function edited(content: unknown, random: Chance, name: string): unknown {
  let result = retyped(content, random, name);
  for (let deed = random.below(4); deed > 0; deed -= 1) {
    const list = random.oneOf(["sites", "statements", "aliases", "relations"]);
    const verb = random.oneOf(["add", "remove", "up", "down"]);
    const action = readAction(
      verb === "add" ? `add:${list}` : `${verb}:${list}.${random.below(3)}`,
    ) as RowAction;
    result =
      act(park, result, action, () => `new-${name === "我" ? "mine" : "theirs"}-${deed}`)?.content ?? result;
  }
  return result;
}

function retyped(value: unknown, random: Chance, name: string, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => retyped(each, random, name));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([inner, each]) => [inner, retyped(each, random, name, inner)]),
    );
  return typeof value === "string" && key !== "id" && random.below(6) === 0
    ? `${name}${random.below(1_000_000)}。`
    : value;
}

/** Every text in it; ids are nobody's words. */
function wordsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [] : wordsOf(inner)));
}

function within(texts: readonly string[], text: string): boolean {
  return texts.some((each) => each.includes(text));
}
