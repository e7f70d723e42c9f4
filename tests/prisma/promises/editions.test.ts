// What the database itself promises of editions, whoever asks it: that they stay, and when they were published.
import { describe, expect, test } from "vitest";
import { saveDraft } from "#lib/editorial/commands/save-draft.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, published, sourceDraft } from "../../support/editions.ts";
import { asPortal, refused, whileChanged } from "../../support/logins.ts";
import { editor } from "../../support/staff.ts";

useDatabase("seeded");

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
