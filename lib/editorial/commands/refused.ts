// What a person can mend, met in the middle of a transaction: thrown, so that all of it is undone, and handed back as issues.
import type { Transaction } from "#lib/db/client.ts";
import { isDangling, isTaken, refusedRule } from "#lib/db/sql-state.ts";
import type { Issue, Outcome } from "#lib/errors.ts";

export class Refused extends Error {
  issues: Issue[];
  constructor(issues: Issue[]) {
    super(issues.map(({ field, code }) => `${field}: ${code}`).join("; "));
    this.issues = issues;
  }
}

/** What came of the work, or what is to be mended. In a transaction of someone else's it stays thrown: theirs must be undone. */
export async function orIssues<T>(
  within: Transaction | undefined,
  work: () => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused && !within) return { ok: false, issues: error.issues };
    throw error;
  }
}

/** What a document refers to must be published, or be in the same bundle; its rows' names must be its own. */
export async function whereAllIsThere<T>(field: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isDangling(error)) throw new Refused([{ field, code: "refers_to_unpublished" }]);
    const rule = refusedRule(error);
    if (rule !== null) throw new Refused([{ field, code: "value_refused", values: { rule } }]);
    // A row of another document has the same id, or two rows of this one have.
    if (isTaken(error)) throw new Refused([{ field, code: "row_taken" }]);
    throw error;
  }
}
