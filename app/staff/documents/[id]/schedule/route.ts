// Orders one approved edition to be published at a time.
import { z } from "zod";
import { now } from "#lib/clock.ts";
import { scheduleEdition } from "#lib/editorial/commands/schedule.ts";
import { kindOf } from "#lib/kinds.ts";
import { instantInShanghai } from "#lib/values/day.ts";
import { bundleTitle } from "../../../bundle-title.ts";
import { editionRoute } from "../../../edition-route.ts";
import { saying, tryAgain } from "../../../notes.ts";

export const POST = editionRoute({
  fields: z.object({ day: z.string().trim(), time: z.string().trim() }),
  may: "schedule",
  verb: "scheduled",
  page: "publication",
  words: ["day", "time"],
  async work({ actor, document, values, seen, path, form }) {
    const again = (code: string) =>
      tryAgain(`${path}/publication`, [{ field: "day", code }], form, "day", "time");
    const publishAt = instantInShanghai(values.day, values.time);
    if (!publishAt) return again("not_a_time");
    const outcome = await scheduleEdition(actor, kindOf, {
      kind: document.kind,
      seen,
      title: bundleTitle(document),
      publishAt,
      now: now(),
    });
    return outcome.ok ? saying(path, { done: "scheduled" }) : again(outcome.issues[0]?.code ?? "not_a_time");
  },
});
