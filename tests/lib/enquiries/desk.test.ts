import { beforeEach, describe, expect, test } from "vitest";
import {
  answerEnquiry,
  assignEnquiry,
  closeEnquiry,
  isDoneAlready,
  noteOnEnquiry,
  passOnEnquiry,
  unmaskEnquiry,
} from "#lib/enquiries/commands.ts";
import {
  type EnquiryFilter,
  enquiryFilters,
  findEnquiry,
  listAnswerers,
  listEnquiries,
} from "#lib/enquiries/desk.ts";
import {
  deleteEnquiry,
  findOwnEnquiry,
  type Left,
  leaveEnquiry,
  withdrawConsent,
} from "#lib/enquiries/receipts.ts";
import { Forbidden, Stale, StateError } from "#lib/errors.ts";
import { ask } from "#prisma/ask.ts";
import { makeAccount } from "../../support/accounts.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { anEnquiry } from "../../support/enquiries.ts";
import {
  actorAs,
  administrator,
  auditor,
  editor,
  finalReviewer,
  firstReviewer,
} from "../../support/staff.ts";

useDatabase("emptied");

const today = "2026-11-23";
const ofSoft = actorAs("editor", "person:soft", ["p-soft"]);
const ofHr = actorAs("editor", "person:hr", ["p-hr"]);

let left: Left;
let id: string;
beforeEach(async () => {
  left = await leaveEnquiry(anEnquiry({ parkId: "p-soft" }));
  id = await idOf(left);
});

async function idOf({ number }: Left): Promise<string> {
  return String((await ask(databaseUrl(), "SELECT id FROM enquiry WHERE receipt = $1", [number]))[0]?.["id"]);
}

describe("an enquiry at the desk", () => {
  test("is masked, whatever was written where", async () => {
    const found = await findEnquiry(editor, id, today);
    expect(found).toMatchObject({
      isMasked: true,
      phone: "138****1234",
      email: "a***@example.cn",
      contact: "138****1234 · a***@example.cn",
      sharing: "某运营公司",
    });
    expect(JSON.stringify(found)).not.toMatch(/13800001234|anna@/);
  });

  test("is shown whole where the page says that a reason was given", async () => {
    expect(await findEnquiry(editor, id, today, false)).toMatchObject({
      isMasked: false,
      phone: "13800001234",
    });
  });

  test.each([
    ["an editor of its park", ofSoft, true],
    ["an editor of all parks", editor, true],
    ["a final reviewer", finalReviewer, true],
    ["the auditor", auditor, true],
    ["an editor of another park", ofHr, false],
    ["an editor of no park", actorAs("editor", "x", []), false],
    ["a first reviewer", firstReviewer, false],
    ["an administrator", administrator, false],
  ] as const)("is there for %s: %s", async (_, actor, isThere) => {
    expect((await findEnquiry(actor, id, today)) !== null).toBe(isThere);
    expect((await listEnquiries(actor, { filter: "open" }, today)).found).toBe(isThere ? 1 : 0);
  });

  test("about no park is there for those of all parks only", async () => {
    const district = await idOf(await leaveEnquiry(anEnquiry()));
    expect([
      await findEnquiry(ofSoft, district, today),
      (await findEnquiry(editor, district, today))?.parkId,
    ]).toEqual([null, null]);
    expect(await findEnquiry(editor, "no-such-enquiry", today)).toBeNull();
  });

  test("stands in the lists that it belongs to, and in no other", async () => {
    const lists = async (day: typeof today) => {
      const found: EnquiryFilter[] = [];
      for (const filter of enquiryFilters)
        if ((await listEnquiries(editor, { filter, parkId: "p-soft" }, day)).found > 0) found.push(filter);
      return found;
    };
    const received = new Date();
    const later = (days: number) =>
      new Date(received.getTime() + days * 86_400_000 + 8 * 3_600_000)
        .toISOString()
        .slice(0, 10) as typeof today;
    expect([await lists(later(5)), await lists(later(6))]).toEqual([["open"], ["open", "overdue"]]);
    await answerEnquiry(editor, { id, moves: 1 }, "有");
    expect([await lists(later(60)), await lists(later(61))]).toEqual([["answered"], ["overdue", "answered"]]);
    await closeEnquiry(editor, { id, moves: 2 }, "");
    expect(await lists(later(100))).toEqual(["closed"]);
    expect((await listEnquiries(editor, { filter: "closed", parkId: "p-hr" }, today)).found).toBe(0);
  });

  test("that its sender withdrew from sharing may not be passed on", async () => {
    await withdrawConsent(left.key, "share");
    expect((await findEnquiry(editor, id, today))?.sharing).toBeNull();
    await expect(passOnEnquiry(editor, id, "某运营公司")).rejects.toThrow(StateError);
    expect((await findEnquiry(editor, id, today))?.entries.map(({ verb }) => verb)).not.toContain(
      "passed_on",
    );
  });
});

