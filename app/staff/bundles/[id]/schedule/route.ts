// Orders a bundle to be published at a time.
import { z } from "zod";
import { now } from "#lib/clock.ts";
import { schedulePublication } from "#lib/editorial/commands/schedule.ts";
import { kindOf } from "#lib/kinds.ts";
import { instantInShanghai } from "#lib/values/day.ts";
import { bundleRoute, shownEditions } from "../../../bundle-route.ts";
import { saying, tryAgain } from "../../../notes.ts";

export const POST = bundleRoute({
  fields: z.object({ editions: shownEditions, day: z.string().trim(), time: z.string().trim() }),
  may: ["schedule"],
  words: ["day", "time"],
  async work({ actor, values, bundle, path, form }) {
    const again = (code: string) => tryAgain(path, [{ field: "day", code }], form, "day", "time");
    const publishAt = instantInShanghai(values.day, values.time);
    if (!publishAt) return again("not_a_time");
    const outcome = await schedulePublication(actor, kindOf, {
      bundleId: bundle.id,
      publishAt,
      now: now(),
      seen: values.editions,
    });
    return outcome.ok ? saying(path, { done: "scheduled" }) : again(outcome.issues[0]?.code ?? "not_a_time");
  },
});
