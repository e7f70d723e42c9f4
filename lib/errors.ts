// What can go wrong. What a person can mend is a value (Issue); what should be impossible is thrown.

/** Something a person can mend: where it is, and a code whose sentence the reader's language has. */
export type Issue = { field: string; code: string; values?: Record<string, string | number> };

/** What came of it: its value, or what a person must mend first. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** The actor may not do this. */
export class Forbidden extends Error {}

/** The document is not in a state from which this can be done. */
export class StateError extends Error {}

/** What the person saw has moved on meanwhile: both versions are to be shown to them. */
export class Stale extends StateError {}

/** PostgreSQL could not be reached, or did not answer in time. */
export class DatabaseAway extends Error {}