describe("passing on to whoever runs the park", () => {
  const answer = { purpose: "answer", recipient: null } as const;

  test("is recorded and audited with whom the sender agreed to, once for a form sent twice", async () => {
    expect(await passOnEnquiry(ofSoft, id, "")).toMatchObject({ ok: true });
    for (let time = 0; time < 2; time += 1) await passOnEnquiry(ofSoft, id, "电话告知");
    const found = await findEnquiry(ofSoft, id, today);
    expect(found?.entries.map(({ verb, note }) => [verb, note])).toEqual([
      ["passed_on", "某运营公司：电话告知"],
      ["passed_on", "某运营公司"],
      ["received", null],
    ]);
    const lines = await ask(
      databaseUrl(),
      "SELECT object FROM audit_event WHERE action = 'enquiry_passed_on'",
    );
    expect(lines).toEqual([{ object: `enquiry:${id}` }, { object: `enquiry:${id}` }]);
    expect(JSON.stringify(await findOwnEnquiry(left.key))).not.toContain("电话告知");
  });

  test("needs a name where the sender agreed to nobody by name", async () => {
    const unnamed = await idOf(
      await leaveEnquiry(anEnquiry({ consents: [answer, { purpose: "share", recipient: null }] })),
    );
    expect(await passOnEnquiry(editor, unnamed, "")).toEqual({
      ok: false,
      issues: [{ field: "passing", code: "required" }],
    });
    expect(await passOnEnquiry(editor, unnamed, "甲公司，已先告知")).toMatchObject({ ok: true });
  });

  test("is not done where the sender never agreed", async () => {
    const unshared = await idOf(await leaveEnquiry(anEnquiry({ consents: [answer] })));
    await expect(passOnEnquiry(editor, unshared, "甲公司")).rejects.toThrow(StateError);
  });
});

