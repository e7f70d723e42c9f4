// The edge as a process of its own, so that what it uses can be told from what the bench uses.
import { type EdgeOptions, startEdge } from "#lib/http/edge.ts";

const options = JSON.parse(process.argv[2] ?? "{}") as EdgeOptions;
const unlimited: [number, number] = [1_000_000, 1_000_000];
const edge = await startEdge({ ...options, rates: { work: unlimited, forms: unlimited } });
process.once("SIGTERM", () => edge.close());
console.log(`edge at ${edge.port}`);
