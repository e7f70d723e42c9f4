import { describe, expect, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { Forbidden } from "#lib/errors.ts";
import { auditChoices, brokenLink, listAudit, wholeAudit } from "#lib/staff/audit-trail.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { ask } from "#prisma/ask.ts";
import { brokenHead, brokenLink as brokenLinkAt } from "#prisma/audit.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { published, sourceDraft } from "../../support/editions.ts";
import { administrator, auditor, editor, finalReviewer, firstReviewer } from "../../support/staff.ts";

useDatabase("emptied");

describe("the auditor reads", () => {
  test("what was done, newest first, with the document that it was done to", async () => {
    await published(sourceDraft("report"));
    const { entries, next } = await listAudit(auditor, {}, null);
    expect(entries.map(({ action }) => action)).toEqual([
      "published",
      "signed_off",
      "signed_off",
      "signed_off",
      "submitted",
      "saved",
    ]);
    expect(entries.map(({ id }) => Number(id))).toEqual([6, 5, 4, 3, 2, 1]);
    expect(entries[0]).toMatchObject({
      actorId: finalReviewer.id,
      role: "final_reviewer",
      address: "192.0.2.7",
      document: { id: "report", edition: 1 },
      result: "done",
    });
    expect(next).toBeNull();
  });

  test("page by page, each row once, in the order of numbers and not of digits", async () => {
    for (let each = 0; each < 9; each += 1) await published(sourceDraft(`report-${each}`));
    await published(sourceDraft("last"));
    const first = await listAudit(auditor, {}, null);
    const second = await listAudit(auditor, {}, first.next);
    expect([first.entries.length, second.entries.length, second.next]).toEqual([50, 10, null]);
    expect([...first.entries, ...second.entries].map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 60 }, (_, index) => 60 - index),
    );
  });

  test("only what was asked for", async () => {
    for (const id of ["one", "two"]) await published(sourceDraft(id));
    const actions = async (filter: Parameters<typeof listAudit>[1]) =>
      (await listAudit(auditor, filter, null)).entries.map(({ action, document }) => [action, document?.id]);
    expect(await actions({ actorId: editor.id, action: "saved" })).toEqual([
      ["saved", "two"],
      ["saved", "one"],
    ]);
    expect((await actions({ object: "one" })).map(([, id]) => id)).toEqual(Array(6).fill("one"));
    const today = dayInShanghai(new Date());
    expect((await actions({ day: today, action: "published" })).length).toBe(2);
    expect(await actions({ day: "2021-09-27" })).toEqual([]);
    expect(await auditChoices(auditor)).toMatchObject({
      actions: ["published", "saved", "signed_off", "submitted"],
    });
  });

  test("all of it for a file, oldest first", async () => {
    for (const id of ["one", "two"]) await published(sourceDraft(id));
    const rows = [];
    for await (const some of wholeAudit(auditor, {})) rows.push(...some);
    expect(rows.map(({ id }) => Number(id))).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(rows.map(({ previous }) => previous)).toEqual(["", ...rows.slice(0, -1).map(({ hash }) => hash)]);
  });

  test.each([editor, firstReviewer, finalReviewer, administrator])("and not $role", async (actor) => {
    await expect(listAudit(actor, {}, null)).rejects.toThrow(Forbidden);
    await expect(auditChoices(actor)).rejects.toThrow(Forbidden);
    await expect(brokenLink(actor)).rejects.toThrow(Forbidden);
    await expect(wholeAudit(actor, {}).next()).rejects.toThrow(Forbidden);
  });
});

describe("a trail that was tampered with", () => {
  test.each([
    ["a row is changed", "UPDATE audit_event SET actor_id = 'person:other' WHERE id = 3", "3"],
    ["a row is taken out", "DELETE FROM audit_event WHERE id = 3", "4"],
    ["its beginning is taken away", "DELETE FROM audit_event WHERE id < 3", "3"],
  ])("is noticed where %s", async (_, tampering, row) => {
    await published(sourceDraft("report"));
    expect([await brokenLink(auditor), await brokenLinkAt(databaseUrl())]).toEqual([null, null]);
    await tamper(tampering);
    expect([await brokenLink(auditor), await brokenLinkAt(databaseUrl())]).toEqual([row, row]);
  });

  test("is noticed by whoever kept the daily heads, though it is whole in itself", async () => {
    await published(sourceDraft("report"));
    const heads = await staffDb().$queryRaw<{ line: string }[]>`
      SELECT day || ',' || id || ',' || hash AS line FROM audit_head`;
    const kept = `\uFEFFday,id,hash\r\n${heads.map(({ line }) => line).join("\r\n")}\r\n`;
    expect(heads).toHaveLength(1);
    expect(await brokenHead(databaseUrl(), kept)).toBeNull();
    await tamper("DELETE FROM audit_event WHERE id > 4");
    expect(await brokenLinkAt(databaseUrl())).toBeNull();
    expect(await brokenHead(databaseUrl(), kept)).toBe("6");
  });
});

/** As someone with the server's own rights would. */
async function tamper(statement: string): Promise<void> {
  await ask(databaseUrl(), `DO $$ BEGIN SET LOCAL session_replication_role = replica; ${statement}; END $$`);
}
