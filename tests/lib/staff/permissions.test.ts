import { describe, expect, test } from "vitest";
import { type EditionVerb, editionVerbs } from "#lib/editorial/states.ts";
import { installer, type ParkScope, type StaffRole, staffRoles } from "#lib/staff/actor.ts";
import {
  can,
  canAtDesk,
  canOnEnquiry,
  type DeskVerb,
  type DocumentVerb,
  deskVerbs,
  requiredSignoffs,
} from "#lib/staff/permissions.ts";
import { actorAs } from "../../support/staff.ts";

const reviewer: DocumentVerb[] = ["read", "sign_off", "return"];
const allowed: Record<StaffRole, DocumentVerb[]> = {
  editor: ["read", "save", "submit", "abandon"],
  first_reviewer: reviewer,
  second_reviewer: reviewer,
  final_reviewer: [...reviewer, "approve", "publish", "schedule", "withdraw", "supersede"],
  administrator: [],
  auditor: ["read"],
};
const allowedAtDesk: Record<StaffRole, DeskVerb[]> = {
  editor: ["read_enquiries", "answer_enquiries", "export", "import", "read_bundles", "open_bundles"],
  first_reviewer: ["export", "read_bundles"],
  second_reviewer: ["export", "read_bundles"],
  final_reviewer: ["read_enquiries", "answer_enquiries", "export", "read_bundles", "open_bundles"],
  administrator: ["manage_people"],
  auditor: ["read_audit", "read_enquiries", "export", "read_bundles"],
};
const documentVerbs: DocumentVerb[] = [...editionVerbs, "read", "schedule"];
const ofDistrict = { isFirst: false, parks: [] };

describe.each([...staffRoles])("a person who is %s", (role) => {
  test.each(documentVerbs)("may %s only by the table, a first edition or a later one", (verb) => {
    const may = allowed[role].includes(verb);
    expect([
      can(actorAs(role), verb, { ...ofDistrict, isFirst: true }),
      can(actorAs(role), verb, ofDistrict),
    ]).toEqual([may, may]);
  });

  test.each([...deskVerbs])("may %s at the desk only by the table", (verb) => {
    expect(canAtDesk(actorAs(role), verb)).toBe(allowedAtDesk[role].includes(verb));
  });
});

describe("whoever has some parks only", () => {
  const rows: [scope: ParkScope, parks: string[], may: boolean][] = [
    [["p1", "p2"], ["p1"], true],
    [["p1", "p2"], ["p1", "p2"], true],
    [["p1", "p2"], ["p3"], false],
    [["p1", "p2"], ["p1", "p3"], false],
    [["p1", "p2"], [], false],
    [[], ["p1"], false],
    [[], [], false],
    ["all", ["p1"], true],
    ["all", [], true],
  ];
  test.each(rows)("%j may save what is about %j: %s", (scope, parks, may) => {
    expect(can(actorAs("editor", "someone", scope), "save", { isFirst: false, parks })).toBe(may);
    expect(can(actorAs("final_reviewer", "someone", scope), "read", { isFirst: false, parks })).toBe(may);
  });
});

describe("an enquiry", () => {
  const answering: StaffRole[] = ["editor", "final_reviewer"];
  const reading: StaffRole[] = [...answering, "auditor"];
  const scopes: [scope: ParkScope, park: string | null, isTheirs: boolean][] = [
    ["all", "p1", true],
    ["all", null, true],
    [["p1"], "p1", true],
    [["p1"], "p2", false],
    [["p1"], null, false],
    [[], "p1", false],
  ];
  for (const role of staffRoles)
    test.each(scopes)(
      `is there for a person who is ${role} of %j, about %j, by the table`,
      (scope, park, isTheirs) => {
        const actor = actorAs(role, "someone", scope);
        expect([canOnEnquiry(actor, "read", park), canOnEnquiry(actor, "answer", park)]).toEqual([
          isTheirs && reading.includes(role),
          isTheirs && answering.includes(role),
        ]);
      },
    );

  test("is nothing to the installer", () => {
    expect(canOnEnquiry(installer(), "read", null)).toBe(false);
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
    ["read", false],
    ["schedule", false],
  ] as const)("may %s a first edition: %s", (verb, may) => {
    expect(can(installer(), verb, { isFirst: true, parks: ["p1"] })).toBe(may);
  });

  test.each([...editionVerbs])("may not %s a later edition", (verb: EditionVerb) => {
    expect(can(installer(), verb, ofDistrict)).toBe(false);
  });
});

test("nobody who writes can also publish, and who manages people can do neither", () => {
  const may = (role: StaffRole, verb: DocumentVerb) => can(actorAs(role), verb, ofDistrict);
  expect(staffRoles.filter((role) => may(role, "save") && may(role, "publish"))).toEqual([]);
  expect(documentVerbs.filter((verb) => may("administrator", verb))).toEqual([]);
});

test("there are at least two levels of review, three as the portal is set up", () => {
  expect(requiredSignoffs).toBe(3);
});
