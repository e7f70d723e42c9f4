import { describe, expect, test } from "vitest";
import { contentDigest } from "#lib/editorial/digest.ts";
import { type Chance, trials } from "../../support/chance.ts";
import { allFacts } from "../../support/facts.ts";

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

describe("a content's digest", () => {
  test("is SHA-256 of its canonical form, which does not change between versions of the portal", () => {
    expect(contentDigest({ b: [1, "二"], a: null })).toBe(
      "9663b1f05823eba206f0e470dc5330d1ee42c39b20904ec3f171f615add20841",
    );
  });

  test("does not know the order of keys, however deep", () => {
    for (const random of trials(300)) {
      const content = anyContent(random, 4);
      expect(contentDigest(reordered(random, content))).toBe(contentDigest(content));
    }
  });

  test("is the same after a way through the database", () => {
    for (const { content } of allFacts)
      expect(contentDigest(JSON.parse(JSON.stringify(content)))).toBe(contentDigest(content));
    expect(contentDigest({ kept: 1, dropped: undefined })).toBe(contentDigest({ kept: 1 }));
  });

  test("changes with any leaf of any fact", () => {
    for (const { content } of allFacts.slice(0, 12)) {
      const changed = everyChange(content as Json).map(contentDigest);
      expect(changed).not.toContain(contentDigest(content));
    }
  });

  test.each<[string, Json, Json]>([
    ["the order of a list", ["a", "b"], ["b", "a"]],
    ["how a list is divided", [["a"], "b"], ["a", ["b"]]],
    ["a number from its text", { value: 1 }, { value: "1" }],
    ["null from nothing", { value: null }, {}],
    ["an empty list from an empty record", [], {}],
    ["a key from a value", { a: "b" }, { b: "a" }],
    ["a quotation mark from the end of a text", { a: '","b":"' }, { a: "", b: "" }],
    ["full width from half width", "（）", "()"],
  ])("tells %s", (_, one, other) => {
    expect(contentDigest(one)).not.toBe(contentDigest(other));
  });
});

function anyContent(random: Chance, depth: number): Json {
  if (depth === 0 || random.below(3) === 0)
    return random.oneOf<Json>([null, true, "", "泉州", random.below(1000), 'a"b\\']);
  const inner = Array.from({ length: random.below(5) }, () => anyContent(random, depth - 1));
  if (random.below(2) === 0) return inner;
  return Object.fromEntries(
    inner.map((value, index) => [random.oneOf(["z", "a", "名", "10", "2"]) + index, value]),
  );
}

function reordered(random: Chance, content: Json): Json {
  if (Array.isArray(content)) return content.map((inner) => reordered(random, inner));
  if (content === null || typeof content !== "object") return content;
  return Object.fromEntries(
    random.shuffled(Object.entries(content)).map(([key, inner]) => [key, reordered(random, inner)]),
  );
}

/** The content with each of its leaves changed in turn, and with each of its keys taken away. */
function everyChange(content: Json): Json[] {
  if (content === null || typeof content !== "object") return [content === "—" ? "" : "—"];
  if (Array.isArray(content)) {
    const changed = content.flatMap((inner, index) =>
      everyChange(inner).map((other) => content.with(index, other)),
    );
    return [...changed, [...content, "—"]];
  }
  return Object.entries(content).flatMap(([key, inner]) => {
    const { [key]: _, ...without } = content;
    return [...everyChange(inner).map((other) => ({ ...content, [key]: other })), without];
  });
}
