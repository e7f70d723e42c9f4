// Whether Next answers, and whether its database does. Asked every second, and told by whoever was let down.
import { now } from "#lib/clock.ts";
import type { NextConnection } from "./next-connection.ts";

/** What does not answer; null while all is well. */
type Missing = "next" | "database" | null;

export type NextHealth = {
  missing(): Missing;
  /** Since when something is missing; null while all is well. */
  awaySince(): Date | null;
  /** Somebody's question was not answered: looks at once. */
  lookNow(): Promise<Missing>;
  close(): void;
};

type Options = { next: NextConnection; basePath: string; every: number; onReturn(): void };

/** How long Next may think about its health; a busy machine needs a while. */
const patience = 3000;

export function nextHealth({ next, basePath, every, onReturn }: Options): NextHealth {
  let missing: Missing = "next";
  let since: Date | null = now();
  let looking: Promise<Missing> | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<Missing> {
    const found = await whatIsMissing(next, basePath);
    if (isClosed) return found;
    const wasNext = missing === "next";
    if (found === null) since = null;
    else since ??= now();
    missing = found;
    if (wasNext && found !== "next") onReturn();
    return found;
  }

  function lookNow(): Promise<Missing> {
    looking ??= look().finally(() => {
      looking = null;
    });
    return looking;
  }

  async function lookAgain(): Promise<void> {
    await lookNow();
    if (!isClosed) timer = setTimeout(lookAgain, every).unref();
  }

  void lookAgain();
  return {
    missing: () => missing,
    awaySince: () => since,
    lookNow,
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

async function whatIsMissing(next: NextConnection, basePath: string): Promise<Missing> {
  try {
    const question = { method: "GET", target: `${basePath}/healthz`, headers: {}, timeout: patience };
    const { status } = await next.fetch(question, 64 * 1024);
    return status >= 500 ? "database" : null;
  } catch {
    return "next";
  }
}
