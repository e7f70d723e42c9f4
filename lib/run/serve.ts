// A running portal: Next on a port of the loopback address, and the edge in front of it, each a process that is kept running.
import { join } from "node:path";
import { childEnv, type Env, SettingsError } from "#lib/env.ts";
import type { EdgeOptions } from "#lib/http/edge.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import { dataSetAt } from "#prisma/data-set.ts";
import type { Build } from "./build.ts";
import { edgeEnv, edgeWords } from "./edge-process.ts";
import { freePort } from "./free-port.ts";
import { keptSecret } from "./kept-secret.ts";
import { answersMessages, answersOn, runService, type Service } from "./service.ts";

export type Portal = { port: number; stop(): Promise<void> };

type Database = { url: string; publicUrl: string };

/** PORT may be 0, for any that is free. */
export async function servePortal(given: Env, build: Build, database: Database): Promise<Portal> {
  const env = { ...given, DATA_SET: await servedDataSet(given, database.url) };
  const port = env.PORT || (await freePort());
  const nextPort = await freePort();
  const next = runNext(env, build, database, { port, nextPort });
  let edge: Service | undefined;
  const stop = async () => {
    await edge?.stop();
    await next.stop();
  };
  try {
    await next.ready;
    edge = runEdge(env, build, database, { port, nextPort });
    await edge.ready;
    return { port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What the database holds, whatever the environment says of it. A fiction is never a production portal. */
async function servedDataSet({ PORTAL_ENV }: Env, url: string): Promise<DataSet> {
  const dataSet = await dataSetAt(url);
  if (dataSet === "demo" && PORTAL_ENV === "production")
    throw new SettingsError(
      "This database holds the fictional demo: it is not served with PORTAL_ENV=production.",
    );
  return dataSet;
}

type Ports = { port: number; nextPort: number };

function runNext(env: Env, build: Build, database: Database, { port, nextPort }: Ports): Service {
  const nextEnv = childEnv({
    NODE_ENV: "production",
    HOSTNAME: "127.0.0.1",
    PORT: String(nextPort),
    DATABASE_URL: database.url,
    PUBLIC_DATABASE_URL: database.publicUrl,
    // Next's own PORT is the loopback one; addresses in pages are those of the edge.
    PORTAL_ORIGIN: env.PORTAL_ORIGIN ?? `http://${hostName(env)}:${port}`,
    STAFF_SECRET: keptSecret(env),
    DATA_SET: env.DATA_SET,
  });
  return runService({ name: "Next", words: [build.serverFile], env: nextEnv, answers: answersOn(nextPort) });
}

function runEdge(env: Env, build: Build, database: Database, { port, nextPort }: Ports): Service {
  const { DATABASE_URL, PUBLIC_DATABASE_URL, STAFF_SECRET, HOST, ...shown } = env;
  const message: EdgeOptions = {
    port,
    host: HOST,
    upstream: { host: "127.0.0.1", port: nextPort },
    basePath: env.BASE_PATH,
    dataSet: env.DATA_SET,
    databaseUrl: database.url,
    dataFolder: env.DATA_FOLDER,
    staticFolder: join(build.folder, ".next/static"),
    settings: JSON.stringify(shown),
    cache: env.EDGE_CACHE === "on",
    trustedProxies: env.TRUSTED_PROXIES,
    ...(env.PORTAL_ORIGIN && { origin: env.PORTAL_ORIGIN }),
  };
  const how = { words: edgeWords, env: edgeEnv(build.folder) };
  return runService({ name: "The edge", ...how, message, answers: answersMessages });
}

/** What stands for the machine in an address that a reader types. */
export function hostName({ HOST }: Pick<Env, "HOST">): string {
  return HOST?.includes(":") ? `[${HOST}]` : (HOST ?? "localhost");
}
