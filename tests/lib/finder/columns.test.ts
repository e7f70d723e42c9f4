import { expect, test } from "vitest";
import { lookAhead, staffDb, type Transaction } from "#lib/db/client.ts";
import { findableParks } from "#lib/finder/columns.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase("seeded");

test("what is kept is read once for all, until something is published", async () => {
  const [one, other] = await Promise.all([findableParks(), findableParks()]);
  expect(other).toBe(one);
  await staffDb().$executeRaw`UPDATE publication_turn SET at = at + interval '1 second'`;
  expect(await findableParks()).not.toBe(one);
});

test("whoever looks ahead is told of what is not published, and nobody else ever is", async () => {
  const before = await findableParks();
  const ahead = await withoutStreets(() => findableParks());
  expect([before.streets.some((street) => street !== null), ahead.streets]).toEqual([
    true,
    before.streets.map(() => null),
  ]);
  expect(await findableParks()).toBe(before);
});

test("nothing is kept of a look ahead, though nothing was kept before it", async () => {
  await staffDb().$executeRaw`UPDATE publication_turn SET at = at + interval '1 second'`;
  await withoutStreets(() => findableParks());
  expect((await findableParks()).streets.some((street) => street !== null)).toBe(true);
});

/** Reads what would be published if no park were in any street. */
async function withoutStreets<T>(read: () => Promise<T>): Promise<T> {
  let found: { value: T } | undefined;
  const undone = staffDb().$transaction(async (tx: Transaction) => {
    await tx.$executeRaw`SELECT set_config('portal.publishing', 'on', true)`;
    await tx.$executeRaw`UPDATE park SET street_code = NULL`;
    found = { value: await lookAhead(tx, read) };
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  if (!found) throw new Error("nothing was read");
  return found.value;
}
