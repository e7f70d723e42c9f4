// A program of the portal, played by a small script: started, started again, ended, and not left behind.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bareEnv } from "#lib/env.ts";
import { answersMessages, answersOn, runService } from "#lib/run/service.ts";

/** Answers with its process id, or with what it was told first; answers later messages; writes each start into a file; dies or hangs when asked to. */
const script = `
const { appendFileSync } = require("node:fs");
appendFileSync(process.env.STARTS, process.pid + "\\n");
if (process.env.BROKEN) process.exit(3);
let told = "";
process.once("message", (message) => {
  told = message;
  process.on("message", () => process.send("here"));
});
require("node:http").createServer((request, response) => {
  if (request.url === "/die") process.exit(1);
  if (request.url === "/told") return response.end(told);
  if (request.url === "/hang") for (;;);
  response.end(String(process.pid));
}).listen(process.env.PORT, process.env.HOSTNAME);
`;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

type More = { env?: Record<string, string>; hungAfter?: number; message?: string; asksByMessage?: true };

async function withScript({ env = {}, hungAfter = 20_000, message = "", asksByMessage }: More = {}) {
  const folder = mkdtempSync(join(tmpdir(), "service-"));
  const serverFile = join(folder, "server.cjs");
  const startsFile = join(folder, "starts");
  writeFileSync(serverFile, script);
  writeFileSync(startsFile, "");
  const port = await freePort();
  const said: string[] = [];
  const service = runService({
    name: "Next",
    words: [serverFile],
    env: bareEnv({ STARTS: startsFile, HOSTNAME: "127.0.0.1", PORT: String(port), ...env }),
    message,
    answers: asksByMessage ? answersMessages : answersOn(port),
    log: (line: string) => said.push(line),
    hungAfter,
  });
  onTestFinished(async () => {
    await service.stop();
    rmSync(folder, { recursive: true });
  });
  const address = `http://127.0.0.1:${port}`;
  const starts = () => readFileSync(startsFile, "utf8").split("\n").filter(Boolean).map(Number);
  const answers = async () =>
    Number(
      await fetch(address).then(
        (answer) => answer.text(),
        () => "0",
      ),
    );
  return { service, address, starts, answers, said, serverFile, startsFile, port };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    // A process that has ended but was not collected yet still has a number.
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

test("answers when it is said to be ready, and is gone when it is said to be stopped", async () => {
  const { service, answers, starts } = await withScript();
  await service.ready;
  const pid = await answers();
  expect(starts()).toEqual([pid]);
  await service.stop();
  expect(isAlive(pid)).toBe(false);
  expect(await answers()).toBe(0);
});

test("is started again when it ends", async () => {
  const { service, address, answers, starts, said } = await withScript();
  await service.ready;
  const first = await answers();
  await fetch(`${address}/die`).catch(() => undefined);
  await expect.poll(answers, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(starts()).toEqual([first, await answers()]);
  expect(said.join()).toMatch(/Next ended \(code 1\); it is started again/);
});

test("is started again when it was killed, and when it hangs", async () => {
  const { service, address, answers, starts, said } = await withScript({ hungAfter: 1500 });
  await service.ready;
  process.kill(await answers(), "SIGKILL");
  await expect.poll(() => starts().length, { timeout: 10_000 }).toBe(2);
  await expect.poll(answers, { timeout: 10_000 }).toBe(starts()[1]);
  fetch(`${address}/hang`).catch(() => undefined);
  await expect.poll(() => starts().length, { timeout: 20_000 }).toBe(3);
  await expect.poll(answers, { timeout: 10_000 }).toBe(starts()[2]);
  expect(said.join()).toContain("does not answer any more");
}, 60_000);

test("that answers messages is told at each start what to do, and found out when it hangs", async () => {
  const { service, address, answers, starts, said } = await withScript({
    asksByMessage: true,
    hungAfter: 1500,
    message: "serve",
  });
  const told = async () => (await fetch(`${address}/told`)).text();
  await service.ready;
  await expect.poll(answers, { timeout: 10_000 }).toBe(starts()[0]);
  expect(await told()).toBe("serve");
  fetch(`${address}/hang`).catch(() => undefined);
  await expect.poll(() => starts().length, { timeout: 30_000 }).toBe(2);
  await expect.poll(answers, { timeout: 10_000 }).toBe(starts()[1]);
  expect(await told()).toBe("serve");
  expect(said.join()).toContain("does not answer any more");
}, 60_000);

test("is not ended for one answer that its watcher may have slept through", async () => {
  let asked = 0;
  const said: string[] = [];
  const service = runService({
    name: "Next",
    words: ["-e", "setInterval(() => undefined, 1000)"],
    env: bareEnv({}),
    answers: async () => {
      asked += 1;
      return asked % 2 === 1;
    },
    log: (line: string) => said.push(line),
    hungAfter: 0,
  });
  onTestFinished(service.stop);
  await expect.poll(() => asked, { timeout: 20_000 }).toBeGreaterThan(4);
  expect(said).toEqual([]);
}, 30_000);

test("that cannot even begin is given up on, with what it ended with", async () => {
  const { service, starts } = await withScript({ env: { BROKEN: "1" } });
  await expect(service.ready).rejects.toThrow(/4 times.*code 3/);
  const { length } = starts();
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(starts()).toHaveLength(length);
}, 30_000);

test("does not outlive a portal that was killed", async () => {
  const { service, serverFile, startsFile } = await withScript();
  await service.stop();
  const portal = join(serverFile, "..", "portal.ts");
  const port = await freePort();
  writeFileSync(startsFile, "");
  writeFileSync(
    portal,
    `import { answersOn, runService } from ${JSON.stringify(join(import.meta.dirname, "../../../lib/run/service.ts"))};
     const env = { STARTS: ${JSON.stringify(startsFile)}, HOSTNAME: "127.0.0.1", PORT: "${port}" };
     await runService({ name: "Next", words: [${JSON.stringify(serverFile)}], env, answers: answersOn(${port}) }).ready;
     console.log("ready");`,
  );
  const running = spawn(process.execPath, [portal], { stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => running.stdout.once("data", resolve));
  const pid = Number(readFileSync(startsFile, "utf8"));
  expect(isAlive(pid)).toBe(true);
  running.kill("SIGKILL");
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
}, 30_000);

test("asking again and again by message leaves nothing behind", async () => {
  const child = spawn(process.execPath, ["-e", `process.on("message", () => process.send("here"))`], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  onTestFinished(() => void child.kill());
  const before = child.listenerCount("close");
  for (let time = 0; time < 12; time += 1) expect(await answersMessages(child)).toBe(true);
  expect(child.listenerCount("close")).toBe(before);
  expect(child.listenerCount("message")).toBe(0);
});
