// What the database itself promises, whoever asks it.
import { Client } from "pg";
import { beforeAll, describe, expect, test } from "vitest";
import { latestMigration } from "#lib/db/latest-migration.ts";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { ask } from "#prisma/ask.ts";
import { migrationNames } from "#prisma/migrate/files.ts";
import { databaseUrl, publicDatabaseUrl, useDatabase } from "../support/database.ts";
import { aSource, published, sourceDraft } from "../support/editions.ts";
import { editor } from "../support/staff.ts";

useDatabase("seeded");

const refused = "23514";
const notAllowed = "42501";

/** As the portal's own login, which owns the tables. */
const asPortal = (statement: string) => ask(databaseUrl(), statement);
const asPublic = (statement: string) => ask(publicDatabaseUrl(), statement);
/** As a publication would, if it were at fault. */
const publishing = (statement: string) =>
  asPortal(`BEGIN; SET LOCAL portal.publishing = 'on'; ${statement}; ROLLBACK`);

test("the build knows the newest migration by name", () => {
  expect(latestMigration).toBe(migrationNames().at(-1));
});

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

describe("a published edition", () => {
  test.each([
    ["is not rewritten", `UPDATE edition SET content = '{}' WHERE document_id = 'dnzb-2021'`],
    ["keeps its digest", `UPDATE edition SET digest = repeat('0', 64) WHERE document_id = 'dnzb-2021'`],
    ["keeps its time", `UPDATE edition SET published_at = '2021-09-27' WHERE document_id = 'dnzb-2021'`],
    [
      "is not taken back to a draft",
      `UPDATE edition SET state = 'draft', published_at = NULL WHERE document_id = 'dnzb-2021'`,
    ],
    [
      "is not ended while it goes on",
      `UPDATE edition SET superseded_at = now() WHERE document_id = 'dnzb-2021'`,
    ],
    [
      "is not rewritten while it ends",
      `UPDATE edition SET state = 'superseded', content = '{}' WHERE document_id = 'dnzb-2021'`,
    ],
    ["is not removed", `DELETE FROM edition WHERE document_id = 'dnzb-2021'`],
    [
      "is not handed to another document",
      `UPDATE edition SET document_id = 'ex-01', number = 9 WHERE document_id = 'dnzb-2021'`,
    ],
    ["does not go with its document's id", `UPDATE document SET id = 'other' WHERE id = 'dnzb-2021'`],
    ["does not lose its bundle", `DELETE FROM bundle`],
  ])("%s", async (_, statement) => {
    await expect(asPortal(statement)).rejects.toMatchObject({ code: refused });
  });

  test.each(["edition", "document", "bundle"])("is not swept away with the table %s", async (table) => {
    await expect(asPortal(`TRUNCATE ${table} CASCADE`)).rejects.toMatchObject({ code: refused });
  });

  test("is not changed when it has been superseded, either", async () => {
    const { editionId } = await published(sourceDraft("superseded-source"));
    await published(sourceDraft("superseded-source", aSource({ authors: ["乙"] })));
    for (const change of [
      "state = 'published'",
      "state = 'withdrawn'",
      "superseded_at = now()",
      "content = '{}'",
    ]) {
      await expect(asPortal(`UPDATE edition SET ${change} WHERE id = '${editionId}'`)).rejects.toMatchObject({
        code: refused,
      });
    }
  });

  test("ends at the database's own time, whatever a caller says", async () => {
    const { editionId } = await published(sourceDraft("ending-source"));
    const [row] = await asPortal(
      `UPDATE edition SET state = 'withdrawn', superseded_at = '2030-01-01' WHERE id = '${editionId}' RETURNING superseded_at BETWEEN now() AND clock_timestamp() AS is_now`,
    );
    expect(row).toEqual({ is_now: true });
  });

  test("keeps its sign-offs as they were", async () => {
    const { editionId } = await published(sourceDraft("signed-source"));
    for (const statement of ["UPDATE signoff SET actor_id = 'person:other'", "DELETE FROM signoff"]) {
      await expect(asPortal(`${statement} WHERE edition_id = '${editionId}'`)).rejects.toMatchObject({
        code: refused,
      });
    }
  });
});

