import { expect, test } from "vitest";
import { parkWarnings } from "#lib/parks/warnings.ts";
import { aContact } from "../../support/contacts.ts";
import { parkFacts } from "../../support/facts.ts";

const [first] = parkFacts;
if (!first) throw new Error("the portal's facts have parks");
const park = {
  ...first.content,
  membership: { status: "confirmed", why: null, quote: "十个", sourceId: "report" } as const,
  streetCode: "350503003",
  sites: [],
  statements: first.content.statements.slice(0, 1),
};
const site = { id: "a", number: 1, name: { zh: "1号园" }, address: "泉秀街道", spaces: [] };

test.each<[string, Partial<typeof first.content>, string[]]>([
  ["is not looked at twice where everything is said", {}, []],
  ["in no street", { streetCode: null }, ["streetCode: no_street"]],
  ["of which nothing is said", { statements: [] }, ["statements: nothing_said"]],
  [
    "that may be one of the ten, nobody says why",
    { membership: { status: "likely", why: null, quote: null, sourceId: null } },
    ["membership.why.zh: no_reason"],
  ],
  [
    "that may be one of the ten, and says why",
    { membership: { status: "likely", why: { zh: "同类" }, quote: null, sourceId: null } },
    [],
  ],
  [
    "with sites that lack something",
    { sites: [site, { ...site, id: "b", name: null }, { ...site, id: "c", address: null }] },
    ["sites.1.name.zh: no_name", "sites.2.address: no_address"],
  ],
  ["whose post has a telephone and hours", { contacts: [aContact("a")] }, []],
  [
    "whose post cannot be reached",
    { contacts: [aContact("a"), aContact("b", { phone: null, hours: null })] },
    ["contacts.1.phone: no_phone", "contacts.1.hours: no_hours"],
  ],
  [
    "whose post looks like a person",
    { contacts: [aContact("a", { post: { zh: "陈女士", en: "Ms Chen" }, phone: "19900000000" })] },
    [
      "contacts.0.phone: mobile_number",
      "contacts.0.post.zh: personal_name",
      "contacts.0.post.en: personal_name",
    ],
  ],
  [
    "whose post's hours name who answers, and on which number",
    { contacts: [aContact("a", { hours: { zh: "工作日，张老师 19900000000" } })] },
    ["contacts.0.hours.zh: personal_name", "contacts.0.hours.zh: mobile_number"],
  ],
])("a park %s", (_, change, expected) => {
  const found = parkWarnings({ ...park, ...change });
  expect(found.map(({ field, code }) => `${field}: ${code}`)).toEqual(expected);
});
