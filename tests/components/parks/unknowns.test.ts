import { describe, expect, test } from "vitest";
import { unknownsOf } from "#components/parks/unknowns.ts";
import { zh } from "#lib/i18n/zh.ts";
import { aContact } from "../../support/contacts.ts";
import { aSpace } from "../../support/spaces.ts";

type Park = Parameters<typeof unknownsOf>[0];

const nothing: Park = {
  ...{ statements: [], figures: [], sites: [], spaces: [], contacts: [], streetCode: null },
};
const neverKnown = ["coordinates"];
const statement = (aspect: string, use = "shown") => ({ aspect, use }) as Park["statements"][number];
const figure = (measure: string) => ({ measure }) as Park["figures"][number];
const site = (address: string | null) => ({ id: "s", number: 1, name: null, address });

const nobody = {
  slug: "s",
  title: { zh: "来源" },
  publisher: { zh: "发布者" },
  authors: [],
  publishedOn: null,
  publishedBasis: "not_stated",
} as const;
const contact = (phone: string | null) =>
  ({ ...aContact("c", { phone }), source: nobody }) as Park["contacts"][number];
const space = (known: object) => ({ ...aSpace("s", known), siteId: "s" });

describe("what no source says of a park", () => {
  test("is everything where no source says anything, and each of it has its word", () => {
    expect(unknownsOf(nothing).sort()).toEqual(Object.keys(zh.parks.unknowns).sort());
  });

  test.each<[string, Partial<Park>, string]>([
    ["its positioning", { statements: [statement("positioning")] }, "positioning"],
    ["what it was converted from", { statements: [statement("converted_from")] }, "formerArea"],
    ["its operator", { statements: [statement("operator")] }, "operator"],
    ["its street", { streetCode: "350503003" }, "street"],
    ["an area", { figures: [figure("area")] }, "area"],
    ["a space", { spaces: [space({})] }, "space"],
    ["whom to call", { contacts: [contact(null), contact("0000-00000000")] }, "contact"],
    ["a site's address", { sites: [site(null), site("某路1号")] }, "address"],
  ])("is one thing less where a source gives %s", (_, given, known) => {
    expect(unknownsOf({ ...nothing, ...given })).toEqual(
      unknownsOf(nothing).filter((unknown) => unknown !== known),
    );
  });

  test("still is what a source says and nobody can stand for", () => {
    expect(unknownsOf({ ...nothing, statements: [statement("operator", "quoted_only")] })).toContain(
      "operator",
    );
  });

  test("has nobody to call while no post has a telephone", () => {
    expect(unknownsOf({ ...nothing, contacts: [contact(null)] })).toContain("contact");
  });

  test("has no rent while no space has one", () => {
    const rentsOf = (known: object) => unknownsOf({ ...nothing, spaces: [space({}), space(known)] });
    expect(rentsOf({})).toContain("rent");
    expect(rentsOf({ rentFrom: "25" })).not.toContain("rent");
    expect(rentsOf({ rentTo: "25" })).not.toContain("rent");
  });

  test("is always where it lies", () => {
    const everything = {
      statements: ["positioning", "converted_from", "operator"].map((aspect) => statement(aspect)),
      figures: [figure("area")],
      sites: [site("某路1号")],
      spaces: [space({ rentFrom: "25" })],
      contacts: [contact("0000-00000000")],
      streetCode: "350503003",
    };
    expect(unknownsOf(everything).sort()).toEqual([...neverKnown].sort());
  });
});
