// The two doors to the database, and the only importer of the generated client.
// Readers go through publicDb: its role may only read what is published. Commands and drafts go through staffDb.
import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import { readEnv, SettingsError } from "#lib/env.ts";
import { DatabaseAway } from "#lib/errors.ts";
import { Prisma, PrismaClient } from "#prisma/generated/client.ts";
import { isAway, isDeadlock, isForNow } from "./sql-state.ts";

/** A piece of a query, for queries that share theirs. */
export const { sql } = Prisma;
export type Sql = Prisma.Sql;
export type { Prisma } from "#prisma/generated/client.ts";
export type Transaction = Prisma.TransactionClient;
export type StaffDb = PrismaClient;
export type PublicDb = ReturnType<typeof readOnly>;

/** How long a read waits for a server that is away, in milliseconds. */
const patience = 2_000;

/** How long a transaction waits for a connection, and how long it may then take, in milliseconds. */
export const transactionLimits = { maxWait: 5_000, timeout: 60_000 };

let publicClient: PublicDb | undefined;
let staffClient: StaffDb | undefined;

/** Reads of what is published. They wait out a restart of the server, for two seconds at most. */
export function publicDb(): PublicDb {
  const ahead = lookingAhead.getStore();
  // A transaction can do every read that the client can; it lacks only what begins and ends connections.
  if (ahead) return ahead as unknown as PublicDb;
  publicClient ??= readOnly(connect(required("PUBLIC_DATABASE_URL"), 6, patience));
  return publicClient;
}

const lookingAhead = new AsyncLocalStorage<Transaction>();

/** Lets the readers of what is published read inside a transaction, where something not yet published stands in its place. */
export function lookAhead<T>(tx: Transaction, read: () => Promise<T>): Promise<T> {
  return lookingAhead.run(tx, read);
}

/** Whether readers read what is not published. Nothing that they then find may be kept for others. */
export function isLookingAhead(): boolean {
  return lookingAhead.getStore() !== undefined;
}

/** The application's own role: drafts, commands, the seed. It waits longer for a connection: who sent a form must not lose it. */
export function staffDb(): StaffDb {
  staffClient ??= connect(required("DATABASE_URL"), 4, 5 * patience);
  return staffClient;
}

/** Lets go of every connection; for commands that end. */
export async function disconnect(): Promise<void> {
  await Promise.all([publicClient?.$disconnect(), staffClient?.$disconnect()]);
  publicClient = undefined;
  staffClient = undefined;
}

/** Joins the transaction it is handed, or begins one of its own; `work` may be done several times, of which one counts. */
export async function inTransaction<T>(
  within: Transaction | undefined,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  if (within) return work(within);
  for (let left = 3; ; left -= 1) {
    try {
      return await staffDb().$transaction(work, transactionLimits);
    } catch (error) {
      if (left === 0 || !(isDeadlock(error) || isPrismas(error, ["P2034"]))) throw error;
    }
  }
}

/** What passes by itself: a server that is away, two who waited for each other. The same work done again may well succeed. */
export function isPassing(error: unknown): boolean {
  if (error instanceof DatabaseAway || isForNow(error) || isConnectionLoss(error)) return true;
  // No free connection, a transaction that ended before its time, two that wrote the same.
  return isPrismas(error, ["P2024", "P2028", "P2034"]);
}

function connect(connectionString: string, max: number, connectionTimeoutMillis: number): PrismaClient {
  const pool = {
    connectionString,
    max,
    connectionTimeoutMillis,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  };
  return new PrismaClient({ adapter: new PrismaPg(pool) });
}

function readOnly(client: PrismaClient) {
  return client.$extends({
    query: { $allOperations: ({ query, args }) => outlastingRestart(() => query(args)) },
  });
}

async function outlastingRestart<T>(read: () => Promise<T>): Promise<T> {
  const begun = performance.now();
  for (;;) {
    try {
      return await read();
    } catch (error) {
      if (!isConnectionLoss(error)) throw error;
      // By the clock: an attempt may itself take as long as a connection may.
      if (performance.now() - begun >= patience)
        throw new DatabaseAway("PostgreSQL does not answer", { cause: error });
      await new Promise((resume) => setTimeout(resume, 50));
    }
  }
}

/** A restarting server shows itself in several ways: Prisma's codes and words, PostgreSQL's own, and bare socket errors. */
function isConnectionLoss(error: unknown): boolean {
  if (isPrismas(error, ["P1001", "P1002", "P1008", "P1017"]) || isAway(error)) return true;
  return error instanceof Error && error.message.includes("Can't reach database");
}

function isPrismas(error: unknown, codes: readonly string[]): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && codes.includes(error.code);
}

function required(name: "DATABASE_URL" | "PUBLIC_DATABASE_URL"): string {
  const value = readEnv()[name];
  if (!value) throw new SettingsError(`${name} is not set: npm start sets it, or name a server in .env`);
  return value;
}
