// How long after a publication two edges show it, and whether the publisher's own ever shows less than it was told.
// What is published is one number in a table of the bench; a stand-in for Next shows it.
import pg from "pg";
import { percentile } from "./median.ts";
import type { Portal, Server } from "./portal.ts";
import { stop } from "./processes.ts";
import { type StandIn, standIn } from "./stand-in.ts";

export type Publishing = { p50: number; p99: number; stale: number; publications: number };

export async function measurePublishing(portal: Portal, publications: number): Promise<Publishing> {
  const pool = new pg.Pool({ connectionString: portal.databaseUrl, max: 8 });
  await pool.query("CREATE TABLE bench_shown AS SELECT 0 AS number");
  const next = await showing(pool);
  const here = await portal.edge("any", { upstream: next.at });
  const there = await portal.edge("any", { upstream: next.at });
  const delays: number[] = [];
  let stale = 0;
  for (let number = 1; number <= publications; number += 1) {
    await Promise.all([read(here), read(there)]);
    const began = performance.now();
    await fetch(`${here.address}/staff/publish`, { method: "POST", headers: { origin: here.address } });
    if ((await read(here)) < number) stale += 1;
    while ((await read(there)) < number) await new Promise((resolve) => setImmediate(resolve));
    delays.push(performance.now() - began);
  }
  for (const edge of [here, there]) await stop(edge.process);
  next.close();
  await pool.end();
  return { p50: percentile(delays, 50), p99: percentile(delays, 99), stale, publications };
}

function showing(pool: pg.Pool): Promise<StandIn> {
  return standIn(async (request, response) => {
    if (request.method === "POST") {
      await publish(pool);
      response.writeHead(303, { location: "/", "x-portal-published": "yes" }).end();
      return;
    }
    const { rows } = await pool.query("SELECT number FROM bench_shown");
    response.writeHead(200, { "content-type": "text/html" }).end(`<p>${rows[0].number}</p>`);
  });
}

async function publish(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  await client.query("BEGIN");
  await client.query("UPDATE bench_shown SET number = number + 1");
  await client.query("SELECT pg_notify('portal_published', 'bench')");
  await client.query("COMMIT");
  client.release();
}

async function read(edge: Server): Promise<number> {
  const text = await (await fetch(edge.address)).text();
  return Number(/<p>(\d+)<\/p>/.exec(text)?.[1]);
}
