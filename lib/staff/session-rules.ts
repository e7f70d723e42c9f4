// How long a session lasts. Pure: times come from the database, and so does `now`.

const minute = 60_000;
const hour = 60 * minute;
export const idleLimit = 30 * minute;
export const absoluteLimit = 12 * hour;
/** How long after its end by time a session still says whose words a late form holds. */
export const lateLimit = 24 * hour;

export type SessionTimes = { createdAt: Date; lastSeenAt: Date; endedAt: Date | null };

/** live: may act. late: ended by time less than a day ago. over: ended by someone, or long ago. */
export function sessionState(
  { createdAt, lastSeenAt, endedAt }: SessionTimes,
  now: Date,
): "live" | "late" | "over" {
  if (endedAt) return "over";
  const end = Math.min(lastSeenAt.getTime() + idleLimit, createdAt.getTime() + absoluteLimit);
  if (now.getTime() < end) return "live";
  return now.getTime() < end + lateLimit ? "late" : "over";
}

/** Whether `lastSeenAt` is to be written again. */
export function isDueToBeSeen({ lastSeenAt }: SessionTimes, now: Date): boolean {
  return now.getTime() - lastSeenAt.getTime() >= minute;
}
