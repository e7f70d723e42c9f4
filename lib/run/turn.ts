// Work that two processes must not do at once: the second waits its turn.
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { takeLock } from "./lock.ts";

export async function inTurn<T>(
  file: string,
  signal: AbortSignal | undefined,
  work: () => Promise<T>,
): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  let lock = takeLock(file);
  while (!lock) {
    await sleep(200);
    signal?.throwIfAborted();
    lock = takeLock(file);
  }
  try {
    return await work();
  } finally {
    lock.release();
  }
}
