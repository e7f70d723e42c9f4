// Talking to Next on its loopback port: connections that stay open, and an end to waiting.
import { Agent, type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { pipeline, type Readable } from "node:stream";

export type NextConnection = {
  /** Resolves with the head of the answer; throws NextAway when there is none in time. */
  ask(question: Question): Promise<IncomingMessage>;
  /** Asks and reads the whole answer; throws TooLarge when it is longer than may be kept. */
  fetch(question: Question, largest?: number): Promise<Fetched>;
  close(): void;
};

/** `body` holds one byte in each character ("latin1"). */
export type Fetched = { status: number; headers: IncomingHttpHeaders; body: string };

export type Question = {
  method: string;
  target: string;
  headers: Record<string, string>;
  body?: Readable;
  timeout: number;
};

/** An address as Next knows it: the front page under a base path has no closing slash. */
export function targetOf(basePath: string, path: string, query: string): string {
  const whole = basePath !== "" && path === "/" ? basePath : basePath + path;
  return query === "" ? whole : `${whole}?${query}`;
}

/** Next may name the address under which it was asked, which nobody else can reach. */
export function withoutNextsHost(location: string): string {
  return location.replace(/^https?:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?(?=\/)/, "");
}

/** 308 keeps the method, which no reader's GET needs; 301 is what search engines and old browsers know. */
export function redirectStatus(status: number, method: string | undefined): number {
  return status === 308 && method !== "POST" ? 301 : status;
}

/** Next could not be reached, broke off, or did not answer in time. */
export class NextAway extends Error {}
/** The connection ended early, as when Next is killed: worth another try. */
export class BrokenOff extends NextAway {}
export class TooLarge extends Error {}

const staleConnection = Symbol("stale connection");

export function nextConnection(address: { host: string; port: number }): NextConnection {
  const agent = new Agent({ keepAlive: true, maxFreeSockets: 32, scheduling: "lifo" });

  function once(question: Question): Promise<IncomingMessage> {
    return new Promise((resolve, reject) => {
      const { method, target, headers, timeout, body } = question;
      const asking = request({ ...address, agent, method, path: target, headers });
      let isLate = false;
      const clock = setTimeout(() => {
        isLate = true;
        asking.destroy();
      }, timeout);
      asking.on("response", (answer) => {
        clearTimeout(clock);
        resolve(answer);
      });
      asking.on("error", (error) => {
        clearTimeout(clock);
        const isStale = asking.reusedSocket && (error as NodeJS.ErrnoException).code === "ECONNRESET";
        if (body?.errored) reject(new NextAway("the body broke off", { cause: body.errored }));
        else if (isLate) reject(new NextAway("no answer in time", { cause: error }));
        else reject(new BrokenOff(error.message, { cause: isStale ? staleConnection : error }));
      });
      // What is wrong with the body ends the question, and comes back as the cause.
      if (body) pipeline(body, asking, () => undefined);
      else asking.end();
    });
  }

  /** An open connection may be closed by Next at the moment it is used; without a body nothing was lost by that. */
  async function ask(question: Question): Promise<IncomingMessage> {
    try {
      return await once(question);
    } catch (error) {
      if (question.body || !(error instanceof Error) || error.cause !== staleConnection) throw error;
      return await once(question);
    }
  }

  return {
    ask,
    async fetch(question, largest = Number.POSITIVE_INFINITY) {
      const answer = await ask(question);
      const body = await readAll(answer, largest, question.timeout);
      return { status: answer.statusCode ?? 500, headers: answer.headers, body };
    },
    close: () => agent.destroy(),
  };
}

async function readAll(answer: IncomingMessage, largest: number, timeout: number): Promise<string> {
  const clock = setTimeout(() => answer.destroy(new Error("the answer did not end in time")), timeout);
  let body = "";
  try {
    for await (const chunk of answer.setEncoding("latin1")) {
      body += chunk;
      if (body.length > largest) throw new TooLarge(`more than ${largest} bytes`);
    }
  } catch (error) {
    if (error instanceof TooLarge) throw error;
    throw new BrokenOff("the answer broke off", { cause: error });
  } finally {
    clearTimeout(clock);
  }
  return body;
}
