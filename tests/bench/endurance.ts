// Whether the edge stays as large as it was, however many addresses it is asked for.
import { Agent, request } from "node:http";
import type { Portal, Server } from "./portal.ts";
import { memory, stop } from "./processes.ts";

/** MB of resident memory after each fifth of the requests; null where the system does not say. */
export async function measureMemory(
  portal: Portal,
  requests: number,
  addresses: number,
): Promise<(number | null)[]> {
  const edge = await portal.edge("any");
  const sizes: (number | null)[] = [];
  for (let fifth = 0; fifth < 5; fifth += 1) {
    await askFor(edge, requests / 5, addresses);
    sizes.push(memory(edge.process.pid));
  }
  await stop(edge.process);
  return sizes;
}

/** Addresses that do not exist are drawn and kept like others, and there are as many as one likes. */
async function askFor(edge: Server, requests: number, addresses: number): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let next = 0;
  const worker = async () => {
    while (next < requests) {
      next += 1;
      await one(agent, `${edge.address}/parks/none-${next % addresses}`);
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
  agent.destroy();
}

function one(agent: Agent, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers: { "accept-encoding": "br" } }, (answer) => {
      answer.resume().on("end", resolve);
    })
      .on("error", reject)
      .end();
  });
}
