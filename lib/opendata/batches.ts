// A table read in parts, each when the one before was taken: a million rows need no more memory than a thousand.
import type { Value } from "./columns.ts";

/** A row whose id tells where to go on. */
export type Identified = { id: string };
export type Cells = Readonly<Record<string, Value>>;

/** Gives at most `take` rows behind `after`, in the order of their ids. */
export type ReadRows<Row extends Identified> = (window: {
  after: string | null;
  take: number;
}) => Promise<Row[]>;

const batchSize = 1000;

/**
 * The rows in batches, empty at the end or not at all. A publication that comes while a reader takes them shows in the
 * rows that were not read yet; each row names its own edition.
 */
export async function* inBatches<Row extends Identified>(
  read: ReadRows<Row>,
  size = batchSize,
): AsyncGenerator<Row[], void, undefined> {
  let after: string | null = null;
  for (;;) {
    const rows: Row[] = await read({ after, take: size });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    if (rows.length < size) return;
    after = last.id;
  }
}

/** Rows that are all there already. */
export async function* inOneBatch(rows: Cells[]): AsyncGenerator<Cells[]> {
  yield rows;
}
