import { spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bareEnv } from "#lib/env.ts";
import { startOf } from "#lib/run/lock.ts";
import { ask } from "#prisma/ask.ts";
import { lastingHome } from "#prisma/embedded/home.ts";
import { refuseTaken, startEmbedded, visitEmbedded } from "#prisma/embedded.ts";

let folder: string;
let home: string;

beforeAll(() => {
  mkdirSync(".data/test", { recursive: true });
  folder = mkdtempSync(".data/test/embedded-");
  home = lastingHome(folder).folder;
});

afterAll(() => {
  for (const path of [folder, home]) rmSync(path, { recursive: true, force: true });
});

describe("the database of a data folder", () => {
  test("keeps what was written when it stops and starts again", async () => {
    const first = await startEmbedded({ folder });
    await ask(first.url, "CREATE TABLE kept AS SELECT '丰泽' AS word");
    await first.stop();
    expect(startOf(postmaster())).toBeNull();

    const second = await startEmbedded({ folder });
    expect(await ask(second.url, "SELECT word FROM kept")).toEqual([{ word: "丰泽" }]);
    await second.stop();
  });

  test("is UTF-8, and the portal is no superuser in it", async () => {
    await running(async (url) => {
      const facts =
        "SELECT current_setting('server_encoding') AS encoding, rolsuper FROM pg_roles WHERE rolname = current_user";
      expect(await ask(url, facts)).toEqual([{ encoding: "UTF8", rolsuper: false }]);
    });
  });

  test("is not shared with a second portal, which is told by whom it is taken", async () => {
    await running(async () => {
      const sentence = `taken by a portal that is running (process ${process.pid})`;
      await expect(startEmbedded({ folder })).rejects.toThrow(sentence);
      expect(() => refuseTaken(folder)).toThrow(sentence);
    });
    expect(() => refuseTaken(folder)).not.toThrow();
  });

  test("receives a command as a guest, and runs on when the guest leaves", async () => {
    await running(async (url) => {
      const guest = await visitEmbedded(folder);
      expect(guest.url).toBe(url);
      await guest.stop();
      expect(await ask(url, "SELECT word FROM kept")).toHaveLength(1);
    });
  });

  test("is started for a command when no portal runs, and stopped after it", async () => {
    const host = await visitEmbedded(folder);
    expect(await ask(host.url, "SELECT word FROM kept")).toHaveLength(1);
    await host.stop();
    await expect(ask(host.url, "SELECT 1")).rejects.toThrow();
  });

  test("comes back at the same address when its server is killed", async () => {
    await running(async (url) => {
      process.kill(postmaster(), "SIGKILL");
      await expect
        .poll(() => ask(url, "SELECT word FROM kept").catch(() => []), { timeout: 10_000 })
        .toHaveLength(1);
    });
  });

  test("is taken over from a portal that was killed while its server runs on", async () => {
    const portal = await startElsewhere(`{ folder: ${JSON.stringify(folder)} }`);
    const orphan = postmaster();
    portal.kill("SIGKILL");
    await new Promise((resolve) => portal.once("exit", resolve));
    expect(startOf(orphan)).not.toBeNull();

    await running(async (url) => {
      expect(startOf(orphan)).toBeNull();
      expect(await ask(url, "SELECT word FROM kept")).toHaveLength(1);
    });
  });

  test("starts although a process that has nothing to do with it has its old server's number", async () => {
    writeFileSync(
      join(home, "data/postmaster.pid"),
      `${process.ppid}\n${join(home, "data")}\n0\n1\n\n127.0.0.1\n`,
    );
    await running(async (url) => {
      expect(await ask(url, "SELECT word FROM kept")).toHaveLength(1);
    });
    expect(startOf(process.ppid)).not.toBeNull();
  });
});

test("a temporary database is cleared away, even when its process is killed", async () => {
  const parent = process.getuid?.() === 0 ? tmpdir() : folder;
  const before = clusters(parent);
  const run = await startElsewhere(`{ folder: ${JSON.stringify(folder)}, temporary: true }`);
  const [own = ""] = clusters(parent).filter((name) => !before.includes(name));
  expect(existsSync(join(parent, own, "data/postmaster.pid"))).toBe(true);
  run.kill("SIGKILL");
  await expect.poll(() => existsSync(join(parent, own)), { timeout: 15_000 }).toBe(false);
});

async function running(work: (url: string) => Promise<void>): Promise<void> {
  const embedded = await startEmbedded({ folder });
  try {
    await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}

function postmaster(): number {
  try {
    return Number(readFileSync(join(home, "data/postmaster.pid"), "utf8").split("\n")[0]);
  } catch {
    return 0;
  }
}

function clusters(parent: string): string[] {
  return readdirSync(parent).filter((name) => name.startsWith("fengze-portal-"));
}

/** Another process that starts the database, and does nothing else until it is ended. */
async function startElsewhere(options: string) {
  const script = `
    const { startEmbedded } = await import("#prisma/embedded.ts");
    await startEmbedded(${options});
    console.log("started");
    setInterval(() => undefined, 1000);`;
  const words = ["--input-type=module", "--eval", script];
  const child = spawn(process.execPath, words, { env: bareEnv({}), stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  return child;
}
