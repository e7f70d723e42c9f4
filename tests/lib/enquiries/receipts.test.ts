import { describe, expect, test } from "vitest";
import { readWords } from "#lib/enquiries/form.ts";
import { codeHash, readReceipt } from "#lib/enquiries/receipt.ts";
import {
  correctEnquiry,
  deleteEnquiry,
  enterEnquiry,
  findOwnEnquiry,
  type Left,
  leaveEnquiry,
  withdrawConsent,
} from "#lib/enquiries/receipts.ts";
import { ask } from "#prisma/ask.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { anEnquiry, theWords } from "../../support/enquiries.ts";

useDatabase("emptied");

const rows = (table: string) => ask(databaseUrl(), `SELECT * FROM ${table}`);
const codeOf = ({ code }: Left) => code ?? "";

describe("an enquiry that is left", () => {
  test("is kept with its consents, and its sender reads it again", async () => {
    const left = await leaveEnquiry(anEnquiry({ parkId: "p-soft" }));
    expect(readReceipt(left.number)).toBe(left.number);
    expect(left).toMatchObject({ isNew: true, key: { number: left.number, hash: codeHash(codeOf(left)) } });
    expect(await findOwnEnquiry(left.key)).toMatchObject({
      ...theWords,
      receipt: left.number,
      parkId: "p-soft",
      moves: 1,
      answers: [],
      removedAt: null,
      consents: [
        { purpose: "answer", withdrawnAt: null },
        { purpose: "share", recipient: "某运营公司" },
      ],
    });
  });

  test("is one, however often and however quickly the same form is sent", async () => {
    const form = anEnquiry();
    const all = await Promise.all(Array.from({ length: 5 }, () => leaveEnquiry(form)));
    const [one] = all;
    for (const left of all) expect([left.number, left.code]).toEqual([one?.number, one?.code]);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await rows("enquiry")).toHaveLength(1);
    expect(await rows("consent")).toHaveLength(2);
  });

  test("stays as it was where its form is sent again with other words", async () => {
    const form = anEnquiry();
    const first = await leaveEnquiry(form);
    const again = await leaveEnquiry({ ...form, words: { ...theWords, message: "另一句话" } });
    expect([again.number, again.isNew]).toEqual([first.number, false]);
    expect(await findOwnEnquiry(first.key)).toMatchObject({ message: theWords.message });
  });

  test("is told its code again for an hour, and then no more", async () => {
    const form = anEnquiry();
    const { code } = await leaveEnquiry(form);
    expect((await leaveEnquiry(form)).code).toBe(code);
    await passing("61 minutes");
    expect((await leaveEnquiry(form)).code).toBeNull();
  });

  test("keeps every script as the words that it is", async () => {
    const script = `<script>alert("'; DROP TABLE enquiry; --")</script>`;
    const sent = Object.fromEntries(
      ["name", "message", "region", "industry", "area", "callWhen"].map((f) => [f, script]),
    );
    const read = readWords({ ...sent, email: "a@example.cn" });
    if (!read.ok) throw new Error("the words can be read");
    const { key } = await leaveEnquiry(anEnquiry({ words: read.value }));
    expect(await findOwnEnquiry(key)).toMatchObject(sent);
  });

  test("that the database refuses is told of by a code alone", async () => {
    const refused = leaveEnquiry(anEnquiry({ words: { ...theWords, phone: null, email: null } }));
    await expect(refused).rejects.toThrow("PostgreSQL refused what was done with an enquiry: 23514");
    const error: unknown = await refused.catch((thrown) => thrown);
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(theWords.name);
  });
});

