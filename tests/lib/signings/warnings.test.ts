import { expect, test } from "vitest";
import type { SigningEventContent } from "#lib/signings/model.ts";
import { eventWarnings } from "#lib/signings/warnings.ts";

const event: SigningEventContent = {
  name: { zh: "集中签约" },
  level: "district",
  heldOn: "2026-11-23",
  heldOnBasis: "stated",
  place: { zh: "会议中心" },
  listDisclosed: true,
  projectIds: ["one"],
  confirmedOn: null,
  statements: [],
};

test.each<[string, Partial<SigningEventContent>, string[]]>([
  ["is not looked at twice where everything is said", {}, []],
  ["held tomorrow", { heldOn: "2026-11-24" }, ["heldOn: in_the_future"]],
  ["held on an inferred day", { heldOnBasis: "inferred" }, ["heldOnBasis: date_inferred"]],
  ["held nobody says where", { place: null }, ["place.zh: no_place"]],
  ["whose public list is empty", { projectIds: [] }, ["projectIds: list_empty"]],
  [
    "whose list is not public, with projects",
    { listDisclosed: false },
    ["listDisclosed: list_not_disclosed"],
  ],
  ["whose list is not public", { listDisclosed: false, projectIds: [] }, []],
])("an event %s", (_, change, expected) => {
  const found = eventWarnings({ ...event, ...change }, "2026-11-23");
  expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
});
