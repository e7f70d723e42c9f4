// Fills a database with the fictional district. A program of its own, like the seed: it logs in with what the environment names.
// `--scale parks=10000,projects=1000000` adds more, for measuring.
import { now } from "#lib/clock.ts";
import { disconnect, inTransaction } from "#lib/db/client.ts";
import { SettingsError } from "#lib/env.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { claimDataSet } from "../data-set.ts";
import type { DemoDocument, Recipe } from "./document.ts";
import { demoDocuments, demoSeed } from "./documents.ts";
import { publishFirstEditions } from "./first-editions.ts";
import { demoHistory } from "./history.ts";
import { growTo } from "./scale/grow.ts";
import { readScale } from "./scale/wanted.ts";
import { demoStaff } from "./staff.ts";

type Say = (line: string) => void;

/**
 * What is there already is left alone. `documentsOf`: for tests, a part of the demo. Gives how many documents were published, and of which recipe: its day is that on
 * which the database became the demo's, whenever it is started again.
 */
export async function publishDemo(
  now: Date,
  say: Say = () => {},
  documentsOf: (recipe: Recipe) => DemoDocument[] = demoDocuments,
): Promise<{ count: number; recipe: Recipe }> {
  const since = await inTransaction(undefined, (tx) => claimDataSet(tx, "demo"));
  const recipe = { seed: demoSeed, today: dayInShanghai(since) };
  const documents = documentsOf(recipe);
  const count = await publishFirstEditions(documents, say);
  await demoHistory(await demoStaff(), documents, { ...recipe, now });
  return { count, recipe };
}

if (import.meta.main) {
  try {
    const wanted = readScale(process.argv.slice(2));
    const { recipe } = await publishDemo(now(), console.log);
    await growTo(wanted, recipe, console.log);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  } finally {
    await disconnect();
  }
}
