// What is measured: the real build on a seeded database of its own, Next alone, and edges in front of it.
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { childEnv } from "#lib/env.ts";
import type { EdgeOptions } from "#lib/http/edge.ts";
import { ensureBuild } from "#lib/run/build.ts";
import { ensureClient } from "#lib/run/client.ts";
import { edgeEnv, edgeWords } from "#lib/run/edge-process.ts";
import { freePort } from "#lib/run/free-port.ts";
import { answersMessages } from "#lib/run/service.ts";
import { startEmbedded } from "#prisma/embedded.ts";
import { runSeed } from "#prisma/seeding.ts";
import { prepareServer } from "#prisma/server.ts";
import { countStatements, type StatementCount } from "../support/statements.ts";
import { type Core, lineFrom, start, stop } from "./processes.ts";

export type Server = { process: ChildProcess; address: string; port: number };

export type Portal = {
  folder: string;
  databaseUrl: string;
  next: Server;
  statements: StatementCount;
  edge(core: Core, options?: Partial<EdgeOptions>): Promise<Server>;
  close(): Promise<void>;
};

const unlimited: [number, number] = [1_000_000, 1_000_000];

export async function startPortal(): Promise<Portal> {
  await ensureClient();
  const build = await ensureBuild("");
  mkdirSync(".data/test", { recursive: true });
  const folder = mkdtempSync(join(".data/test", "bench-"));
  const embedded = await startEmbedded({ folder, temporary: true });
  const database = await prepareServer(embedded.url);
  await runSeed(database);
  const statements = await countStatements(database.publicUrl);
  const next = await startNext(build.serverFile, { ...database, publicUrl: statements.url });
  const edges: Server[] = [];

  return {
    folder,
    databaseUrl: database.url,
    next,
    statements,
    async edge(core, options = {}) {
      const edge = await startEdgeProcess(core, build.folder, {
        port: await freePort(),
        host: "127.0.0.1",
        upstream: { host: "127.0.0.1", port: next.port },
        basePath: "",
        databaseUrl: database.url,
        dataFolder: join(folder, `edge-${edges.length}`),
        staticFolder: join(build.folder, ".next/static"),
        rates: { work: unlimited, forms: unlimited },
        ...options,
      });
      edges.push(edge);
      return edge;
    },
    async close() {
      for (const server of [...edges, next]) await stop(server.process);
      await statements.close();
      await embedded.stop();
      build.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startNext(serverFile: string, database: { url: string; publicUrl: string }): Promise<Server> {
  const port = await freePort();
  const process_ = start(
    "server",
    [process.execPath, serverFile],
    childEnv({
      DATABASE_URL: database.url,
      PUBLIC_DATABASE_URL: database.publicUrl,
      HOSTNAME: "127.0.0.1",
      PORT: String(port),
      PORTAL_ORIGIN: "http://portal.test",
      NODE_ENV: "production",
    }),
  );
  await lineFrom(process_, /Ready/);
  return { process: process_, address: `http://127.0.0.1:${port}`, port };
}

/** As npm start runs it. */
async function startEdgeProcess(core: Core, buildFolder: string, options: EdgeOptions): Promise<Server> {
  const process_ = start(core, [process.execPath, ...edgeWords], edgeEnv(buildFolder));
  process_.send(options);
  if (!(await answersMessages(process_))) throw new Error("the edge did not start");
  return { process: process_, address: `http://127.0.0.1:${options.port}`, port: options.port };
}
