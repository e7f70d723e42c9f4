// As many requests as one client process gets answered, and what the server spent on each.
import { createRequire } from "node:module";
import type { Server } from "./portal.ts";
import { cpuTime, lineFrom, start } from "./processes.ts";

export type Load = { perSecond: number; cpuPerRequest: number | null };

const autocannon = createRequire(import.meta.url).resolve("autocannon/autocannon.js");

type Result = {
  requests: { total: number };
  duration: number;
  errors: number;
  statusCodeStats: Record<string, { count: number }>;
};

/** Throws when anything but `status` was answered. */
export async function load(
  server: Server,
  url: string,
  options: { status: number; headers: Record<string, string>; seconds: number },
): Promise<Load> {
  const headers = Object.entries(options.headers).flatMap(([name, value]) => ["-H", `${name}=${value}`]);
  const words = [autocannon, "--json", "-n", "-c", "32", "-d", String(options.seconds), ...headers, url];
  const before = cpuTime(server.process.pid);
  const client = start("load", [process.execPath, ...words]);
  const [text] = await lineFrom(client, /\{.*\}\s*$/s);
  const after = cpuTime(server.process.pid);
  const result = JSON.parse(text) as Result;
  const answered = result.statusCodeStats[options.status]?.count ?? 0;
  if (answered === 0 || result.errors > 0 || answered !== result.requests.total) {
    throw new Error(
      `${url} did not always answer ${options.status}: ${JSON.stringify(result.statusCodeStats)}`,
    );
  }
  return {
    perSecond: answered / result.duration,
    cpuPerRequest: before === null || after === null ? null : (after - before) / answered,
  };
}
