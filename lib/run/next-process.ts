// Next as a process of its own on a loopback port: started, watched, and started again when it ends or no longer answers.
import { type ChildProcess, spawn } from "node:child_process";
import { request } from "node:http";
import { fileURLToPath } from "node:url";

export type NextProcess = {
  /** Next answers for the first time. Rejects when it ends again and again before that. */
  ready: Promise<void>;
  stop(): Promise<void>;
};

type Options = {
  serverFile: string;
  port: number;
  env: Record<string, string>;
  /** Where to say that Next ended; the console unless told otherwise. */
  log?: (line: string) => void;
  /** Milliseconds without any answer after which a living Next counts as hung. */
  hungAfter?: number;
};

const shortestPause = 200;
const longestPause = 10_000;
/** Having lived so long, the next end is a first end again. */
const settled = 60_000;
const triesBeforeReady = 4;
const patienceAtStop = 8000;
const endWithParent = fileURLToPath(new URL("./end-with-parent.ts", import.meta.url));

export function runNext({
  serverFile,
  port,
  env,
  log = console.error,
  hungAfter = 20_000,
}: Options): NextProcess {
  const ready = Promise.withResolvers<void>();
  // Whoever does not wait for it is not to be ended by it.
  ready.promise.catch(() => undefined);
  let child: ChildProcess | null = null;
  let startedAt = 0;
  let answeredAt = 0;
  let deaths = 0;
  let isReady = false;
  let isStopping = false;
  let restart: NodeJS.Timeout | undefined;

  function start(): void {
    startedAt = performance.now();
    answeredAt = startedAt;
    const fresh = spawn(process.execPath, ["--import", endWithParent, serverFile], {
      env: { ...env, NODE_ENV: "production", HOSTNAME: "127.0.0.1", PORT: String(port) },
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      // Ctrl-C in a terminal goes to a whole group: Next shall still answer what the edge drains.
      detached: true,
    });
    child = fresh;
    fresh.once("error", (error) => log(`Next could not be started: ${error.message}`));
    fresh.once("close", (code, signal) => ended(fresh, signal ?? `code ${code}`));
  }

  function ended(dead: ChildProcess, how: string): void {
    if (child !== dead) return;
    child = null;
    if (isStopping) return;
    deaths = performance.now() - startedAt > settled ? 1 : deaths + 1;
    if (!isReady && deaths >= triesBeforeReady) {
      isStopping = true;
      ready.reject(new Error(`Next ended ${deaths} times before it answered (${how})`));
      return;
    }
    const pause = Math.min(shortestPause * 2 ** (deaths - 1), longestPause);
    log(`Next ended (${how}); it is started again in ${pause} ms`);
    restart = setTimeout(start, pause);
  }

  async function watch(): Promise<void> {
    while (!isStopping) {
      const asked = child;
      if (asked && (await answers(port))) {
        answeredAt = performance.now();
        if (!isReady) ready.resolve();
        isReady = true;
      } else if (asked && asked === child && performance.now() - answeredAt > hungAfter) {
        log("Next does not answer any more and is ended");
        asked.kill("SIGKILL");
      }
      await pauseFor(isReady ? 2000 : 50);
    }
  }

  start();
  void watch();
  return {
    ready: ready.promise,
    async stop() {
      isStopping = true;
      clearTimeout(restart);
      const last = child;
      if (!last || last.exitCode !== null || last.signalCode !== null) return;
      const gone = new Promise<void>((resolve) => last.once("close", () => resolve()));
      last.kill("SIGTERM");
      const force = setTimeout(() => last.kill("SIGKILL"), patienceAtStop);
      await gone;
      clearTimeout(force);
    },
  };
}

/** Any answer is one: whether it is a good one is for others to judge. */
function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const asking = request({
      host: "127.0.0.1",
      port,
      path: "/robots.txt",
      method: "HEAD",
      agent: false,
      timeout: 5000,
    });
    asking.on("response", (answer) => {
      answer.resume();
      resolve(true);
    });
    asking.on("timeout", () => asking.destroy());
    asking.on("error", () => resolve(false));
    asking.on("close", () => resolve(false));
    asking.end();
  });
}

function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
