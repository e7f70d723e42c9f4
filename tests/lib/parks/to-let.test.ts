import { describe, expect, test } from "vitest";
import { rentsByBasis, sumToLet } from "#lib/parks/to-let.ts";
import { aSpace } from "../../support/spaces.ts";

describe("what is to let in all", () => {
  test("is the sum of what is known, with what is not in it", () => {
    expect(
      sumToLet([
        aSpace("a", { areaFrom: "300", areaTo: "1200.25", confirmedOn: "2026-11-10" }),
        aSpace("b", { areaFrom: "90.1", areaTo: "90.1", confirmedOn: "2026-05-02" }),
        aSpace("c", { areaFrom: "2000" }),
        aSpace("d"),
      ]),
    ).toEqual({
      area: "1290.35",
      withoutArea: 2,
      range: { from: "90.1", to: "2000" },
      confirmed: { from: "2026-05-02", to: "2026-11-10" },
      neverConfirmed: 2,
    });
  });

  test("is not known where nobody has said how large anything is: never nought", () => {
    expect(sumToLet([aSpace("a"), aSpace("b")])).toEqual({
      ...{ area: null, withoutArea: 2, range: null, confirmed: null, neverConfirmed: 2 },
    });
  });
});

describe("rents", () => {
  const withTax = { zh: "含税" };
  test("on one basis are one range, on several never; that of most spaces comes first", () => {
    expect(
      rentsByBasis([
        aSpace("a", { rentFrom: "10", rentTo: "60" }),
        aSpace("b", { rentFrom: "28", rentBasis: withTax }),
        aSpace("c", { rentFrom: "30", rentTo: "36", rentBasis: withTax }),
        aSpace("d"),
      ]),
    ).toEqual([
      { basis: withTax, range: { from: "28", to: "36" }, spaces: 2 },
      { basis: null, range: { from: "10", to: "60" }, spaces: 1 },
    ]);
  });

  test("that nobody has said are none", () => {
    expect(rentsByBasis([aSpace("a", { areaTo: "100" })])).toEqual([]);
  });
});