describe("whoever comes with a number and a code", () => {
  test("comes in where they belong together", async () => {
    const left = await leaveEnquiry(anEnquiry());
    expect(await enterEnquiry(left.number, codeOf(left).toLowerCase())).toEqual(left.key);
  });

  test("is told the same of a wrong code and of an unknown number, and waits after five of either", async () => {
    const { number } = await leaveEnquiry(anEnquiry());
    for (const tried of [number, "482109375564"]) {
      for (let attempt = 1; attempt <= 5; attempt += 1) expect(await enterEnquiry(tried, "wrong")).toBeNull();
      expect(await enterEnquiry(tried, "wrong")).toEqual({ minutes: 15 });
    }
  });

  test("waits even with the right code, and for a quarter of an hour", async () => {
    const left = await leaveEnquiry(anEnquiry());
    for (let attempt = 1; attempt <= 5; attempt += 1) await enterEnquiry(left.number, "wrong");
    expect(await enterEnquiry(left.number, codeOf(left))).toEqual({ minutes: 15 });
    await passing("15 minutes");
    expect(await enterEnquiry(left.number, codeOf(left))).toEqual(left.key);
  });

  test("takes as long where there is no such number as where the code is wrong", async () => {
    const { number } = await leaveEnquiry(anEnquiry());
    const took: Record<string, number[]> = { [number]: [], "482109375564": [] };
    for (let round = 0; round < 60; round += 1) {
      for (const tried of Object.keys(took)) {
        await ask(databaseUrl(), "TRUNCATE enquiry_failure");
        const begun = performance.now();
        await enterEnquiry(tried, `wrong ${round}`);
        took[tried]?.push(performance.now() - begun);
      }
    }
    const [known = 0, unknown = 0] = Object.values(took).map((times) => times.sort((a, b) => a - b)[30] ?? 0);
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(1.5);
  });
});

