// How fast a kept page is: the edge, nginx and Next in turn, round after round, so that a busy moment hits all alike.
import { fetchAnswer, settledAnswer } from "./fetch-answer.ts";
import { type Load, load } from "./load.ts";
import { median } from "./median.ts";
import type { Portal, Server } from "./portal.ts";
import { stop } from "./processes.ts";
import { startReference } from "./reference.ts";

type Subject = { server: Server; url: string; status: number; headers: Record<string, string> };

export type Measured = { perSecond: number; cpuPerRequest: number | null };

export type Speed = Record<"nginx" | "edge" | "nginx304" | "edge304" | "next", Measured> & {
  reference: string;
  bytes: number;
};

const seconds = 3;

export async function measureSpeed(portal: Portal, path: string, rounds: number): Promise<Speed> {
  const edge = await portal.edge("server");
  const edgeUrl = edge.address + path;
  const nextUrl = portal.next.address + path;
  const gzip = { "accept-encoding": "gzip" };
  const kept = await settledAnswer(edgeUrl, "gzip");
  const reference = await startReference(portal.folder, kept);
  const tag = (await fetchAnswer(reference.url, gzip)).headers["etag"] ?? "";
  const has = (etag: string) => ({ ...gzip, "if-none-match": etag });

  const subjects: Record<string, Subject> = {
    nginx: { server: reference.server, url: reference.url, status: 200, headers: gzip },
    edge: { server: edge, url: edgeUrl, status: 200, headers: gzip },
    nginx304: { server: reference.server, url: reference.url, status: 304, headers: has(tag) },
    edge304: { server: edge, url: edgeUrl, status: 304, headers: has(kept.headers["etag"] ?? "") },
    next: { server: portal.next, url: nextUrl, status: 200, headers: gzip },
  };
  const loads = new Map<string, Load[]>();
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, subject] of Object.entries(subjects)) {
      const { server, url, ...rest } = subject;
      loads.set(name, [...(loads.get(name) ?? []), await load(server, url, { ...rest, seconds })]);
    }
  }
  await stop(reference.server.process);
  await stop(edge.process);
  const of = (name: string) => middle(loads.get(name) ?? []);
  return {
    nginx: of("nginx"),
    edge: of("edge"),
    nginx304: of("nginx304"),
    edge304: of("edge304"),
    next: of("next"),
    reference: reference.name,
    bytes: kept.body.length,
  };
}

function middle(loads: readonly Load[]): Measured {
  const costs = loads.flatMap(({ cpuPerRequest }) => (cpuPerRequest === null ? [] : [cpuPerRequest]));
  return {
    perSecond: median(loads.map(({ perSecond }) => perSecond)),
    cpuPerRequest: costs.length > 0 ? median(costs) : null,
  };
}
