// A question that names a park or an event by an address it no longer has.
import { whereaboutsOf } from "#lib/editorial/whereabouts.ts";
import type { Issue } from "#lib/errors.ts";
import type { Asked } from "#lib/signings/question.ts";

const named = [
  ["park", "park"],
  ["signing_event", "event"],
] as const;

/** The same question under the present address; null where what is wrong with it is something else. */
export async function movedQuestion(asked: Asked, issues: readonly Issue[]): Promise<Asked | null> {
  for (const [kind, key] of named) {
    if (!issues.some(({ field }) => field === key)) continue;
    const whereabouts = await whereaboutsOf(kind, asked[key] ?? "");
    if (whereabouts?.is === "moved") return { ...asked, [key]: whereabouts.slug };
  }
  return null;
}
