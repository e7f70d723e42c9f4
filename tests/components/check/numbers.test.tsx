// What is read for a number that was quoted: the signings once, and what was corrected only where a day was quoted.
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkNumbers } from "#app/(portal)/[locale]/check/check-number.tsx";
import { disconnect } from "#lib/db/client.ts";
import { readWrittenNumbers } from "#lib/figures/written-number.ts";
import { type Day, dayBefore, dayInShanghai } from "#lib/values/day.ts";
import { publicDatabaseUrl, useDatabase } from "../../support/database.ts";
import { hans } from "../../support/languages.ts";
import { countStatements, type StatementCount } from "../../support/statements.ts";

useDatabase("seeded");

const today = dayInShanghai(new Date());
const direct = process.env["PUBLIC_DATABASE_URL"];
let counter: StatementCount;

beforeAll(async () => {
  counter = await countStatements(publicDatabaseUrl());
  await disconnect();
  process.env["PUBLIC_DATABASE_URL"] = counter.url;
});

afterAll(async () => {
  await disconnect();
  process.env["PUBLIC_DATABASE_URL"] = direct;
  await counter.close();
});

async function askedFor(day: Day | null): Promise<number> {
  const read = readWrittenNumbers("20个项目");
  if (!read.ok) throw new Error("no number");
  const before = counter.asked();
  await checkNumbers(hans, read.numbers, day, today);
  return counter.asked() - before;
}

test("a day asks most, today less, no day least", async () => {
  const [former, ofToday, anyTime] = [
    await askedFor(dayBefore(today)),
    await askedFor(today),
    await askedFor(null),
  ];
  expect(ofToday).toBe(former - 1);
  expect(anyTime).toBeLessThan(ofToday);
  expect(anyTime).toBe(2);
});
