// How long a kept page may be believed without asking: an hour, and never past midnight in Shanghai, when a policy may open or end.

const hour = 60 * 60 * 1000;
const day = 24 * hour;
/** China has had one offset and no summer time since 1991. */
const shanghai = 8 * hour;

/** Milliseconds of the epoch, as `drawnAt` is. */
export function endOfLife(drawnAt: number): number {
  const nextMidnight = (Math.floor((drawnAt + shanghai) / day) + 1) * day - shanghai;
  return Math.min(drawnAt + hour, nextMidnight);
}