describe("the sender", () => {
  test("corrects what they wrote, unless someone changed the enquiry meanwhile", async () => {
    const { key } = await leaveEnquiry(anEnquiry());
    const words = { ...theWords, message: "改成 1000 ㎡", phone: null };
    expect(await correctEnquiry(key, 1, words)).toBe("done");
    expect(await findOwnEnquiry(key)).toMatchObject({ message: "改成 1000 ㎡", phone: null, moves: 2 });
    expect(await correctEnquiry(key, 1, theWords)).toBe("stale");
    expect(await findOwnEnquiry(key)).toMatchObject({ message: "改成 1000 ㎡" });
  });

  test("does not correct what is closed", async () => {
    const { key } = await leaveEnquiry(anEnquiry());
    await ask(databaseUrl(), "UPDATE enquiry SET closed_at = now()");
    expect(await correctEnquiry(key, 2, theWords)).toBe("over");
  });

  test("takes back that it is passed on, and only that", async () => {
    const { key } = await leaveEnquiry(anEnquiry());
    expect([await withdrawConsent(key, "share"), await withdrawConsent(key, "share")]).toEqual([
      "done",
      "done",
    ]);
    const { consents, name, removedAt } = (await findOwnEnquiry(key)) ?? {};
    expect(consents?.map(({ purpose, withdrawnAt }) => [purpose, withdrawnAt !== null])).toEqual([
      ["answer", false],
      ["share", true],
    ]);
    expect([name, removedAt]).toEqual([theWords.name, null]);
    expect(await verbs()).toEqual(["received", "sharing_withdrawn"]);
  });

  test.each([
    [
      "takes back that it is answered",
      (key: Left["key"]) => withdrawConsent(key, "answer"),
      "withdrawn",
      "consent_withdrawn",
    ],
    ["deletes it", deleteEnquiry, "sender", "deleted"],
  ] as const)(
    "%s: nothing personal is left, and that there was one is still counted",
    async (_, removal, why, verb) => {
      const { key } = await leaveEnquiry(anEnquiry({ parkId: "p-soft" }));
      await ask(
        databaseUrl(),
        "INSERT INTO enquiry_entry (enquiry_id, actor_id, verb, note) SELECT id, 'x', 'answered', '陈静怡女士' FROM enquiry",
      );
      expect([await removal(key), await removal(key)]).toEqual(["done", "done"]);
      const own = await findOwnEnquiry(key);
      expect(own).toMatchObject({
        removedWhy: why,
        parkId: "p-soft",
        answers: [],
        name: null,
        message: null,
      });
      expect(own?.consents.every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
      const everything = JSON.stringify([
        await rows("enquiry"),
        await rows("enquiry_entry"),
        await rows("consent"),
        (await rows("audit_event")).map(({ id, ...row }) => row),
      ]);
      for (const personal of ["陈静怡", "13800001234", "anna@example.cn", "800 ㎡"])
        expect(everything).not.toContain(personal);
      expect(await verbs()).toEqual(["received", "answered", verb]);
      expect(await correctEnquiry(key, own?.moves ?? 0, theWords)).toBe("over");
    },
  );

  test.each([
    ["a wrong code", (key: Left["key"]) => ({ ...key, hash: codeHash("wrong") })],
    ["an unknown number", (key: Left["key"]) => ({ ...key, number: "482109375564" })],
    ["the hash of nothing", (key: Left["key"]) => ({ ...key, number: "482109375564", hash: "-".repeat(64) })],
  ])("with %s reads nothing and changes nothing", async (_, spoilt) => {
    const { key } = await leaveEnquiry(anEnquiry());
    const other = spoilt(key);
    expect([
      await findOwnEnquiry(other),
      await correctEnquiry(other, 1, { ...theWords, name: "别人" }),
      await withdrawConsent(other, "answer"),
      await deleteEnquiry(other),
    ]).toEqual([null, "unknown", "unknown", "unknown"]);
    expect(await findOwnEnquiry(key)).toMatchObject({ ...theWords, moves: 1 });
  });
});

test("what was removed cannot be filled again, and nothing is deleted", async () => {
  const { key } = await leaveEnquiry(anEnquiry());
  await deleteEnquiry(key);
  for (const statement of [
    "UPDATE enquiry SET name = '陈静怡'",
    "UPDATE enquiry_entry SET verb = 'other'",
    "UPDATE enquiry_entry SET note = '陈静怡'",
    "DELETE FROM enquiry_entry",
    "DELETE FROM enquiry",
  ])
    await expect(ask(databaseUrl(), statement), statement).rejects.toMatchObject({ code: "42501" });
});

test("each deed leaves a line of the audit trail, without a word of the sender's", async () => {
  const { key } = await leaveEnquiry(anEnquiry());
  await correctEnquiry(key, 1, theWords);
  await withdrawConsent(key, "share");
  await deleteEnquiry(key);
  const lines = (await rows("audit_event")).map(({ actor_id, role, address, action, object }) => [
    actor_id,
    role,
    address,
    action,
    object,
  ]);
  const [enquiry] = await rows("enquiry");
  expect(lines).toEqual(
    ["received", "corrected", "sharing_withdrawn", "deleted"].map((verb) => [
      "system:sender",
      "sender",
      null,
      `enquiry_${verb}`,
      `enquiry:${enquiry?.["id"]}`,
    ]),
  );
  expect(await ask(databaseUrl(), "SELECT * FROM portal_broken_audit()")).toEqual([]);
});

async function verbs(): Promise<unknown[]> {
  return (await ask(databaseUrl(), "SELECT verb FROM enquiry_entry ORDER BY id")).map(({ verb }) => verb);
}

/** Lets the enquiries and failures that are there be so much older. */
async function passing(time: string): Promise<void> {
  await ask(databaseUrl(), `UPDATE enquiry_failure SET at = at - interval '${time}'`);
  await ask(
    databaseUrl(),
    `BEGIN; ALTER TABLE enquiry DISABLE TRIGGER enquiry_guarded;
     UPDATE enquiry SET received_at = received_at - interval '${time}';
     ALTER TABLE enquiry ENABLE TRIGGER enquiry_guarded; COMMIT`,
  );
}
