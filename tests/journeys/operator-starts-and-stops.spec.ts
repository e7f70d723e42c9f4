// The person who runs the portal starts it, starts it again after it was killed, and stops it with Ctrl-C.
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startOf } from "#lib/run/lock.ts";
import { lastingHome } from "#prisma/embedded/home.ts";
import { endedBy, runStart, untilServing } from "../support/npm-start.ts";

test.describe.configure({ mode: "serial", timeout: 120_000 });

let folder: string;
let running: ChildProcess | undefined;

test.beforeAll(() => {
  mkdirSync(".data/test", { recursive: true });
  folder = mkdtempSync(".data/test/operator-");
});

test.afterAll(async () => {
  if (running) await endedBy(running, "SIGTERM");
  rmSync(lastingHome(folder).folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

test("the first start says where the portal and the staff desk are", async ({ request }) => {
  const { portal, said } = await start();
  expect(said).toMatch(/^The staff desk: http:\/\/127\.0\.0\.1:\d+\/staff$/m);
  const page = await request.get(portal);
  expect(page.status()).toBe(200);
  expect(await page.text()).toContain("知创产业园");
});

test("a second portal in the same data folder is refused, and the first goes on", async () => {
  const second = runStart(folder);
  const said = await wordsOf(second);
  expect(said.trim()).toBe(
    `The data folder ${folder} is taken by a portal that is running (process ${running?.pid}); stop that one, or choose another folder with DATA_FOLDER.`,
  );
  expect(second.exitCode).toBe(1);
  expect(running?.exitCode).toBeNull();
});

test("Ctrl-C stops it with everything that it started", async () => {
  const database = postmaster();
  expect(startOf(database)).not.toBeNull();
  const stopping = running;
  running = undefined;
  expect(await endedBy(stopping, "SIGINT")).toBe(0);
  expect(startOf(database)).toBeNull();
});

test("the next start builds nothing, adds nothing, and serves", async ({ request }) => {
  const { portal, said } = await start();
  expect(said).not.toMatch(/Building the pages|Generating the database client|Adding the facts/);
  expect((await request.get(portal)).status()).toBe(200);
});

test("a start after a kill finds everything again", async ({ request }) => {
  const orphan = postmaster();
  await endedBy(running, "SIGKILL");
  const { portal } = await start();
  expect(startOf(orphan)).toBeNull();
  expect(await (await request.get(portal)).text()).toContain("知创产业园");
});

test("a system's request to stop is heard as well", async () => {
  const stopping = running;
  running = undefined;
  expect(await endedBy(stopping, "SIGTERM")).toBe(0);
});

async function start(): Promise<{ portal: string; said: string }> {
  running = runStart(folder);
  return untilServing(running);
}

async function wordsOf(child: ChildProcess): Promise<string> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (words: Buffer) => (said += words));
  await new Promise((resolve) => child.once("close", resolve));
  return said;
}

function postmaster(): number {
  const file = join(lastingHome(folder).folder, "data/postmaster.pid");
  return Number(readFileSync(file, "utf8").split("\n")[0]);
}
