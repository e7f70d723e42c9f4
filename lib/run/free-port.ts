// Ports of this machine: one that nobody uses, and whether a wanted one can be had.
import { randomInt } from "node:crypto";
import { createServer } from "node:net";

/** A port of the loopback address that nobody listens on, from below those that systems lend to outgoing connections. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const port = randomInt(20_000, 32_000);
    if (!(await problemWith(port, "127.0.0.1"))) return port;
  }
  throw new Error("no port of this machine is free");
}

/** One sentence on why this port cannot be listened on; null when it can. */
export async function portProblem(port: number, host: string | undefined): Promise<string | null> {
  const problem = await problemWith(port, host);
  return problem && sentenceFor(problem, port, host);
}

function problemWith(port: number, host: string | undefined): Promise<NodeJS.ErrnoException | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once("error", resolve);
    server.listen({ port, host }, () => server.close(() => resolve(null)));
  });
}

function sentenceFor(problem: NodeJS.ErrnoException, port: number, host: string | undefined): string {
  const where = host ? `Port ${port} of ${host}` : `Port ${port}`;
  if (problem.code === "EADDRINUSE") {
    return `${where} is taken by another program; stop that one, or choose another port with PORT.`;
  }
  if (problem.code === "EACCES")
    return `${where} may not be opened by this user; choose one above 1023 with PORT.`;
  if (problem.code === "EADDRNOTAVAIL" || problem.code === "ENOTFOUND") {
    return `HOST names ${host}, which is no address of this machine.`;
  }
  return `${where} cannot be opened: ${problem.message}.`;
}
