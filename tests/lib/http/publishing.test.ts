// After a publisher has been told, nobody is shown anything older: shown by examples, and by chance over many histories.
import { describe, expect, test } from "vitest";
import { chance } from "../../support/chance.ts";
import { type EdgeForTest, edgeForTest } from "./support/edge-for-test.ts";

const publish = (address: string) =>
  fetch(`${address}/staff/publish`, { method: "POST", headers: { origin: address }, redirect: "manual" });

/** The staff desk's publishing address: commits what pages show from now on, then answers. */
function withPublishing(edge: EdgeForTest, tellsDatabase: boolean): void {
  edge.next.answers.set("/staff/publish", (_request, response) => {
    edge.next.shown = String(Number(edge.next.shown) + 1);
    if (tellsDatabase) edge.database.publish(edge.next.shown);
    response.writeHead(303, { location: "/staff", "x-portal-published": edge.next.shown }).end();
  });
}

const editionIn = (text: string) => Number(/edition (\d+)/.exec(text)?.[1]);

async function readEdition(url: string): Promise<number> {
  return editionIn(await (await fetch(url)).text());
}

describe("a publisher's answer", () => {
  test("comes after the edge has dropped what it kept, without the word that said so", async () => {
    const edge = await edgeForTest();
    withPublishing(edge, true);
    expect(await readEdition(`${edge.address}/parks`)).toBe(1);
    const answer = await publish(edge.address);
    expect([answer.status, answer.headers.get("x-portal-published")]).toEqual([303, null]);
    expect(await readEdition(`${edge.address}/parks`)).toBe(2);
  });

  test("drops also where the database has not told yet", async () => {
    const edge = await edgeForTest();
    withPublishing(edge, false);
    expect(await readEdition(`${edge.address}/parks`)).toBe(1);
    await publish(edge.address);
    expect(await readEdition(`${edge.address}/parks`)).toBe(2);
  });

  test("to a form of the staff desk is its 303, and only one that says so drops", async () => {
    const edge = await edgeForTest();
    edge.next.answers.set("/staff/parks/p-1/publish", (_request, response, body) => {
      edge.next.shown = "2";
      const said = body === "confirmed=yes" ? { "x-portal-published": "p-1" } : {};
      response.writeHead(303, { location: "/staff/parks/p-1", "set-cookie": "note=1", ...said }).end();
    });
    const send = (confirmed: string) =>
      fetch(`${edge.address}/staff/parks/p-1/publish`, {
        method: "POST",
        headers: { "sec-fetch-site": "same-origin", cookie: "session=1" },
        body: new URLSearchParams({ confirmed }),
        redirect: "manual",
      });
    expect(await readEdition(`${edge.address}/parks`)).toBe(1);
    expect((await send("no")).status).toBe(303);
    expect(await readEdition(`${edge.address}/parks`)).toBe(1);
    const answer = await send("yes");
    expect(await readEdition(`${edge.address}/parks`)).toBe(2);
    const told = ["location", "set-cookie", "cache-control", "x-portal-published"];
    expect([answer.status, ...told.map((name) => answer.headers.get(name))]).toEqual([
      303,
      "/staff/parks/p-1",
      "note=1",
      "no-store",
      null,
    ]);
  });

  test("is not overtaken by a page whose drawing began before", async () => {
    const edge = await edgeForTest();
    withPublishing(edge, true);
    const gate = Promise.withResolvers<void>();
    edge.next.answers.set("/slow", async (_request, response) => {
      const { shown } = edge.next;
      if (shown === "1") await gate.promise;
      response.writeHead(200, { "content-type": "text/html" }).end(`edition ${shown}`);
    });
    const early = readEdition(`${edge.address}/slow`);
    await expect.poll(() => edge.next.asked.some(({ target }) => target === "/slow")).toBe(true);
    await publish(edge.address);
    const late = readEdition(`${edge.address}/slow`);
    expect(await late).toBe(2);
    gate.resolve();
    expect(await early).toBe(1);
    expect(await readEdition(`${edge.address}/slow`)).toBe(2);
  });

  test("reaches a second edge through the database", async () => {
    const edge = await edgeForTest();
    withPublishing(edge, true);
    const second = await edge.another();
    expect(await readEdition(`${second.address}/parks`)).toBe(1);
    await publish(edge.address);
    expect(await readEdition(`${second.address}/parks`)).toBe(2);
  });
});

test.each([1, 2, 3, 4, 5, 6])(
  "no history shows a page older than the last publication told (seed %i)",
  async (seed) => {
    const { below, oneOf } = chance(seed);
    const happens = (percent: number) => below(100) < percent;
    const edge = await edgeForTest();
    withPublishing(edge, true);
    const pages = ["/", "/parks", "/en/parks", "/zh-Hant", "/guides", "/signings"];
    let told = 1;
    let isLost = false;
    let reads = 0;
    const outdated: string[] = [];
    const pending: Promise<void>[] = [];

    async function read(): Promise<void> {
      const atLeast = told;
      const url = edge.address + oneOf(pages);
      const headers: Record<string, string> = happens(20) ? { cookie: "elder=1" } : {};
      const answer = await fetch(url, { headers });
      const text = await answer.text();
      if (answer.status >= 500) return;
      reads += 1;
      if (!(editionIn(text) >= atLeast)) outdated.push(`${url} showed ${text} when ${atLeast} had been told`);
    }

    async function publishHere(): Promise<void> {
      const answer = await publish(edge.address);
      if (answer.status === 303) told = Number(edge.next.shown);
    }

    /** On another machine: this edge knows of it when it hears of it. */
    function publishElsewhere(): void {
      edge.next.shown = String(Number(edge.next.shown) + 1);
      edge.database.publish(edge.next.shown);
      if (!isLost) told = Number(edge.next.shown);
    }

    function lose(): void {
      isLost = true;
      edge.database.lose();
    }

    function comeBack(): void {
      isLost = false;
      edge.database.comeBack();
      told = Number(edge.next.shown);
    }

    for (let step = 0; step < 300; step += 1) {
      const dice = below(100);
      edge.next.isDatabaseAway = dice < 3;
      edge.next.slowness = happens(30) ? below(8) : 0;
      if (dice < 68) pending.push(read());
      else if (dice < 76) await publishHere();
      else if (dice < 84) publishElsewhere();
      else if (dice < 89) lose();
      else if (dice < 95) comeBack();
      else await Promise.all(pending.splice(0));
      if (happens(30)) await new Promise((resolve) => setTimeout(resolve, below(5)));
    }
    edge.next.isDatabaseAway = false;
    await Promise.all(pending);
    expect(outdated).toEqual([]);
    expect(reads).toBeGreaterThan(20);
    expect(told).toBeGreaterThan(3);
  },
);
