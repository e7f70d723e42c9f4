// What the database itself promises of the trails: that nobody rewrites what people did.
import { describe, expect, test } from "vitest";
import { useDatabase } from "../../support/database.ts";
import { asPortal, refused, whileChanged } from "../../support/logins.ts";

useDatabase("seeded");

describe("the trails", () => {
  test.each(["audit_event", "timeline_entry"])("of %s are only added to", async (table) => {
    for (const statement of [
      `UPDATE ${table} SET actor_id = 'someone'`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table}`,
    ]) {
      await expect(asPortal(statement)).rejects.toMatchObject({ code: refused });
    }
  });
});

describe("the audit's chain", () => {
  /** The rows whose hash, or whose hold on the row before, is not what it must be; as an auditor would ask. */
  const breaks = `
    WITH chain AS (
      SELECT *, coalesce(lag(hash) OVER (ORDER BY id), '') AS before,
        encode(sha256(convert_to(previous || (to_jsonb(audit_event) - 'hash' - 'previous' - 'at')::text
          || extract(epoch FROM at)::text, 'UTF8')), 'hex') AS computed
      FROM audit_event)
    SELECT id::int, previous = before AS holds, hash = computed AS is_true FROM chain WHERE previous <> before OR hash <> computed ORDER BY id`;

  const tamper = (change: string) =>
    whileChanged(`ALTER TABLE audit_event DISABLE TRIGGER USER; ${change}`, breaks);

  test("holds from the first row to the last", async () => {
    const [{ count } = {}] = await asPortal("SELECT count(*)::int AS count FROM audit_event");
    expect(count).toBeGreaterThan(100);
    expect(await asPortal(breaks)).toEqual([]);
  });

  test("breaks where a row is changed", async () => {
    expect(await tamper("UPDATE audit_event SET actor_id = 'someone' WHERE id = 5")).toEqual([
      { id: 5, holds: true, is_true: false },
    ]);
  });

  test("breaks where a row's time is changed", async () => {
    expect(await tamper("UPDATE audit_event SET at = at - interval '1 day' WHERE id = 5")).toEqual([
      { id: 5, holds: true, is_true: false },
    ]);
  });

  test("breaks where a row is taken out", async () => {
    expect(await tamper("DELETE FROM audit_event WHERE id = 5")).toEqual([
      { id: 6, holds: false, is_true: true },
    ]);
  });

  test("breaks where a row is changed and given a new hash", async () => {
    const forged = `UPDATE audit_event SET actor_id = 'someone', hash = encode(sha256(convert_to(previous
      || (to_jsonb(audit_event) - 'hash' - 'previous' - 'at' || '{"actor_id":"someone"}')::text || extract(epoch FROM at)::text, 'UTF8')), 'hex') WHERE id = 5`;
    expect(await tamper(forged)).toEqual([{ id: 6, holds: false, is_true: true }]);
  });

  test("holds when two people act at once, and the one who came first is done last", async () => {
    const line = (who: string) =>
      `INSERT INTO audit_event (actor_id, role, action, object, result, previous, hash) VALUES ('${who}', 'editor', 'saved', 'x', 'done', '', '')`;
    const overtaken = (async () => {
      await expect
        .poll(() => asPortal("SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted"))
        .not.toEqual([]);
      await asPortal(line("overtaken"));
    })();
    // Holds the trail while the other one waits for it, and then writes the first of the two lines.
    await asPortal(
      `BEGIN; SELECT pg_advisory_xact_lock(hashtext('portal.audit_event')); SELECT pg_sleep(1); ${line("overtaking")}; COMMIT`,
    );
    await overtaken;
    await asPortal(line("after both"));
    expect(await asPortal(breaks)).toEqual([]);
  });

  test("does not let its writer choose the hash", async () => {
    await asPortal(
      "INSERT INTO audit_event (actor_id, role, action, object, result, previous, hash) VALUES ('x', 'editor', 'saved', 'x', 'done', 'chosen', 'chosen')",
    );
    expect(await asPortal(breaks)).toEqual([]);
  });
});