describe("the time of a publication", () => {
  const backdated = "2021-09-27T00:00:00Z";

  test("is the database's own, whatever a caller says", async () => {
    const { editionId } = await saveDraft(editor, sourceKind, sourceDraft("backdated-source"));
    const [row] = await asPortal(
      `UPDATE edition SET state = 'published', published_at = '${backdated}' WHERE id = '${editionId}' RETURNING published_at BETWEEN now() AND clock_timestamp() AS is_now`,
    );
    expect(row).toEqual({ is_now: true });
  });

  test("is not given to a draft", async () => {
    const { editionId } = await saveDraft(editor, sourceKind, sourceDraft("drafted-source"));
    const [row] = await asPortal(
      `UPDATE edition SET published_at = '${backdated}' WHERE id = '${editionId}' RETURNING published_at`,
    );
    expect(row).toEqual({ published_at: null });
  });

  test.each(["in_review", "approved", "published"])(
    "cannot be brought along by an edition that begins as %s",
    async (state) => {
      const values = `gen_random_uuid(), 'dnzb-2021', 2, '${state}', '{}', repeat('0', 64), '${backdated}'`;
      await expect(
        asPortal(
          `INSERT INTO edition (id, document_id, number, state, content, digest, published_at) VALUES (${values})`,
        ),
      ).rejects.toMatchObject({
        code: refused,
      });
    },
  );

  test.each([
    [
      "from its beginning",
      `INSERT INTO bundle (id, title, published_at) VALUES (gen_random_uuid(), '{}', '${backdated}')`,
    ],
    [
      "when it is published",
      "INSERT INTO bundle (id, title) VALUES (gen_random_uuid(), '{}'); UPDATE bundle SET published_at = '2021-09-27' WHERE published_at IS NULL",
    ],
  ])("of a bundle is the database's own, too, %s", async (_, change) => {
    expect(
      await whileChanged(
        change,
        "SELECT 1 FROM bundle WHERE title = '{}' AND published_at BETWEEN now() AND clock_timestamp()",
      ),
    ).toHaveLength(1);
  });

  test.each([`published_at = '${backdated}'`, "published_at = NULL", "title = '{}'"])(
    "of a bundle stays, and so does its title: not %s",
    async (change) => {
      await expect(asPortal(`UPDATE bundle SET ${change}`)).rejects.toMatchObject({ code: refused });
    },
  );
});

describe("the turn to publish", () => {
  const takeTurn = "SELECT portal_publication_time()";

  test("is at the clock's time, whatever a caller says", async () => {
    const change = `${takeTurn}; UPDATE publication_turn SET at = '2021-09-27', transaction_id = 1`;
    expect(
      await whileChanged(
        change,
        `SELECT at BETWEEN now() AND clock_timestamp() AS is_now, transaction_id = pg_current_xact_id()::text::bigint AS is_mine
         FROM publication_turn`,
      ),
    ).toEqual([{ is_now: true, is_mine: true }]);
  });

  test.each(["DELETE FROM publication_turn", "TRUNCATE publication_turn"])(
    "stays: not %s",
    async (change) => {
      await expect(asPortal(change)).rejects.toMatchObject({ code: refused });
    },
  );
});

