// A program of the portal in a process of its own: started, watched, and started again when it ends or no longer answers.
import { type ChildProcess, type Serializable, spawn } from "node:child_process";
import { request } from "node:http";
import { fileURLToPath } from "node:url";

export type Service = {
  /** It answers for the first time. Rejects when it ends again and again before that. */
  ready: Promise<void>;
  stop(): Promise<void>;
};

type Options = {
  /** As it is called in what is said about it. */
  name: string;
  /** What follows `node`. */
  words: readonly string[];
  env: NodeJS.ProcessEnv;
  /** Sent to it at each start. */
  message?: Serializable;
  answers(child: ChildProcess): Promise<boolean>;
  /** Where to say that it ended; the console unless told otherwise. */
  log?: (line: string) => void;
  /** Milliseconds without any answer after which a living one counts as hung. */
  hungAfter?: number;
};

const shortestPause = 200;
const longestPause = 10_000;
/** Having lived so long, the next end is a first end again. */
const settled = 60_000;
const triesBeforeReady = 4;
/** Longer than the edge takes to let its readers go. */
const patienceAtStop = 9800;
const endWithParent = fileURLToPath(new URL("./end-with-parent.ts", import.meta.url));

export function runService(options: Options): Service {
  const { name, words, env, message, answers, log = console.error, hungAfter = 20_000 } = options;
  const ready = Promise.withResolvers<void>();
  // Whoever does not wait for it is not to be ended by it.
  ready.promise.catch(() => undefined);
  let child: ChildProcess | null = null;
  let startedAt = 0;
  let answeredAt = 0;
  let unanswered = 0;
  let deaths = 0;
  let isReady = false;
  let isStopping = false;
  let restart: NodeJS.Timeout | undefined;

  function start(): void {
    startedAt = performance.now();
    answeredAt = startedAt;
    unanswered = 0;
    const fresh = spawn(process.execPath, ["--import", endWithParent, ...words], {
      env,
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      // Ctrl-C in a terminal goes to a whole group: what drains shall still be answered.
      detached: true,
    });
    child = fresh;
    fresh.once("error", (error) => log(`${name} could not be started: ${error.message}`));
    fresh.once("close", (code, signal) => ended(fresh, signal ?? `code ${code}`));
    if (message !== undefined) fresh.send(message, () => undefined);
  }

  function ended(dead: ChildProcess, how: string): void {
    if (child !== dead) return;
    child = null;
    if (isStopping) return;
    deaths = performance.now() - startedAt > settled ? 1 : deaths + 1;
    if (!isReady && deaths >= triesBeforeReady) {
      isStopping = true;
      ready.reject(new Error(`${name} ended ${deaths} times before it answered (${how})`));
      return;
    }
    const pause = Math.min(shortestPause * 2 ** (deaths - 1), longestPause);
    log(`${name} ended (${how}); it is started again in ${pause} ms`);
    restart = setTimeout(start, pause);
  }

  async function watch(): Promise<void> {
    while (!isStopping) {
      const asked = child;
      if (asked && (await answers(asked))) {
        answeredAt = performance.now();
        unanswered = 0;
        if (!isReady) ready.resolve();
        isReady = true;
      } else if (asked && asked === child && isHung()) {
        log(`${name} does not answer any more and is ended`);
        asked.kill("SIGKILL");
      }
      await pauseFor(isReady ? 2000 : 50);
    }
  }

  /** Of a single question, the answer may have come while this process itself was kept from running. */
  function isHung(): boolean {
    unanswered += 1;
    return unanswered > 1 && performance.now() - answeredAt > hungAfter;
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

const patience = 5000;

/** For a program that listens on this port of the loopback address. Any answer is one: whether it is good is for others to judge. */
export function answersOn(port: number): () => Promise<boolean> {
  const question = { host: "127.0.0.1", port, path: "/robots.txt", method: "HEAD", agent: false } as const;
  return () =>
    new Promise((resolve) => {
      const asking = request({ ...question, timeout: patience });
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

/** For a program that answers messages. */
export function answersMessages(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const answered = (isThere: boolean) => {
      clearTimeout(late);
      child.off("message", heard).off("close", ended);
      resolve(isThere);
    };
    const heard = () => answered(true);
    const ended = () => answered(false);
    const late = setTimeout(ended, patience);
    child.once("message", heard).once("close", ended);
    child.send("are you there", (error) => error && ended());
  });
}

function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
