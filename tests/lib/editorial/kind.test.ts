import { expect, test } from "vitest";
import { figureKind } from "#lib/figures/publication.ts";
import { parkKind } from "#lib/parks/publication.ts";
import { signedProjectKind } from "#lib/projects/publication.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { aSource } from "../../support/editions.ts";
import { figureFacts, parkFacts } from "../../support/facts.ts";

const park = parkFacts[0]?.content as Record<string, unknown>;
const figure = figureFacts[0]?.content as Record<string, unknown>;
const period = { start: null, end: null, precision: "none", basis: "not_stated", text: null };
const space = {
  ...{
    id: "s",
    name: { zh: "三层" },
    rentFrom: null,
    rentTo: null,
    rentBasis: null,
    height: null,
    load: null,
  },
  ...{ power: null, availableFrom: null, confirmedOn: null },
};

test.each([
  ["nothing where something must be", sourceKind, aSource({ title: { zh: " " } }), "title.zh", "required"],
  ["no text at all", sourceKind, { ...aSource(), title: null }, "title", "required"],
  ["an address that is none", sourceKind, aSource({ url: "丰泽区" }), "url", "not_a_url"],
  ["an option that is none", sourceKind, { ...aSource(), genre: "rumour" }, "genre", "not_an_option"],
  ["an option not chosen", sourceKind, { ...aSource(), genre: "" }, "genre", "required"],
  ["a day that is none", sourceKind, aSource({ confirmedOn: "2021-02-30" }), "confirmedOn", "not_a_day"],
  ["words for a number", parkKind, { ...park, ordinal: "第一" }, "ordinal", "not_a_number"],
  ["nought for a place", parkKind, { ...park, ordinal: 0 }, "ordinal", "not_above"],
  ["a number with words", figureKind, { ...figure, value: "约14" }, "value", "not_a_number"],
  [
    "days without a period",
    figureKind,
    { ...figure, period: { ...period, start: "2021-01-01" } },
    "period",
    "days_unlike_precision",
  ],
  [
    "a scope without its park",
    figureKind,
    { ...figure, scope: { ...(figure["scope"] as object), kind: "park" } },
    "scope.parkId",
    "park_unlike_scope",
  ],
  [
    "an amount without a unit",
    signedProjectKind,
    { amount: { asWritten: "4540", basis: null } },
    "amount.asWritten",
    "not_money",
  ],
  [
    "membership without proof",
    parkKind,
    { ...park, membership: { status: "confirmed", why: null, quote: null, sourceId: null } },
    "membership",
    "unproven",
  ],
  [
    "a range that is none",
    parkKind,
    {
      ...park,
      sites: [
        {
          id: "one",
          number: 1,
          name: null,
          address: null,
          spaces: [{ ...space, areaFrom: "300", areaTo: "20" }],
        },
      ],
    },
    "sites.0.spaces.0.areaTo",
    "less_than_from",
  ],
])("%s is named by its field and a code", (_, kind, content, field, code) => {
  expect(kind.check(content)).toContainEqual(expect.objectContaining({ field, code }));
});
