// The day that a reader asks back for: ?as-of=2026-10-31.
import { type Day, isDay } from "./day.ts";

export type AsOf = { ok: true; day: Day | null } | { ok: false; because: "impossible_day" | "future_day" };

/** Null where none is asked for. `today` is the last day that can be asked for. */
export function readAsOf(asked: string | undefined, today: Day): AsOf {
  if (asked === undefined || asked === "") return { ok: true, day: null };
  if (!isDay(asked)) return { ok: false, because: "impossible_day" };
  return asked > today ? { ok: false, because: "future_day" } : { ok: true, day: asked };
}
