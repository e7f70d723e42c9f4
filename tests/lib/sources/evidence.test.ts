import { describe, expect, test } from "vitest";
import { dataAsOf } from "#lib/sources/data-as-of.ts";
import { asOf, documentId, period } from "#lib/sources/evidence.ts";

describe("a document's id", () => {
  test.each(["p-soft", "2021-08-city-promotion", "a", "a".repeat(80)])("may be %s", (id) => {
    expect(documentId.safeParse(id).success).toBe(true);
  });

  test.each(["", "P-soft", "p--soft", "-p", "p-", "p_soft", "p/soft", "园", "p soft", "a".repeat(81)])(
    "is not %j",
    (id) => {
      expect(documentId.safeParse(id).success).toBe(false);
    },
  );
});

describe("a period", () => {
  test.each([
    ["of a month", "2021-02-01", "2021-02-28", "month"],
    ["of one day", "2021-02-01", "2021-02-01", "day"],
    ["that is open", "2021-01-01", null, "open"],
    ["that is none", null, null, "none"],
  ])("%s is accepted", (_, start, end, precision) => {
    expect(period.safeParse({ start, end, precision, basis: "stated", text: null }).success).toBe(true);
  });

  test.each([
    ["that ends before it begins", "2021-02-28", "2021-02-01", "day"],
    ["that is open and has an end", "2021-01-01", "2021-02-01", "open"],
    ["that is open and has no beginning", null, null, "open"],
    ["that is none and has a beginning", "2021-01-01", null, "none"],
    ["of a month without an end", "2021-02-01", null, "month"],
    ["on a day that does not exist", "2021-02-29", "2021-03-01", "day"],
  ])("%s is refused", (_, start, end, precision) => {
    expect(period.safeParse({ start, end, precision, basis: "stated", text: null }).success).toBe(false);
  });
});

describe("an as-of", () => {
  test.each([
    [{ date: "2021-09", basis: "inferred" }, true],
    [{ date: null, basis: "not_stated" }, true],
    [{ date: null, basis: "stated" }, false],
    [{ date: "2021-13", basis: "stated" }, false],
  ])("%j: %s", (given, isAccepted) => {
    expect(asOf.safeParse(given).success).toBe(isAccepted);
  });
});

describe("until when a page's facts were known", () => {
  test.each([
    ["is the month of the latest source", ["2020-07-28", "2021-09-27", "2015-01-20"], "2021-09"],
    ["is as precise as that source", ["2019", "2021"], "2021"],
    ["does not count sources without a day", [null, "2020-07"], "2020-07"],
    ["is unknown where no source has one", [null], null],
    ["is unknown without a source", [], null],
  ])("%s", (_, days, month) => {
    expect(dataAsOf(days.map((publishedOn) => ({ publishedOn })))).toBe(month);
  });
});
