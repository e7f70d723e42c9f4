// A process that publishes when it is told to, and ends:
// node tests/support/publish-once.ts now <bundle, or -> <kind>/<edition>/<moves> …    these, as one
// node tests/support/publish-once.ts due                                                  what was ordered for a time that has come
import { once } from "node:events";
import { disconnect } from "#lib/db/client.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { publishNextDue } from "#lib/editorial/commands/schedule.ts";
import { kindOf } from "#lib/kinds.ts";
import { done, title } from "./editions.ts";
import { finalReviewer } from "./staff.ts";

const [when, bundle, ...named] = process.argv.slice(2);
const editions = named.map((each) => {
  const [kind = "", editionId = "", moves = ""] = each.split("/");
  return { kind: kindOf(kind), seen: { editionId, moves: Number(moves) } };
});
await once(process.stdin, "data");
if (when === "due")
  await publishNextDue(
    kindOf,
    async () => finalReviewer,
    (error) => {
      throw error;
    },
  );
else
  done(
    await publish(finalReviewer, { title, editions, ...(bundle && bundle !== "-" ? { id: bundle } : {}) }),
  );
await disconnect();
process.stdin.destroy();
