// One running PostgreSQL: started, kept running, and stopped fast.
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bareEnv } from "#lib/env.ts";
import { freePort } from "#lib/run/free-port.ts";
import { administratorUrl, answers } from "./connection.ts";
import type { Home } from "./home.ts";
import type { Programs } from "./programs.ts";

export type Postmaster = { port: number; pid(): number | undefined; stop(): Promise<void> };

/** Starts the cluster on a free port, and again on that port should it end without being asked to. */
export async function startPostmaster(home: Home, programs: Programs): Promise<Postmaster> {
  let stopping = false;
  let { child, port } = await startOnFreePort(home, programs);
  const restart = async () => {
    while (!stopping) {
      await sleep(500);
      if (stopping) return;
      child = spawnPostgres(home, programs, port);
      if (await untilAnswering(child, home, port)) return watch();
    }
  };
  const watch = () => {
    child.once("exit", () => {
      if (!stopping) void restart();
    });
  };
  // The last resort of a process that ends without having stopped its database.
  const onExit = () => child.kill("SIGINT");
  process.once("exit", onExit);
  watch();
  return {
    port,
    pid: () => child.pid,
    async stop() {
      stopping = true;
      await stopChild(child);
      process.off("exit", onExit);
    },
  };
}

async function startOnFreePort(home: Home, programs: Programs) {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const child = spawnPostgres(home, programs, port);
    if (await untilAnswering(child, home, port)) return { child, port };
    const reason = lastWords(home.log);
    // Another program may have taken the port meanwhile, or the last processes of a killed one still be leaving.
    const passing = /could not bind|could not create any TCP|shared memory block/.test(reason);
    if (!passing || attempt === 20) throw new Error(`PostgreSQL did not start: ${reason}`);
    await sleep(250);
  }
}

/** In a session of its own: Ctrl-C in the terminal is for the portal, which stops its database last. */
function spawnPostgres(home: Home, programs: Programs, port: number): ChildProcess {
  const log = openSync(home.log, "w", 0o600);
  const child = spawn(programs.postgres, ["-D", home.data, ...serverSettings(home, port)], {
    ...home.owner,
    cwd: "/",
    detached: true,
    env: bareEnv({ LC_ALL: "C", TZ: "UTC" }),
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  return child;
}

function serverSettings(home: Home, port: number): string[] {
  const settings: Record<string, string | number> = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 100,
    timezone: "UTC",
    log_timezone: "UTC",
    lc_messages: "C",
  };
  if (home.temporary)
    Object.assign(settings, { fsync: "off", synchronous_commit: "off", full_page_writes: "off" });
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** True when it answers, false when it ended instead. Recovery after a crash may take its time. */
async function untilAnswering(child: ChildProcess, home: Home, port: number): Promise<boolean> {
  let ended = false;
  child.once("exit", () => {
    ended = true;
  });
  child.once("error", () => {
    ended = true;
  });
  while (!ended) {
    if (await answers(administratorUrl(home, port))) return !ended;
    await sleep(20);
  }
  return false;
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  const slow = setTimeout(() => child.kill("SIGQUIT"), 10_000);
  await ended;
  clearTimeout(slow);
}

function lastWords(log: string): string {
  const lines = readFileSync(log, "utf8").trim().split("\n");
  const fatal = lines.filter((line) => /FATAL|ERROR|HINT|could not|LOG: {2}could/.test(line));
  return (fatal.length > 0 ? fatal : lines).slice(-3).join(" ");
}

/** The number and port of the server that this data folder was last served by, if it left word. */
export function leftBehind(data: string): { pid: number; port: number } | null {
  try {
    const [pid, , , port] = readFileSync(join(data, "postmaster.pid"), "utf8").split("\n").map(Number);
    return pid && port ? { pid, port } : null;
  } catch {
    return null;
  }
}
