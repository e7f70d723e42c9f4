import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { bareEnv } from "#lib/env.ts";
import { takeLock } from "#lib/run/lock.ts";
import { lastingHome } from "#prisma/embedded/home.ts";

let folder: string;
let other: Server;

beforeAll(async () => {
  mkdirSync(".data/test", { recursive: true });
  folder = mkdtempSync(".data/test/start-");
  other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
});

afterAll(() => {
  other.close();
  rmSync(lastingHome(folder).folder, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

test("a taken port is said at once", async () => {
  const address = other.address();
  const port = typeof address === "object" && address ? String(address.port) : "";
  await expectOneSentence({ PORT: port }, `Port ${port} is taken by another program`);
});

test("a taken data folder is said at once", async () => {
  const lock = takeLock(lastingHome(folder).lock);
  await expectOneSentence(
    { PORT: "0", DATA_FOLDER: folder },
    `The data folder ${folder} is taken by a portal that is running`,
  );
  lock?.release();
});

test("an address that is not this machine's is said at once", async () => {
  await expectOneSentence(
    { PORT: "3999", HOST: "192.0.2.1" },
    "HOST names 192.0.2.1, which is no address of this machine.",
  );
});

test("a setting that cannot be used is named", async () => {
  await expectOneSentence({ PORT: "http" }, "Settings that cannot be used: PORT");
});

test("a server that does not answer is said at once", async () => {
  await expectOneSentence(
    { PORT: "0", DATABASE_URL: "postgresql://portal:x@127.0.0.1:1/portal" },
    "No PostgreSQL can be reached",
  );
});

test("a server that lets nobody in is said at once", async () => {
  const url = Object.assign(new URL(inject("cluster")), { password: "wrong" }).href;
  await expectOneSentence({ PORT: "0", DATABASE_URL: url }, "does not let portal in");
});

async function expectOneSentence(settings: Record<string, string>, sentence: string): Promise<void> {
  const [code, said] = await new Promise<[number, string]>((resolve) => {
    execFile(process.execPath, ["lib/run/start.ts"], { env: bareEnv(settings) }, (error, stdout, stderr) => {
      resolve([Number(error?.code ?? 0), stdout + stderr]);
    });
  });
  expect(said).toContain(sentence);
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(1);
}
