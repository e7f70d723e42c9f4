// When trying again has to wait. Pure: times come from the database.

const minute = 60_000;
export const failuresAllowed = 5;
export const lockLength = 15 * minute;

/**
 * Until when nothing more is tried; null where it may be. Five failures within a quarter of an hour lock for a quarter of an
 * hour from the last. `failures`: of one account name, or of one network.
 */
export function lockedUntil(failures: readonly Date[], now: Date): Date | null {
  const times = failures.map((at) => at.getTime()).sort((one, other) => other - one);
  const [last] = times;
  const fifth = times[failuresAllowed - 1];
  if (last === undefined || fifth === undefined || last - fifth >= lockLength) return null;
  const until = last + lockLength;
  return until > now.getTime() ? new Date(until) : null;
}

/** Whole minutes until then, at least one. */
export function minutesUntil(until: Date, now: Date): number {
  return Math.max(1, Math.ceil((until.getTime() - now.getTime()) / minute));
}
