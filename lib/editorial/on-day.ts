// What was live of a document at the end of a day in Asia/Shanghai. Pure.
import { type Day, endOfDay } from "#lib/values/day.ts";

type Times = { publishedAt: Date; supersededAt: Date | null };

export type OnDay<E> =
  | { is: "shown"; edition: E }
  | { is: "not_yet"; first: Date }
  | { is: "withdrawn"; since: Date };

/** `editions`: all published ones of a document, in the order of their numbers; null where there are none. */
export function onDay<E extends Times>(editions: readonly E[], day: Day): OnDay<E> | null {
  const [earliest] = editions;
  if (!earliest) return null;
  const end = endOfDay(day);
  const last = editions.filter(({ publishedAt }) => publishedAt < end).at(-1);
  if (!last) return { is: "not_yet", first: earliest.publishedAt };
  if (last.supersededAt !== null && last.supersededAt < end)
    return { is: "withdrawn", since: last.supersededAt };
  return { is: "shown", edition: last };
}
