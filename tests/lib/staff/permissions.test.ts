import { describe, expect, test } from "vitest";
import { type EditionVerb, editionVerbs } from "#lib/editorial/states.ts";
import { installer, type Role } from "#lib/staff/actor.ts";
import { can, requiredSignoffs } from "#lib/staff/permissions.ts";
import { actorAs } from "../../support/staff.ts";

const allowed: Record<Exclude<Role, "installer">, EditionVerb[]> = {
  editor: ["save", "submit"],
  first_reviewer: ["sign_off", "return"],
  second_reviewer: ["sign_off", "return"],
  final_reviewer: ["sign_off", "approve", "return", "publish", "withdraw", "supersede"],
  administrator: [],
  auditor: [],
};
const roles = Object.keys(allowed) as (keyof typeof allowed)[];

describe.each(roles)("a person who is %s", (role) => {
  test.each([...editionVerbs])("may %s only by the table, a first edition or a later one", (verb) => {
    const may = allowed[role].includes(verb);
    expect([
      can(actorAs(role), verb, { isFirst: true }),
      can(actorAs(role), verb, { isFirst: false }),
    ]).toEqual([may, may]);
  });
});

describe("the installer", () => {
  test.each([
    ["save", true],
    ["submit", true],
    ["approve", true],
    ["publish", true],
    ["sign_off", false],
    ["return", false],
    ["withdraw", false],
    ["supersede", false],
  ] as const)("may %s a first edition: %s", (verb, may) => {
    expect(can(installer(), verb, { isFirst: true })).toBe(may);
  });

  test.each([...editionVerbs])("may not %s a later edition", (verb) => {
    expect(can(installer(), verb, { isFirst: false })).toBe(false);
  });
});

test("nobody who writes can also publish", () => {
  const both = roles.filter(
    (role) => allowed[role].includes("save") && can(actorAs(role), "publish", { isFirst: true }),
  );
  expect(both).toEqual([]);
});

test("there are at least two levels of review, three as the portal is set up", () => {
  expect(requiredSignoffs).toBe(3);
});
