// What is behind the edge: whether Next answers, and whether its database does. Asked every second, and told by whoever was let down.
import { now } from "#lib/clock.ts";
import type { Upstream } from "./upstream.ts";

export type Behind = {
  /** Since when something is missing; null while all is well. */
  awaySince(): Date | null;
  /** What is missing. */
  missing(): "next" | "database" | null;
  /** Somebody's question was not answered: looks at once. Resolves with what is missing. */
  lookNow(): Promise<"next" | "database" | null>;
  close(): void;
};

type Options = { upstream: Upstream; basePath: string; every: number; onReturn: () => void };

/** How long Next may think about its health; a busy machine needs a while. */
const patience = 3000;

export function behind({ upstream, basePath, every, onReturn }: Options): Behind {
  let missing: "next" | "database" | null = "next";
  let since: Date | null = now();
  let looking: Promise<"next" | "database" | null> | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<"next" | "database" | null> {
    const found = await whatIsMissing(upstream, basePath);
    if (isClosed) return found;
    const wasNext = missing === "next";
    if (found === null) since = null;
    else since ??= now();
    missing = found;
    if (wasNext && found !== "next") onReturn();
    return found;
  }

  function lookNow(): Promise<"next" | "database" | null> {
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
    awaySince: () => since,
    missing: () => missing,
    lookNow,
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}

async function whatIsMissing(upstream: Upstream, basePath: string): Promise<"next" | "database" | null> {
  try {
    const question = { method: "GET", target: `${basePath}/healthz`, headers: {}, timeout: patience };
    const { status } = await upstream.fetch(question, 64 * 1024);
    return status >= 500 ? "database" : null;
  } catch {
    return "next";
  }
}
