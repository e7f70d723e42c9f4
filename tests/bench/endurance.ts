// Whether the edge stays as large as it was, however many pages it is asked for: each address has a page of real weight and of
// its own, and there are more of them than are kept.
import { Agent, request } from "node:http";
import { chance } from "../support/chance.ts";
import type { Portal } from "./portal.ts";
import { memory, stop } from "./processes.ts";
import { standIn } from "./stand-in.ts";

type Asked = { requests: number; addresses: number };

/** MB of resident memory after each fifth of the requests; null where the system does not say. `path` is the page to be varied. */
export async function measureMemory(
  portal: Portal,
  path: string,
  { requests, addresses }: Asked,
): Promise<(number | null)[]> {
  const page = await (await fetch(portal.next.address + path)).text();
  const next = await standIn(({ url = "" }, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" });
    response.end(url === "/healthz" ? "" : page.replaceAll("<p", `<p title="${url}"`));
  });
  const edge = await portal.edge("any", { upstream: next.at });
  const nextNumber = likeReaders(addresses);
  const sizes: (number | null)[] = [];
  for (let fifth = 0; fifth < 5; fifth += 1) {
    await askFor(requests / 5, () => `${edge.address}/parks/number-${nextNumber()}`);
    sizes.push(memory(edge.process.pid));
  }
  await stop(edge.process);
  next.close();
  return sizes;
}

/** The n-th address is asked for 1/n as often as the first: few pages have most readers, and yet every page has some. */
function likeReaders(addresses: number): () => number {
  const { below } = chance(1);
  const fine = 1_000_000;
  return () => Math.floor((addresses + 1) ** (below(fine) / fine));
}

async function askFor(requests: number, nextUrl: () => string): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let asked = 0;
  const reader = async () => {
    while (asked < requests) {
      asked += 1;
      await one(agent, nextUrl());
    }
  };
  await Promise.all(Array.from({ length: 16 }, reader));
  agent.destroy();
}

function one(agent: Agent, url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers: { "accept-encoding": "br" } }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${url} was answered with ${answer.statusCode}`));
      answer.resume().on("end", resolve);
    })
      .on("error", reject)
      .end();
  });
}
