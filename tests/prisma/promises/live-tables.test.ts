// What the database itself promises of what is live, whoever writes it.
import { describe, expect, test } from "vitest";
import { useDatabase } from "../../support/database.ts";
import { anEnquiry, asPortal, notAllowed, publishing, refused, tablesOfNouns } from "../../support/logins.ts";

useDatabase("seeded");

describe("a live table", () => {
  const live = [...tablesOfNouns, "search_entry"];

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
    await expect(asPortal(anEnquiry("NULL"))).rejects.toMatchObject({
      constraint: "enquiry_can_be_answered",
    });
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
