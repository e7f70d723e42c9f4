// npm run dev: the database, and Next's own server that draws each page from the sources as they are. No edge.
import { spawn } from "node:child_process";
import { childEnv, readEnv } from "#lib/env.ts";
import { dataSetAt } from "#prisma/data-set.ts";
import { openDatabase } from "#prisma/database.ts";
import { hasFacts, runSeed } from "#prisma/seeding.ts";
import { ensureClient } from "./client.ts";
import { runCommand } from "./command.ts";
import { keptSecret } from "./kept-secret.ts";
import { step } from "./progress.ts";
import { installed, projectRoot } from "./project.ts";
import { sayFirstLink } from "./staff-link.ts";
import { stopRequest } from "./until-stopped.ts";

await runCommand(async () => {
  const env = readEnv();
  const stop = stopRequest();
  await step("Generating the database client", () => ensureClient(stop));
  const database = await step("Opening the database", () => openDatabase(env));
  try {
    if (!(await hasFacts(database.url))) await step("Adding the facts", () => runSeed(database));
    const where = ["--port", String(env.PORT), ...(env.HOST ? ["--hostname", env.HOST] : [])];
    await sayFirstLink(env, database.url, env.PORT);
    const secret = keptSecret(env);
    await untilNextEnds([...installed("next/dist/bin/next"), "dev", ...where], { ...database, secret }, stop);
  } finally {
    await database.stop();
  }
});

async function untilNextEnds(
  [program, ...words]: [string, ...string[]],
  { url, publicUrl, secret }: { url: string; publicUrl: string; secret: string },
  stop: AbortSignal,
): Promise<void> {
  if (stop.aborted) return;
  const env = childEnv({
    DATABASE_URL: url,
    PUBLIC_DATABASE_URL: publicUrl,
    STAFF_SECRET: secret,
    DATA_SET: await dataSetAt(url),
    NODE_ENV: "development",
  });
  const child = spawn(program, words, { cwd: projectRoot, env, stdio: "inherit" });
  stop.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
  await new Promise((resolve) => child.once("close", resolve));
}