describe("two live editions of one document", () => {
  test("are impossible even where no trigger guards them", async () => {
    const second = `INSERT INTO edition (id, document_id, number, state, nature, public_note, content, digest, published_at)
      VALUES (gen_random_uuid(), 'dnzb-2021', 2, 'published', 'revision', '{}', '{}', repeat('0', 64), now())`;
    await expect(
      asPortal(`BEGIN; ALTER TABLE edition DISABLE TRIGGER USER; ${second}; COMMIT`),
    ).rejects.toMatchObject({
      code: "23P01",
      constraint: "edition_one_live_at_a_time",
    });
  });

  test("are impossible in the past as well", async () => {
    const past = (
      number: number,
      from: string,
      to: string,
    ) => `INSERT INTO edition (id, document_id, number, state, nature, public_note, content, digest, published_at, superseded_at)
      VALUES (gen_random_uuid(), 'dnzb-2021', ${number}, 'superseded', 'revision', '{}', '{}', repeat('0', 64), '${from}', '${to}')`;
    const both = (from: string) =>
      asPortal(
        `BEGIN; ALTER TABLE edition DISABLE TRIGGER USER; ${past(2, "2020-01-01", "2020-06-01")}; ${past(3, from, "2020-12-01")}; ROLLBACK`,
      );
    await expect(both("2020-05-31")).rejects.toMatchObject({ code: "23P01" });
    await both("2020-06-01");
  });
});

describe("an edition", () => {
  const draftWith = (columns: string, values: string) =>
    asPortal(
      columns.includes("nature")
        ? `INSERT INTO edition (id, document_id, number, content, digest, ${columns}) VALUES (gen_random_uuid(), 'dnzb-2021', 2, '{}', repeat('0', 64), ${values})`
        : `INSERT INTO edition (id, document_id, number, nature, content, digest, ${columns}) VALUES (gen_random_uuid(), 'dnzb-2021', 2, 'revision', '{}', repeat('0', 64), ${values})`,
    );

  test.each([
    ["has moved once or more", "revision", "0"],
    ["after the first is not called the first", "nature", "'first'"],
  ])("%s", async (_, columns, values) => {
    await expect(draftWith(columns, values)).rejects.toMatchObject({ code: refused });
  });

  test.each([
    ["why", "'keeps_conclusion'", "NULL"],
    ["how grave", "NULL", `'{"zh":"更正"}'`],
  ])("that is a correction is not published unless it says %s", async (_, severity, note) => {
    const correction = `INSERT INTO edition (id, document_id, number, state, nature, severity, public_note, content, digest, published_at, superseded_at)
      VALUES (gen_random_uuid(), 'dnzb-2021', 2, 'superseded', 'correction', ${severity}, ${note}, '{}', repeat('0', 64), '2020-01-01', '2020-06-01')`;
    await expect(
      asPortal(`BEGIN; ALTER TABLE edition DISABLE TRIGGER USER; ${correction}; ROLLBACK`),
    ).rejects.toMatchObject({ code: refused });
  });

  test("has a digest that is SHA-256", async () => {
    const { editionId } = await saveDraft(editor, sourceKind, sourceDraft("undigested-source"));
    await expect(
      asPortal(`UPDATE edition SET digest = 'abc' WHERE id = '${editionId}'`),
    ).rejects.toMatchObject({ constraint: "edition_digest_is_sha256" });
  });
});

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