describe("what the desk does", () => {
  test("from a note to the closing: each is recorded and audited, without the sender's words", async () => {
    const account = await makeAccount(databaseUrl(), { name: "林晓", parks: ["p-soft"] });
    const answerers = await listAnswerers("p-soft");
    expect(answerers).toEqual([{ id: account.id, name: "林晓" }]);
    expect(await unmaskEnquiry(ofSoft, id, "致电答复")).toEqual({ ok: true, value: null });
    expect(await assignEnquiry(ofSoft, { id, moves: 1 }, account.id, answerers)).toMatchObject({
      ok: true,
    });
    expect(await noteOnEnquiry(ofSoft, id, "已致电")).toMatchObject({ ok: true });
    expect(await answerEnquiry(ofSoft, { id, moves: 2 }, "有 820 ㎡ 可租")).toMatchObject({ ok: true });
    expect(await closeEnquiry(ofSoft, { id, moves: 3 }, "")).toMatchObject({ ok: true });
    const found = await findEnquiry(ofSoft, id, today);
    expect(found?.entries.map(({ actorId, verb, note }) => [actorId, verb, note])).toEqual([
      ["person:soft", "closed", null],
      ["person:soft", "answered", "有 820 ㎡ 可租"],
      ["person:soft", "noted", "已致电"],
      ["person:soft", "assigned", "林晓"],
      ["person:soft", "unmasked", "致电答复"],
      ["system:sender", "received", null],
    ]);
    const lines = await ask(
      databaseUrl(),
      "SELECT actor_id, role, action, object FROM audit_event ORDER BY id OFFSET 1",
    );
    expect(lines.map(Object.values)).toEqual(
      ["unmasked", "assigned", "noted", "answered", "closed"].map((verb) => [
        "person:soft",
        "editor",
        `enquiry_${verb}`,
        `enquiry:${id}`,
      ]),
    );
    const own = await findOwnEnquiry(left.key);
    expect(own).toMatchObject({ isAssigned: true, answers: [{ text: "有 820 ㎡ 可租" }] });
    expect(JSON.stringify(own)).not.toContain("已致电");
  });

  test.each([
    ["without a reason", () => unmaskEnquiry(editor, id, ""), "why"],
    [
      "to whoever may not answer it",
      () => assignEnquiry(editor, { id, moves: 1 }, "someone", []),
      "assignee",
    ],
    ["without a note", () => noteOnEnquiry(editor, id, ""), "note"],
    ["without an answer", () => answerEnquiry(editor, { id, moves: 1 }, ""), "answer"],
    ["unanswered and without a reason", () => closeEnquiry(editor, { id, moves: 1 }, ""), "reason"],
  ] as const)("%s is not done, and the field is named", async (_, deed, field) => {
    expect(await deed()).toEqual({ ok: false, issues: [{ field, code: "required" }] });
    expect((await findEnquiry(editor, id, today))?.entries).toHaveLength(1);
  });

  const deeds = (actor: typeof editor, moves: number) => [
    () => unmaskEnquiry(actor, id, "x"),
    () => assignEnquiry(actor, { id, moves }, null, []),
    () => noteOnEnquiry(actor, id, "x"),
    () => passOnEnquiry(actor, id, "x"),
    () => answerEnquiry(actor, { id, moves }, "x"),
    () => closeEnquiry(actor, { id, moves }, "x"),
  ];

  test.each([
    ["an editor of another park", ofHr],
    ["the auditor, who reads it", auditor],
    ["a first reviewer", firstReviewer],
    ["an administrator", administrator],
  ] as const)("is not for %s", async (_, actor) => {
    for (const deed of deeds(actor, 1)) await expect(deed()).rejects.toThrow(Forbidden);
    expect((await findEnquiry(editor, id, today))?.entries).toHaveLength(1);
  });

  test("is refused where the enquiry has moved on, also by its sender", async () => {
    await answerEnquiry(editor, { id, moves: 1 }, "先答复");
    await expect(answerEnquiry(finalReviewer, { id, moves: 1 }, "也答复")).rejects.toThrow(Stale);
    await withdrawConsent(left.key, "share");
    await expect(closeEnquiry(editor, { id, moves: 2 }, "")).rejects.toThrow(Stale);
  });

  test("ends with the closing, but for notes", async () => {
    await closeEnquiry(editor, { id, moves: 1 }, "重复");
    await expect(answerEnquiry(editor, { id, moves: 2 }, "晚了")).rejects.toThrow(StateError);
    await expect(closeEnquiry(editor, { id, moves: 2 }, "再")).rejects.toThrow(StateError);
    await expect(passOnEnquiry(editor, id, "晚了")).rejects.toThrow(StateError);
    expect(await noteOnEnquiry(editor, id, "补记")).toMatchObject({ ok: true });
  });

  test("ends with the removal of the personal information, and nothing personal comes back", async () => {
    await noteOnEnquiry(editor, id, "陈静怡来电");
    await deleteEnquiry(left.key);
    for (const deed of deeds(editor, 3)) await expect(deed()).rejects.toThrow(StateError);
    expect(JSON.stringify(await findEnquiry(editor, id, today, false))).not.toContain("陈静怡");
  });

  test("twice is done once", async () => {
    await noteOnEnquiry(editor, id, "已致电");
    await noteOnEnquiry(editor, id, "已致电");
    await answerEnquiry(editor, { id, moves: 1 }, "有");
    await expect(answerEnquiry(editor, { id, moves: 1 }, "有")).rejects.toThrow(Stale);
    expect(await isDoneAlready(editor, id, "answered", "有")).toBe(true);
    expect(await isDoneAlready(finalReviewer, id, "answered", "有")).toBe(false);
    // Other words would be lost.
    expect(await isDoneAlready(editor, id, "answered", "没有")).toBe(false);
    const verbs = (await findEnquiry(editor, id, today))?.entries.map(({ verb }) => verb);
    expect(verbs).toEqual(["answered", "noted", "received"]);
  });
});

test("whoever may answer is who has the role and the park, and can sign in", async () => {
  const wanted = [
    { name: "甲", role: "editor", parks: ["p-soft"] },
    { name: "乙", role: "final_reviewer" },
    { name: "丙", role: "editor", parks: ["p-hr"] },
    { name: "丁", role: "auditor" },
    { name: "戊", role: "administrator" },
  ] as const;
  for (const each of wanted) await makeAccount(databaseUrl(), each);
  const names = async (park: string | null) => (await listAnswerers(park)).map(({ name }) => name).sort();
  expect(await names("p-soft")).toEqual(["乙", "甲"]);
  expect(await names(null)).toEqual(["乙"]);
});
