// How a person or a system asks the portal to stop: Ctrl-C, SIGTERM, or a terminal that closes.

/** Why work ends early without being a failure. */
export class Stopped extends Error {}

/** Ctrl-C under npm comes twice at once, from the terminal and from npm; a person takes longer to ask again. */
const echo = 1000;

/** Fires at the first request; at a second one the process ends at once. */
export function stopRequest(): AbortSignal {
  const controller = new AbortController();
  let asked = 0;
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      if (controller.signal.aborted && performance.now() - asked > echo) process.exit(1);
      asked ||= performance.now();
      controller.abort(new Stopped());
    });
  }
  return controller.signal;
}

export async function untilAborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  // A pending promise keeps no process alive, and everything else may be quiet for hours.
  const alive = setInterval(() => undefined, 3_600_000);
  await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  clearInterval(alive);
}
