// While readers read, what is behind the edge is killed, piece after piece. They notice nothing.
import { execFileSync } from "node:child_process";
import { expect, test } from "@playwright/test";
import { withPortal } from "../support/portal.ts";

const read = [
  "/",
  "/parks",
  "/guides/quanzhou-software-park",
  "/figures/sf-012",
  "/en/signings",
  "/data/figures.csv",
];

test("readers of kept pages notice neither Next nor PostgreSQL being killed", async ({ request }) => {
  test.setTimeout(180_000);
  await withPortal({ hasOwnServer: true }, async ({ port, database }) => {
    const portal = `http://127.0.0.1:${port}`;
    for (const path of [...read, ...read])
      expect((await request.get(portal + path)).status(), path).toBe(200);
    let answered = 0;
    const noticed: string[] = [];
    let isReading = true;
    const readers = [1, 2, 3].map(async () => {
      for (let round = 0; isReading; round += 1) {
        const path = read[round % read.length] ?? "/";
        const status = await request.get(portal + path).then(
          (answer) => answer.status(),
          (error: Error) => error.message,
        );
        if (status === 200) answered += 1;
        else noticed.push(`${path}: ${status}`);
        // Three eager readers would leave the machine no time for anyone else.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    });

    // Each comes back by itself: a page that is not kept is drawn again.
    const comesBack = (path: string) =>
      expect.poll(async () => (await request.get(portal + path)).status(), { timeout: 30_000 }).toBe(200);
    kill(pidOf(/next-server|server\.js/));
    await comesBack("/sources/ex-02");
    pidsOfPostgres(database.url).forEach(kill);
    await comesBack("/policies");
    kill(pidOf(/next-server|server\.js/));
    pidsOfPostgres(database.url).forEach(kill);
    await comesBack("/sources/ex-03");

    isReading = false;
    await Promise.all(readers);
    expect(noticed).toEqual([]);
    expect(answered).toBeGreaterThan(100);
  });
});

test("an edge that is killed is started again", async ({ request }) => {
  test.setTimeout(180_000);
  await withPortal({}, async ({ port }) => {
    const portal = `http://127.0.0.1:${port}`;
    expect((await request.get(`${portal}/parks`)).status()).toBe(200);
    const killed = pidOf(/edge-program/);
    kill(killed);
    const status = () =>
      request.get(`${portal}/parks`).then(
        (answer) => answer.status(),
        () => 0,
      );
    await expect.poll(status, { timeout: 30_000 }).toBe(200);
    expect(pidOf(/edge-program/)).not.toBe(killed);
  });
});

/** Whoever had a connection to what was killed before may be gone by itself. */
function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

type Process = { pid: number; parent: number; words: string };

function processes(): Process[] {
  const lines = execFileSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  return lines.map((line) => {
    const [, pid = "0", parent = "0", words = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), parent: Number(parent), words };
  });
}

/** This test's own: a child of the process that runs it. */
function pidOf(program: RegExp): number {
  const found = processes().find(({ parent, words }) => parent === process.pid && program.test(words));
  if (!found) throw new Error(`nothing like ${program} below this test`);
  return found.pid;
}

/** The server that listens on the database's port, and all that it started: they outlive it by a while. */
function pidsOfPostgres(url: string): number[] {
  const { port } = new URL(url);
  const all = processes();
  const server = all.find(({ words }) => /\bpostgres\s.*-D\s/.test(words) && words.includes(`port=${port}`));
  if (!server) throw new Error(`no PostgreSQL on port ${port}`);
  return [server.pid, ...all.filter(({ parent }) => parent === server.pid).map(({ pid }) => pid)];
}
