// Work that is done again and again for as long as the process runs, and keeps no process alive.

/** Does it at once, and then again after as many milliseconds as it gave. Gives what ends it; `work` does not throw. */
export function doAgain(work: (isOver: () => boolean) => Promise<number>): () => void {
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;

  async function next(): Promise<void> {
    const pause = await work(() => isOver);
    if (!isOver) timer = setTimeout(next, pause).unref();
  }

  void next();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
