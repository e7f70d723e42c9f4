import { describe, expect, test } from "vitest";
import { languageOf } from "#lib/i18n/language.ts";
import { locales } from "#lib/i18n/locale.ts";
import { explainRefusal, type Refused, readQuery, writeQuery } from "#lib/opendata/query.ts";
import type { TableName } from "#lib/values/data-files.ts";

const read = (name: TableName, asked: string) => readQuery(name, new URLSearchParams(asked));
const refusal = (name: TableName, asked: string) => {
  const query = read(name, asked);
  return "refused" in query ? [query.refused.code, query.refused.parameters] : query;
};

describe("a question", () => {
  test("without parameters is for the first hundred rows", () => {
    expect(read("parks", "")).toEqual({ limit: 100, after: null, filters: {} });
  });

  test.each([
    ["parks", "membership=confirmed&form=park", { membership: "confirmed", form: "park" }],
    ["sites", "park=p-soft", { park: "p-soft" }],
    [
      "policies",
      "package=donghai&park=p-ip&provider=landlord",
      { package: "donghai", park: "p-ip", provider: "landlord" },
    ],
    ["clauses", "policy=a-b&purpose=rent", { policy: "a-b", purpose: "rent" }],
    ["signings", "level=city&year=2021", { level: "city", year: "2021" }],
    ["projects", "park=p-ip&event=ev-1&cancelled=false", { park: "p-ip", event: "ev-1", cancelled: false }],
    ["figures", "measure=tax_paid&source=dnzb-2021", { measure: "tax_paid", source: "dnzb-2021" }],
    ["sources", "genre=web", { genre: "web" }],
    [
      "corrections",
      "document=sf-012&kind=figure&nature=correction",
      { document: "sf-012", kind: "figure", nature: "correction" },
    ],
  ] as const)("of %s may be narrowed by %s", (name, asked, filters) => {
    expect(read(name, asked)).toEqual({ limit: 100, after: null, filters });
  });

  test("may name how many rows, and behind which", () => {
    expect(read("figures", "limit=1000&after=sf-012")).toMatchObject({ limit: 1000, after: "sf-012" });
    expect(read("corrections", "limit=1&after=sf-012-v2")).toMatchObject({ limit: 1, after: "sf-012-v2" });
  });

  test.each([
    ["parks", "color=red", ["unknown_parameter", ["color"]]],
    ["parks", "park=p-soft", ["unknown_parameter", ["park"]]],
    ["parks", "Limit=5", ["unknown_parameter", ["Limit"]]],
    ["parks", "__proto__=1", ["unknown_parameter", ["__proto__"]]],
    ["parks", "toString=1&constructor=1", ["unknown_parameter", ["toString", "constructor"]]],
    ["parks", "limit=5&limit=6", ["repeated_parameter", ["limit"]]],
    ["parks", Array.from({ length: 1000 }, (_, n) => `f${n}=1`).join("&"), ["too_many_parameters", []]],
    ["parks", "membership=sure", ["bad_value", ["membership"]]],
    ["parks", "membership=", ["bad_value", ["membership"]]],
    ["signings", "year=21", ["bad_value", ["year"]]],
    ["projects", "cancelled=yes", ["bad_value", ["cancelled"]]],
    ["projects", "cancelled=TRUE", ["bad_value", ["cancelled"]]],
    ["figures", "limit=0&measure=x", ["bad_value", ["limit", "measure"]]],
  ] as const)("of %s is refused with %s", (name, asked, expected) => {
    expect(refusal(name, asked)).toEqual(expected);
  });

  test.each(["0", "-1", "1001", "9999", "1.5", "1e2", "ten", " 5", "０", "10000", ""])(
    "for %j rows is refused",
    (limit) => {
      expect(refusal("parks", `limit=${encodeURIComponent(limit)}`)).toEqual(["bad_value", ["limit"]]);
    },
  );

  test.each(["SF-012", "../x", "a b", "'; DROP TABLE figure; --", "园", "-a", "a".repeat(81), "\0"])(
    "behind a row that there cannot be, %j, is refused",
    (after) => {
      const asked = `after=${encodeURIComponent(after)}`;
      expect(refusal("figures", asked)).toEqual(["bad_value", ["after"]]);
      expect(refusal("corrections", asked)).toEqual(["bad_value", ["after"]]);
    },
  );

  test.each(["sf-012", "sf-012-v", "sf-012-v0", "sf-012-v9999999999"])(
    "for corrections behind %s, which names no edition, is refused",
    (after) => {
      expect(refusal("corrections", `after=${after}`)).toEqual(["bad_value", ["after"]]);
    },
  );
});

test("a question has one form, which is read back as it was", () => {
  const query = read("figures", "source=dnzb-2021&limit=5&park=p-soft&after=sf-001");
  if ("refused" in query) throw new Error("refused");
  expect(writeQuery(query)).toBe("?after=sf-001&limit=5&park=p-soft&source=dnzb-2021");
  expect(read("figures", writeQuery(query))).toEqual(query);
  expect(writeQuery({ limit: 100, after: null, filters: {} })).toBe("");
  expect(writeQuery({ limit: 100, after: null, filters: { cancelled: false } })).toBe("?cancelled=false");
});

describe("a refusal", () => {
  const explained = (refused: Refused, name: TableName = "parks") =>
    explainRefusal(languageOf("en"), name, refused);

  test("names what is known", () => {
    expect(explained({ code: "unknown_parameter", parameters: ["x"] })).toEqual([
      { parameter: "x", detail: "Known here: limit, after, membership, form" },
    ]);
  });

  test("names what a value may be", () => {
    const [error] = explained({ code: "bad_value", parameters: ["form"] }) ?? [];
    expect(error?.detail).toContain("park, group, umbrella");
  });

  test("repeats no more than a little of what was sent", () => {
    const parameters = Array.from({ length: 50 }, (_, n) => String(n).repeat(200));
    const errors = explained({ code: "unknown_parameter", parameters }) ?? [];
    expect(errors.length).toBeLessThanOrEqual(10);
    for (const { parameter } of errors) expect(parameter.length).toBeLessThanOrEqual(80);
  });

  test("is said in every language", () => {
    const said = locales.map((locale) =>
      explainRefusal(languageOf(locale), "parks", { code: "bad_value", parameters: ["limit"] }),
    );
    expect(new Set(said.map((errors) => errors?.[0]?.detail)).size).toBe(locales.length);
  });
});
