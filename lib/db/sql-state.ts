// What PostgreSQL said of a statement that it did not carry out, as the driver hands it on: never by looking for a code in the
// words of an error, which may name a document "hall-53012".
/** As PrismaPg throws it: alone, or within the `meta` of Prisma's own error. */
type FromDriver = { cause?: { originalCode?: string; originalMessage?: string; kind?: string } };
type Thrown = FromDriver & { meta?: { driverAdapterError?: FromDriver } };

function said(error: unknown): FromDriver["cause"] {
  if (!(error instanceof Error)) return undefined;
  const { meta, cause } = error as Thrown;
  return meta?.driverAdapterError?.cause ?? cause;
}

/** The SQLSTATE, five characters; null where it is not PostgreSQL that refused. */
export function sqlState(error: unknown): string | null {
  return said(error)?.originalCode ?? null;
}

/** foreign_key_violation, and restrict_violation from PostgreSQL 18 on: something refers to what is not there, or would not be. */
export function isDangling(error: unknown): boolean {
  return ["23503", "23001"].includes(sqlState(error) ?? "");
}

/** unique_violation. */
export function isTaken(error: unknown): boolean {
  return sqlState(error) === "23505";
}

/** The name of the check that a value did not pass, "" where it has none (a number out of range); null for anything else. */
export function refusedRule(error: unknown): string | null {
  const state = sqlState(error);
  if (state !== "23514" && state !== "22003") return null;
  return /violates check constraint "(\w+)"/.exec(said(error)?.originalMessage ?? "")?.[1] ?? "";
}

/** Of two transactions that wait for each other PostgreSQL ends one: all of it is undone, and it may be done again. */
export function isDeadlock(error: unknown): boolean {
  return sqlState(error) === "40P01";
}

/** Serialization failure, deadlock, lock not available, no resources: the same statement may well succeed later. */
export function isForNow(error: unknown): boolean {
  return /^(40001|40P01|55P03|53...)$/.test(sqlState(error) ?? "");
}

/** The server is shutting down, has crashed, is not up yet, or no connection leads to it. */
export function isAway(error: unknown): boolean {
  const { originalCode = "", originalMessage, kind = "" } = said(error) ?? {};
  if (/^57P0[123]$/.test(originalCode) || lost.has(kind)) return true;
  const words = originalMessage ?? (error instanceof Error ? error.message : "");
  return /terminated unexpectedly|ECONNREFUSED|ECONNRESET|EPIPE|connection timeout/i.test(words);
}

const lost = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout"]);
