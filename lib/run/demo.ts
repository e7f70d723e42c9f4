// npm run demo: the same portal with the fictional district, in a database and on a port of its own. With
// `-- --scale parks=10000,projects=1000000` there is much more of it, for measuring.
import { join } from "node:path";
import { type Env, readEnv, SettingsError } from "#lib/env.ts";
import { readScale } from "#prisma/demo/scale/wanted.ts";
import { runDemo } from "#prisma/seeding.ts";
import { runCommand } from "./command.ts";
import { step } from "./progress.ts";
import { runPortal } from "./run-portal.ts";

await runCommand((words) => {
  readScale(words);
  return runPortal(
    demoEnv(readEnv()),
    (database) => step("Publishing the fictional district", () => runDemo(database, words)),
    "DEMO_DATABASE_URL",
  );
});

/** The settings of the portal, but for all that is its own: database, folder, port and address. */
function demoEnv(env: Env): Env {
  const { DATABASE_URL, PUBLIC_DATABASE_URL, PORTAL_ORIGIN, DEMO_DATABASE_URL, ...shared } = env;
  if (env.PORTAL_ENV === "production")
    throw new SettingsError(
      "The demo is not started with PORTAL_ENV=production: nobody shall take it for the portal.",
    );
  if (DATABASE_URL && (!DEMO_DATABASE_URL || isSame(DATABASE_URL, DEMO_DATABASE_URL)))
    throw new SettingsError(
      "DATABASE_URL names the portal's own database, into which nothing fictional goes. Name another one in DEMO_DATABASE_URL.",
    );
  return {
    ...shared,
    DATABASE_URL: DEMO_DATABASE_URL,
    PUBLIC_DATABASE_URL: undefined,
    PORTAL_ORIGIN: undefined,
    PORT: env.DEMO_PORT,
    DATA_FOLDER: join(env.DATA_FOLDER, "demo"),
  };
}

/** The same server and the same name, whoever logs in. */
function isSame(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return one === other;
  const [{ host, pathname }, second] = [new URL(one), new URL(other)];
  return host === second.host && pathname === second.pathname;
}
