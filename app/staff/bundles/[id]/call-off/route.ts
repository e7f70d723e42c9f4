// Calls off the order to publish a bundle at a time.
import { z } from "zod";
import { callOffPublication } from "#lib/editorial/commands/schedule.ts";
import { kindOf } from "#lib/kinds.ts";
import { bundleRoute } from "../../../bundle-route.ts";
import { saying } from "../../../notes.ts";

export const POST = bundleRoute({
  fields: z.object({}),
  may: ["schedule"],
  async work({ actor, bundle, path }) {
    await callOffPublication(actor, kindOf, bundle.id);
    return saying(path, { done: "unscheduled" });
  },
});
