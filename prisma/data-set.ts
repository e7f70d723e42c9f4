// Which data set a database holds. Said once, before its first document: facts and fiction never meet in one database.
import type { Transaction } from "#lib/db/client.ts";
import { SettingsError } from "#lib/env.ts";
import { type DataSet, dataSets } from "#lib/values/data-set.ts";
import { ask } from "./ask.ts";

/** A database of nothing yet counts as one of the district's facts. */
export async function dataSetAt(url: string): Promise<DataSet> {
  const [row] = await ask(url, "SELECT name FROM data_set");
  return dataSets.find((name) => name === row?.["name"]) ?? "fengze";
}

/** Says that the database holds this one, where nobody has said, and gives since when it does; throws SettingsError where it holds the other. */
export async function claimDataSet(tx: Transaction, wanted: DataSet): Promise<Date> {
  const before = await tx.document.count();
  // Content from before anyone said what it is can only be the district's.
  const name = before > 0 ? "fengze" : wanted;
  await tx.dataSet.createMany({ data: [{ name }], skipDuplicates: true });
  const held = await tx.dataSet.findFirstOrThrow();
  if (held.name !== wanted) throw new SettingsError(refusals[wanted]);
  return held.since;
}

const refusals: Record<DataSet, string> = {
  fengze: "This database holds the fictional demo: the district's facts are not added to it.",
  demo: "This database holds content that is not the demo's: nothing fictional is added to it.",
};