describe("a live table", () => {
  const live = [
    "source",
    "statement",
    "figure",
    "figure_exclusion",
    "park",
    "site",
    "space",
    "park_contact",
    "park_relation",
    "policy_package",
    "policy",
    "policy_park",
    "clause",
    "signing_event",
    "signing",
    "signed_project",
    "milestone",
    "search_entry",
  ];

  test.each(live)("%s is written by publication only", async (table) => {
    const [column] = await asPortal(
      `SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = '${table}' ORDER BY ordinal_position LIMIT 1`,
    );
    const name = column?.["column_name"];
    for (const statement of [
      `UPDATE ${table} SET ${name} = ${name}`,
      `DELETE FROM ${table}`,
      `TRUNCATE ${table} CASCADE`,
      `INSERT INTO ${table} DEFAULT VALUES`,
    ]) {
      await expect(asPortal(statement), statement).rejects.toMatchObject({ code: notAllowed });
    }
  });

  test("that is not in this list does not exist", async () => {
    const tables = await asPortal("SELECT tablename FROM pg_tables WHERE schemaname = 'public'");
    const kept = [
      "_prisma_migrations",
      "audit_event",
      "bundle",
      "consent",
      "document",
      "data_set",
      "edition",
      "enquiry",
      "enquiry_entry",
      "enquiry_failure",
      "former_slug",
      "park_scope",
      "publication_turn",
      "revision",
      "schedule",
      "signoff",
      "staff_account",
      "staff_credential",
      "staff_failure",
      "staff_link",
      "staff_session",
      "staff_two_factor",
      "staff_used_code",
      "staff_verification",
      "timeline_entry",
      "visit",
      "withdrawal",
      "workbook_import",
      "working_copy",
    ];
    expect(tables.map(({ tablename }) => tablename).sort()).toEqual([...live, ...kept].sort());
  });
});

describe("a value that cannot be", () => {
  test.each([
    ["a negative number", "UPDATE figure SET value = -1 WHERE id = 'sf-005'", "figure_not_negative"],
    ["a negative amount", "UPDATE figure SET amount_yuan = -1 WHERE id = 'sf-006'", "figure_not_negative"],
    ["a part of more than the whole", "UPDATE figure SET value = 100.01 WHERE id = 'sf-014'", "figure_share"],
    [
      "money without an amount",
      "UPDATE figure SET amount_yuan = NULL WHERE id = 'sf-006'",
      "figure_money_has_amount",
    ],
    [
      "an amount that is no money",
      "UPDATE figure SET amount_yuan = 1 WHERE id = 'sf-005'",
      "figure_money_has_amount",
    ],
    [
      "an amount that is not its value times its unit",
      "UPDATE figure SET unit = 'wan_yuan' WHERE id = 'sf-006'",
      "figure_one_amount",
    ],
    ["a figure without words", "UPDATE figure SET quote = '' WHERE id = 'sf-005'", "figure_has_words"],
    [
      "a period that ends before it begins",
      "UPDATE figure SET period_end = '2020-01-01' WHERE id = 'sf-005'",
      "figure_period",
    ],
    ["a month without an end", "UPDATE figure SET period_end = NULL WHERE id = 'sf-005'", "figure_precision"],
    [
      "an open period with an end",
      "UPDATE figure SET period_precision = 'open' WHERE id = 'sf-005'",
      "figure_precision",
    ],
    [
      "no period with a beginning",
      "UPDATE figure SET period_precision = 'none' WHERE id = 'sf-005'",
      "figure_precision",
    ],
    ["an as-of in words", "UPDATE figure SET as_of = '去年' WHERE id = 'sf-005'", "figure_as_of"],
    [
      "an as-of in a thirteenth month",
      "UPDATE figure SET as_of = '2021-13' WHERE id = 'sf-005'",
      "figure_as_of",
    ],
    [
      "a figure that excludes itself",
      "INSERT INTO figure_exclusion VALUES ('sf-005', 'sf-005')",
      "figure_exclusion_two",
    ],
    [
      "a statement without words",
      "UPDATE statement SET text_zh = '' WHERE id = 'sf-007'",
      "statement_has_words",
    ],
    [
      "a statement's period out of order",
      "UPDATE statement SET period_end = '2020-01-01' WHERE id = 'sf-007'",
      "statement_period",
    ],
    [
      "a statement's precision that its days belie",
      "UPDATE statement SET period_precision = 'none' WHERE id = 'sf-007'",
      "statement_precision",
    ],
    [
      "a confirmed park without words",
      "UPDATE park SET membership_quote = NULL WHERE id = 'p-soft'",
      "park_claim_has_words",
    ],
    [
      "a rejected park without a source",
      "UPDATE park SET membership = 'rejected', membership_source_id = NULL WHERE id = 'p-soft'",
      "park_claim_has_words",
    ],
    ["a street that is no code", "UPDATE park SET street_code = '泉秀' WHERE id = 'p-soft'", "park_street"],
    [
      "a site without number and name",
      "UPDATE site SET number = NULL WHERE name_zh IS NULL",
      "site_named_or_numbered",
    ],
    [
      "a space that ends below where it begins",
      "INSERT INTO space (id, site_id, park_id, ordinal, name_zh, area_from, area_to) SELECT 'x', id, park_id, 0, 'x', 200, 100 FROM site LIMIT 1",
      "space_area",
    ],
    [
      "a negative rent",
      "INSERT INTO space (id, site_id, park_id, ordinal, name_zh, rent_from, rent_to) SELECT 'x', id, park_id, 0, 'x', -1, 1 FROM site LIMIT 1",
      "space_rent",
    ],
    [
      "a policy that ends before it begins",
      "UPDATE policy SET valid_from = '2026-02-01', valid_to = '2026-01-01'",
      "policy_validity",
    ],
    [
      "a source of a nameless month",
      "UPDATE source SET published_on = '2021-00' WHERE id = 'dnzb-2021'",
      "source_published_on",
    ],
    ["an event on no day", "UPDATE signing_event SET held_on = 'soon'", "signing_event_held_on"],
  ])("such as %s is refused, even to a publication", async (_, statement, constraint) => {
    await expect(publishing(statement)).rejects.toMatchObject({ code: refused, constraint });
  });

  test("such as an enquiry that nobody could answer is refused", async () => {
    await expect(asPortal(enquiry("NULL"))).rejects.toMatchObject({ constraint: "enquiry_can_be_answered" });
  });

  test.each(["Slug", "two--hyphens", "斜杠", "a".repeat(81)])(
    "such as the slug %j is refused",
    async (slug) => {
      await expect(
        asPortal(`UPDATE document SET slug = '${slug}' WHERE id = 'dnzb-2021'`),
      ).rejects.toMatchObject({ constraint: "document_slug_is_plain" });
    },
  );
});

