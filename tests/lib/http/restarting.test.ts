// An edge that ends and begins again: nobody is cut off, and what was kept is there again if it may be believed.
import { request } from "node:http";
import { expect, test } from "vitest";
import { edgeForTest } from "./support/edge-for-test.ts";

test("what was kept is there at once after a restart", async () => {
  const edge = await edgeForTest();
  await fetch(`${edge.address}/parks`);
  await edge.close();
  const again = await edge.another();
  expect((await fetch(`${again.address}/parks`)).status).toBe(200);
  expect(edge.next.drawn()).toBe(1);
});

test("with Next and the database away as well, it is shown, and marked", async () => {
  const edge = await edgeForTest();
  await fetch(`${edge.address}/parks`);
  await edge.close();
  await edge.next.die();
  const again = await edge.another({ listen: () => ({ close: async () => undefined }) });
  const answer = await fetch(`${again.address}/parks`);
  expect([answer.status, answer.headers.get("x-portal-stale")]).toEqual([
    200,
    expect.stringMatching(/^since /),
  ]);
});

test("after a publication that it did not hear of, or with other settings, nothing of it is shown", async () => {
  const edge = await edgeForTest();
  await fetch(`${edge.address}/parks`);
  await edge.close();
  edge.next.shown = "2";
  const other = await edge.another({ origin: "https://portal.test" });
  expect(await (await fetch(`${other.address}/parks`)).text()).toContain("edition 2");
  await other.close();

  edge.database.last = { database: "one", publication: "1" };
  const again = await edge.another();
  edge.next.shown = "3";
  expect(await (await fetch(`${again.address}/parks`)).text()).toContain("edition 3");
});

test("another database is another story, however far it has counted", async () => {
  const edge = await edgeForTest();
  await fetch(`${edge.address}/parks`);
  await edge.close();
  edge.next.shown = "2";
  edge.database.last = { database: "another", publication: "0" };
  const again = await edge.another();
  expect(await (await fetch(`${again.address}/parks`)).text()).toContain("edition 2");
});

test("whoever is being answered at the end is answered to the end", async () => {
  const edge = await edgeForTest();
  edge.next.slowness = 200;
  const answers = Array.from({ length: 5 }, (_, number) => fetch(`${edge.address}/page-${number}`));
  await expect.poll(() => edge.next.drawn()).toBe(5);
  await edge.close();
  const all = await Promise.all(answers);
  expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(await Promise.all(all.map((answer) => answer.text()))).toEqual(
    Array(5).fill(expect.stringContaining("</html>")),
  );
  await expect(fetch(`${edge.address}/parks`)).rejects.toThrow();
});

test("a client on an open connection is told that it ends, and a silent one does not hold up the end", async () => {
  const edge = await edgeForTest({ limits: { farewell: 150 } });
  const { Agent } = await import("node:http");
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const get = () =>
    new Promise<string | undefined>((resolve, reject) => {
      const asking = request({ port: edge.port, host: "127.0.0.1", path: "/parks", agent }, (answer) => {
        answer.resume().on("end", () => resolve(answer.headers.connection));
      });
      asking.on("error", reject).end();
    });
  expect(await get()).toBe("keep-alive");
  const silent = new Agent({ keepAlive: true });
  await new Promise<void>((resolve) => {
    request({ port: edge.port, host: "127.0.0.1", path: "/parks", agent: silent }, (answer) => {
      answer.resume().on("end", resolve);
    }).end();
  });
  const closed = edge.close();
  expect(await get()).toBe("close");
  await closed;
  agent.destroy();
  silent.destroy();
});

test("an answer that never ends is cut off in the end", async () => {
  const edge = await edgeForTest({ limits: { farewell: 10, drainTimeout: 100 } });
  edge.next.answers.set("/staff/endless", (_request, response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    response.write("a");
  });
  const answer = await fetch(`${edge.address}/staff/endless`);
  const text = answer.text();
  text.catch(() => undefined);
  await edge.close();
  await expect(text).rejects.toThrow();
});

test("a port that is taken is said, and nothing is left running", async () => {
  const edge = await edgeForTest();
  await expect(edge.another({ port: edge.port })).rejects.toThrow(/EADDRINUSE/);
});
