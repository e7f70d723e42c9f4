// Ends one of one's own sessions, or all but this one.
import { z } from "zod";
import { endMine } from "#lib/staff/my-account.ts";
import { saying } from "../../notes.ts";
import { formRoute } from "../../with-actor.ts";

const fields = z.object({ end: z.union([z.literal("others"), z.uuid()]) });

export const POST = formRoute({
  fields,
  async work({ me, values: { end } }) {
    await endMine(me, end === "others" ? undefined : end);
    return saying("/staff/me", { done: "ended" });
  },
});
