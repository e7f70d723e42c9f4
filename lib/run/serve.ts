// A running portal: Next on a port of the loopback address, and the edge in front of it.
import { join } from "node:path";
import { childEnv, type Env } from "#lib/env.ts";
import { startEdge } from "#lib/http/edge.ts";
import type { Build } from "./build.ts";
import { freePort } from "./free-port.ts";
import { keptSecret } from "./kept-secret.ts";
import { runNext } from "./next-process.ts";

export type Portal = { port: number; stop(): Promise<void> };

type Database = { url: string; publicUrl: string };

/** PORT may be 0, for any that is free. */
export async function servePortal(env: Env, build: Build, database: Database): Promise<Portal> {
  const port = env.PORT || (await freePort());
  const upstream = { host: "127.0.0.1", port: await freePort() };
  const nextEnv = childEnv({
    DATABASE_URL: database.url,
    PUBLIC_DATABASE_URL: database.publicUrl,
    // Next's own PORT is the loopback one; addresses in pages are those of the edge.
    PORTAL_ORIGIN: env.PORTAL_ORIGIN ?? `http://${hostName(env)}:${port}`,
    STAFF_SECRET: keptSecret(env),
  });
  const next = runNext({ serverFile: build.serverFile, port: upstream.port, env: nextEnv });
  try {
    await next.ready;
    const edge = await startEdge({
      port,
      host: env.HOST,
      upstream,
      basePath: env.BASE_PATH,
      databaseUrl: database.url,
      dataFolder: env.DATA_FOLDER,
      staticFolder: join(build.folder, ".next/static"),
      cache: env.EDGE_CACHE === "on",
      trustedProxies: env.TRUSTED_PROXIES,
      ...(env.PORTAL_ORIGIN && { origin: env.PORTAL_ORIGIN }),
    });
    return {
      port: edge.port,
      async stop() {
        await edge.close();
        await next.stop();
      },
    };
  } catch (error) {
    await next.stop();
    throw error;
  }
}

/** What stands for the machine in an address that a reader types. */
export function hostName({ HOST }: Pick<Env, "HOST">): string {
  return HOST?.includes(":") ? `[${HOST}]` : (HOST ?? "localhost");
}
