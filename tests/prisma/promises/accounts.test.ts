// What the database itself promises of the accounts of the staff.
import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../../support/database.ts";
import { asPortal, asPublic, connected, notAllowed, refused } from "../../support/logins.ts";

useDatabase("seeded");

describe("an account of the staff", () => {
  const [one, other] = ["00000000-0000-4000-8000-000000000001", "00000000-0000-4000-8000-000000000002"];

  beforeAll(async () => {
    for (const [id, username] of [
      [one, "first"],
      [other, "second"],
    ]) {
      await asPortal(
        `INSERT INTO staff_account (id, username, name, role) VALUES ('${id}', '${username}', '林晓', 'administrator')`,
      );
    }
  });

  test.each([
    ["is not removed", `DELETE FROM staff_account WHERE id = '${one}'`],
    ["is not swept away", "TRUNCATE staff_account CASCADE"],
    ["is not handed to someone else", `UPDATE staff_account SET username = 'third' WHERE id = '${one}'`],
    ["does not change its id", `UPDATE staff_account SET id = gen_random_uuid() WHERE id = '${one}'`],
    [
      "has a plain user name",
      `INSERT INTO staff_account (id, username, name, role) VALUES (gen_random_uuid(), 'A b', '林', 'editor')`,
    ],
    [
      "has a name",
      `INSERT INTO staff_account (id, username, name, role) VALUES (gen_random_uuid(), 'third', '', 'editor')`,
    ],
    ["is not the last administrator's to close", "UPDATE staff_account SET deactivated_at = now()"],
    ["is not the last administrator's to demote", "UPDATE staff_account SET role = 'editor'"],
  ])("%s", async (_, statement) => {
    await expect(asPortal(statement)).rejects.toMatchObject({ code: refused });
  });

  test("is an administrator's at the end, also when two demote each other at one moment", async () => {
    const sessions = await Promise.all([one, other].map(() => connected()));
    const demotions = sessions.map((session, index) =>
      session.query(`UPDATE staff_account SET role = 'editor' WHERE id = '${[other, one][index]}'`),
    );
    const outcomes = await Promise.allSettled(demotions);
    await Promise.all(sessions.map((session) => session.end()));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test.each([
    "account",
    "session",
    "credential",
    "verification",
    "two_factor",
    "used_code",
    "failure",
    "link",
  ])("shows the public nothing of staff_%s", async (table) => {
    await expect(asPublic(`SELECT * FROM staff_${table}`)).rejects.toMatchObject({ code: notAllowed });
    await expect(asPublic("SELECT * FROM park_scope")).rejects.toMatchObject({ code: notAllowed });
  });
});
