import { describe, expect, test } from "vitest";
import { laterNatures, type Nature } from "#lib/editorial/nature.ts";
import { verdictOn, verdicts } from "#lib/editorial/verdict.ts";
import { trials } from "../../support/chance.ts";

const history = (...natures: Nature[]) =>
  ["first" as const, ...natures].map((nature, index) => ({
    number: index + 1,
    nature,
    state: index === natures.length ? ("published" as const) : ("superseded" as const),
  }));

describe("the verdict on edition 1", () => {
  test.each<[Nature[], string, number[]]>([
    [[], "unchanged", []],
    [["revision"], "revised", [2]],
    [["correction"], "corrected", [2]],
    [["revision", "correction", "revision"], "corrected", [2, 3, 4]],
    [["new_period"], "new_period", [2]],
    // A mistake in the new period's number is not one in the old period's.
    [["new_period", "correction"], "new_period", [2]],
    [["correction", "new_period"], "corrected", [2]],
    [["revision", "new_period", "correction"], "revised", [2]],
  ])("after %o is %s, because of editions %o", (natures, verdict, because) => {
    const found = verdictOn(1, history(...natures));
    expect([found.verdict, found.because.map(({ number }) => number)]).toEqual([verdict, because]);
  });
});

test.each([
  [2, "unchanged"],
  [1, "corrected"],
])("of a corrected number, edition %i is %s", (quoted, verdict) => {
  expect(verdictOn(quoted, history("correction")).verdict).toBe(verdict);
});

test("what is withdrawn is withdrawn, whatever came before", () => {
  const editions = history("correction").map((edition) =>
    edition.number === 2 ? { ...edition, state: "withdrawn" as const } : edition,
  );
  for (const quoted of [1, 2]) expect(verdictOn(quoted, editions).verdict).toBe("withdrawn");
});

test("whatever the history: the order in which it is told changes nothing, and only later editions decide", () => {
  for (const random of trials(200)) {
    const editions = history(...random.someOf<Nature>(laterNatures));
    const quoted = 1 + random.below(editions.length);
    const found = verdictOn(quoted, editions);
    expect(verdictOn(quoted, random.shuffled(editions))).toEqual(found);
    expect(verdicts).toContain(found.verdict);
    expect(found.because.every(({ number }) => number > quoted)).toBe(true);
    expect(found.verdict === "unchanged").toBe(quoted === editions.length);
  }
});