describe("the public's role", () => {
  const readable = [
    "source",
    "statement",
    "figure",
    "figure_exclusion",
    "park",
    "site",
    "space",
    "park_contact",
    "park_relation",
    "policy_package",
    "policy",
    "policy_park",
    "clause",
    "signing_event",
    "signing",
    "signed_project",
    "milestone",
    "published_edition",
    "published_bundle",
    "published_address",
  ];
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
      enquiry("'13000000000'"),
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

async function connected(): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl() });
  await client.connect();
  return client;
}

/** What the question finds once the change is made, which then is undone. */
async function whileChanged(change: string, question: string): Promise<Record<string, unknown>[]> {
  const client = await connected();
  try {
    await client.query(`BEGIN; ${change}`);
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

function enquiry(phone: string): string {
  return `INSERT INTO enquiry (id, form, receipt, code_hash, name, phone, message, locale) VALUES (gen_random_uuid(), gen_random_uuid(), 'R1', 'h', '甲', ${phone}, '您好', 'zh-Hans')`;
}

describe("a published address", () => {
  test("is never given up, and taken over by nobody", async () => {
    await published(sourceDraft("moved"));
    await published(sourceDraft("moved"), "moved-on");
    const taken = "INSERT INTO document (id, kind, slug) VALUES ('thief', 'source', 'moved')";
    await expect(asPortal(taken)).rejects.toMatchObject({ code: "23505" });
    await expect(asPortal("DELETE FROM former_slug")).rejects.toMatchObject({ code: refused });
    await expect(asPortal("UPDATE former_slug SET document_id = 'ex-01'")).rejects.toMatchObject({
      code: refused,
    });
    await expect(asPortal("TRUNCATE former_slug")).rejects.toMatchObject({ code: refused });
  });
});
