import { expect, test } from "vitest";
import { isPassing, staffDb } from "#lib/db/client.ts";
import { isDangling, isDeadlock, isForNow, isTaken, refusedRule, sqlState } from "#lib/db/sql-state.ts";
import { Refused } from "#lib/editorial/commands/refused.ts";
import { useDatabase } from "../../support/database.ts";

useDatabase("seeded");

const park = { id: "hall-53012", kind: "park", slug: "hall-40001" } as const;

async function refusalOf(statement: () => Promise<unknown>): Promise<unknown> {
  const refused = await statement().then(
    () => null,
    (error: unknown) => error,
  );
  expect(refused).toBeInstanceOf(Error);
  return refused;
}

function raising(state: string): () => Promise<unknown> {
  return () =>
    staffDb().$executeRawUnsafe(
      `DO $$ BEGIN RAISE EXCEPTION 'of hall-23505' USING ERRCODE = '${state}'; END $$`,
    );
}

test("what PostgreSQL refuses is told by its own code", async () => {
  await staffDb().document.create({ data: park });
  const taken = await refusalOf(() => staffDb().document.create({ data: park }));
  expect([sqlState(taken), isTaken(taken), isDangling(taken)]).toEqual(["23505", true, false]);
  const dangling = await refusalOf(
    () =>
      staffDb()
        .$executeRaw`INSERT INTO former_slug (kind, slug, document_id) VALUES ('park', 'hall', 'nowhere')`,
  );
  expect([sqlState(dangling), isDangling(dangling), isTaken(dangling)]).toEqual(["23503", true, false]);
});

test("a rule that a value does not pass is told by its name", async () => {
  const refused = await refusalOf(
    () => staffDb().$executeRaw`INSERT INTO publication_turn (id, transaction_id, at) VALUES (2, 0, now())`,
  );
  expect(refusedRule(refused)).toBe("publication_turn_only_one");
  expect(refusedRule(await refusalOf(() => staffDb().$queryRaw`SELECT 1000::numeric(3, 2)`))).toBe("");
  expect(refusedRule(await refusalOf(raising("40001")))).toBeNull();
});

test.each([
  ["40001", true, false],
  ["40P01", true, true],
  ["55P03", true, false],
  ["53300", true, false],
  ["57P01", false, false],
  ["23514", false, false],
])("%s: for now %s, a deadlock %s", async (state, forNow, deadlock) => {
  const refused = await refusalOf(raising(state));
  expect([isForNow(refused), isDeadlock(refused)]).toEqual([forNow, deadlock]);
  expect(isPassing(refused)).toBe(state !== "23514");
});

test("an error that names a document by what looks like a code is none of PostgreSQL's", () => {
  const refused = new Refused([{ field: "hall-53012.slug", code: "40P01" }]);
  expect([sqlState(refused), isPassing(refused), isTaken(refused), isForNow(refused)]).toEqual([
    null,
    false,
    false,
    false,
  ]);
});
