import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { writtenReceipt } from "#lib/enquiries/receipt.ts";
import { leaveEnquiry } from "#lib/enquiries/receipts.ts";
import { keepRetention, purgeEnquiries } from "#lib/enquiries/retention.ts";
import { childEnv } from "#lib/env.ts";
import { ask } from "#prisma/ask.ts";
import { databaseUrl, publicDatabaseUrl, useDatabase } from "../../support/database.ts";
import { anEnquiry } from "../../support/enquiries.ts";

useDatabase("emptied");

/** Closed so long ago; null where it is open. */
async function enquiryClosed(ago: string | null): Promise<string> {
  const { number } = await leaveEnquiry(anEnquiry());
  if (ago !== null)
    await ask(databaseUrl(), `UPDATE enquiry SET closed_at = now() - $2::interval WHERE receipt = $1`, [
      number,
      ago,
    ]);
  return number;
}

async function named(): Promise<unknown[]> {
  return (
    await ask(databaseUrl(), "SELECT receipt FROM enquiry WHERE name IS NOT NULL ORDER BY receipt")
  ).map(({ receipt }) => receipt);
}

test("what was closed long enough ago is emptied, once, and audited; nothing else is touched", async () => {
  const [due, recent, open] = [
    await enquiryClosed("12 months 1 minute"),
    await enquiryClosed("11 months 25 days"),
    await enquiryClosed(null),
  ];
  expect(await purgeEnquiries(12)).toBe(1);
  expect(await purgeEnquiries(12)).toBe(0);
  expect(await named()).toEqual([recent, open].sort());
  const [row] = await ask(databaseUrl(), "SELECT * FROM enquiry WHERE receipt = $1", [due]);
  expect(row).toMatchObject({ removed_why: "retention", message: null, phone: null, email: null });
  const [line] = await ask(databaseUrl(), "SELECT * FROM audit_event WHERE action = 'enquiry_purged'");
  expect(line).toMatchObject({ actor_id: "system:purge", object: `enquiry:${row?.["id"]}`, result: "done" });
  // That it was agreed to stays on record.
  expect(await ask(databaseUrl(), "SELECT 1 FROM consent WHERE enquiry_id = $1", [row?.["id"]])).toHaveLength(
    2,
  );
});

test("several processes at once empty each enquiry once", async () => {
  for (let count = 0; count < 6; count += 1) await enquiryClosed("2 years");
  const emptied = await Promise.all([purgeEnquiries(12), purgeEnquiries(12), purgeEnquiries(12)]);
  expect(emptied.reduce((sum, count) => sum + count)).toBe(6);
  expect(await ask(databaseUrl(), "SELECT 1 FROM audit_event WHERE action = 'enquiry_purged'")).toHaveLength(
    6,
  );
});

test("the portal looks at once and again, and outlives a look that failed", async () => {
  await enquiryClosed("2 years");
  const complaints: unknown[] = [];
  const stop = keepRetention({
    months: 12,
    again: 20,
    wait: () => 20,
    complain: (error) => complaints.push(error),
  });
  try {
    await expect.poll(named).toEqual([]);
    await ask(databaseUrl(), "ALTER FUNCTION portal_purge_enquiries(integer) RENAME TO away");
    await expect.poll(() => complaints.length).toBeGreaterThan(0);
    await ask(databaseUrl(), "ALTER FUNCTION away(integer) RENAME TO portal_purge_enquiries");
    await enquiryClosed("2 years");
    await expect.poll(named).toEqual([]);
  } finally {
    stop();
  }
});

test("npm run enquiries:purge says first which it would empty, and then does", async () => {
  const due = await enquiryClosed("13 months");
  const kept = await enquiryClosed("3 months");
  const run = async (...words: string[]) => {
    const env = childEnv({ DATABASE_URL: databaseUrl(), PUBLIC_DATABASE_URL: publicDatabaseUrl() });
    const { stdout } = await promisify(execFile)(process.execPath, ["prisma/enquiries-purge.ts", ...words], {
      env,
    });
    return stdout.trim().split("\n");
  };
  const [line = "", sum] = await run("--dry-run");
  expect(line).toMatch(new RegExp(`^${writtenReceipt(due)}, closed \\d{4}-\\d\\d-\\d\\d$`));
  expect(sum).toBe("1 enquiries were closed 12 months ago or earlier. Nothing was removed.");
  expect(await named()).toEqual([due, kept].sort());
  expect(await run()).toEqual(["The personal information of 1 enquiries was removed."]);
  expect(await named()).toEqual([kept]);
  await expect(run("--all")).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("--dry-run") });
});
