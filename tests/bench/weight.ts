// What a page weighs on the wire, how much of it is script, how many requests it takes, and what it asks the database.
import { settledAnswer } from "./fetch-answer.ts";
import type { Portal } from "./portal.ts";
import { stop } from "./processes.ts";

export type Weight = { path: string; bytes: number; scriptBytes: number; requests: number };

/** Every page that sitemap.xml lists, as paths. */
export async function listedPaths(portal: Portal): Promise<string[]> {
  const xml = await (await fetch(`${portal.next.address}/sitemap.xml`)).text();
  return [...xml.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = ""]) => new URL(address).pathname);
}

/** HTML and style sheets, as a first visit fetches them with Brotli. */
export async function weigh(portal: Portal, paths: readonly string[]): Promise<Weight[]> {
  const edge = await portal.edge("any");
  const sizes = new Map<string, number>();

  async function sizeOf(path: string): Promise<number> {
    const known = sizes.get(path);
    if (known !== undefined) return known;
    const { body } = await settledAnswer(edge.address + path, "br");
    sizes.set(path, body.length);
    return body.length;
  }

  const weights: Weight[] = [];
  for (const path of paths) {
    const html = await (await fetch(edge.address + path)).text();
    const sheets = addresses(html, /<link[^>]*rel="stylesheet"[^>]*href="([^"]*)"/g);
    const scripts = addresses(html, /<script[^>]*src="([^"]*)"/g);
    const others = addresses(withoutFolded(html), /<(?:img|link[^>]*rel="icon")[^>]*(?:src|href)="([^"]*)"/g);
    let bytes = await sizeOf(path);
    for (const sheet of sheets) bytes += await sizeOf(sheet);
    let scriptBytes = 0;
    for (const script of scripts) scriptBytes += await sizeOf(script);
    weights.push({ path, bytes, scriptBytes, requests: 1 + sheets.length + scripts.length + others.length });
  }
  await stop(edge.process);
  return weights;
}

/** How often Next asks the database for each of these pages, the most first. */
export async function statementsOf(portal: Portal, paths: readonly string[]) {
  const counts: { path: string; statements: number }[] = [];
  for (const path of paths) {
    const before = portal.statements.asked();
    await (await fetch(portal.next.address + path)).arrayBuffer();
    counts.push({ path, statements: portal.statements.asked() - before });
  }
  return counts.sort((one, other) => other.statements - one.statements);
}

/** A lazy picture that is folded away is fetched by those only who unfold it; the journeys watch a browser do so. */
function withoutFolded(html: string): string {
  return html.replace(/<details>.*?<\/details>/gs, (folded) =>
    folded.replace(/<img[^>]*loading="lazy"[^>]*>/g, ""),
  );
}

function addresses(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].map(([, address = ""]) => address);
}
