// What the database itself promises of the public's login.
import { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { migrationNames } from "#prisma/migrate/files.ts";
import { publicDatabaseUrl, useDatabase } from "../../support/database.ts";
import { sourceDraft } from "../../support/editions.ts";
import { anEnquiry, asPortal, asPublic, notAllowed, tablesOfNouns } from "../../support/logins.ts";
import { editor } from "../../support/staff.ts";

useDatabase("seeded");

describe("the public's role", () => {
  const readable = [...tablesOfNouns, "published_edition", "published_bundle", "published_address"];
  const hidden = [
    "document",
    "former_slug",
    "edition",
    "bundle",
    "signoff",
    "timeline_entry",
    "audit_event",
    "enquiry",
    "consent",
    "staff_account",
    "park_scope",
  ];

  beforeAll(() => saveDraft(editor, sourceKind, sourceDraft("secret-source")));

  test.each(readable)("reads %s", async (table) => {
    await expect(asPublic(`SELECT count(*) FROM ${table}`)).resolves.toHaveLength(1);
  });

  test.each(hidden)("does not read %s", async (table) => {
    await expect(asPublic(`SELECT count(*) FROM ${table}`)).rejects.toMatchObject({ code: notAllowed });
  });

  test("sees no draft and no draft's address through what it reads", async () => {
    expect(await asPublic("SELECT 1 FROM published_edition WHERE document_id = 'secret-source'")).toEqual([]);
    expect(await asPublic("SELECT 1 FROM published_address WHERE slug = 'secret-source'")).toEqual([]);
    expect(
      await asPublic(
        "SELECT state FROM published_edition WHERE state NOT IN ('published', 'superseded', 'withdrawn')",
      ),
    ).toEqual([]);
  });

  test.each([...readable, ...hidden].filter((table) => !table.startsWith("published_")))(
    "neither changes nor empties %s",
    async (table) => {
      for (const statement of [`DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
        await expect(asPublic(`SET portal.publishing = 'on'; ${statement}`)).rejects.toMatchObject({
          code: notAllowed,
        });
      }
    },
  );

  test.each(["park", "edition", "staff_account", "audit_event"])("writes nothing into %s", async (table) => {
    await expect(
      asPublic(`SET portal.publishing = 'on'; INSERT INTO ${table} DEFAULT VALUES`),
    ).rejects.toMatchObject({ code: notAllowed });
  });

  test("leaves an enquiry by its door, and can neither read it again nor come in elsewhere", async () => {
    const sent = {
      form: "00000000-0000-4000-8000-00000000000f",
      receipt: "482109375562",
      codeHash: "a".repeat(64),
      name: "甲",
      phone: "13000000000",
      message: "乙",
      locale: "en",
      policyVersion: "1",
      consents: [{ purpose: "answer", recipient: null }],
    };
    await asPublic(`SELECT portal_leave_enquiry('${JSON.stringify(sent)}')`);
    expect(await asPortal("SELECT name, purpose FROM enquiry JOIN consent ON enquiry_id = id")).toEqual([
      { name: "甲", purpose: "answer" },
    ]);
    for (const statement of [
      "SELECT name FROM enquiry",
      "SELECT note FROM enquiry_entry",
      "DELETE FROM enquiry_failure",
      anEnquiry("'13000000000'"),
      "INSERT INTO consent (enquiry_id, purpose, policy_version, locale) SELECT id, 'share', '1', 'en' FROM enquiry",
      "SELECT portal_enquiry_with('482109375562', '')",
      "SELECT portal_empty_enquiry(gen_random_uuid(), 'sender', 'system:sender')",
      "SELECT portal_note_enquiry(gen_random_uuid(), 'system:sender', 'received')",
      "SELECT portal_purge_enquiries(0)",
      "SELECT * FROM portal_due_enquiries(0)",
      "SELECT portal_grant_enquiries('portal_public')",
    ])
      await expect(asPublic(statement), statement).rejects.toMatchObject({ code: notAllowed });
  });

  test("is not led astray by tables of its own", async () => {
    const own = "CREATE TEMP TABLE enquiry AS SELECT repeat('a', 64) AS code_hash, '1' AS receipt";
    const session = new Client({ connectionString: publicDatabaseUrl() });
    await session.connect();
    try {
      await session.query(own);
      const { rows } = await session.query("SELECT portal_read_enquiry('1', repeat('a', 64)) AS enquiry");
      expect(rows).toEqual([{ enquiry: null }]);
    } finally {
      await session.end();
    }
  });

  test("makes nothing of its own", async () => {
    await expect(asPublic("CREATE TABLE own (n int)")).rejects.toMatchObject({ code: notAllowed });
    await expect(asPublic("SELECT portal_grant_public('portal_public')")).rejects.toMatchObject({
      code: notAllowed,
    });
  });

  test("is told which migrations are there, and no more of them", async () => {
    expect(
      await asPublic("SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL"),
    ).toHaveLength(migrationNames().length);
    await expect(asPublic("SELECT logs FROM _prisma_migrations")).rejects.toMatchObject({ code: notAllowed });
  });
});
