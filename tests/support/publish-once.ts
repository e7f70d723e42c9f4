// A process that publishes one approved edition when it is told to, and ends:
// node tests/support/publish-once.ts <edition> <revision>
import { once } from "node:events";
import { disconnect } from "#lib/db/client.ts";
import { publish } from "#lib/editorial/commands/publish.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { done, title } from "./editions.ts";
import { finalReviewer } from "./staff.ts";

const [editionId = "", revision = ""] = process.argv.slice(2);
const seen = { editionId, revision: Number(revision) };
await once(process.stdin, "data");
done(await publish(finalReviewer, { title, editions: [{ kind: sourceKind, seen }] }));
await disconnect();
process.stdin.destroy();
