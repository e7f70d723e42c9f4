// Calls off the order to publish an edition at a time.
import { z } from "zod";
import { callOffPublication } from "#lib/editorial/commands/schedule.ts";
import { StateError } from "#lib/errors.ts";
import { kindOf } from "#lib/kinds.ts";
import { editionRoute } from "../../../edition-route.ts";
import { saying } from "../../../notes.ts";

export const POST = editionRoute({
  fields: z.object({}),
  may: "schedule",
  verb: "unscheduled",
  page: "publication",
  async work({ actor, document, path }) {
    const bundleId = document.open?.bundleId;
    if (!bundleId) throw new StateError("it is not to be published at a time");
    await callOffPublication(actor, kindOf, bundleId);
    return saying(path, { done: "unscheduled" });
  },
});
