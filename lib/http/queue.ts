// So many at a time, so many waiting, and no more: what is overloaded says so at once instead of slowing everybody down.

export class TooMany extends Error {}

export type Queue = <T>(work: () => Promise<T>) => Promise<T>;

export function queue(atOnce: number, waitingAtMost: number): Queue {
  const waiting: (() => void)[] = [];
  let busy = 0;

  async function enter(): Promise<void> {
    if (busy < atOnce) {
      busy += 1;
      return;
    }
    if (waiting.length >= waitingAtMost) throw new TooMany("too many requests wait already");
    // Whoever leaves hands over the place, so `busy` stays as it is.
    await new Promise<void>((resolve) => waiting.push(resolve));
  }

  function leave(): void {
    const next = waiting.shift();
    if (next) next();
    else busy -= 1;
  }

  return async (work) => {
    await enter();
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
