// npm start: the portal with the district's facts.
import { readEnv } from "#lib/env.ts";
import { hasFacts, runSeed } from "#prisma/seeding.ts";
import { runCommand } from "./command.ts";
import { step } from "./progress.ts";
import { runPortal } from "./run-portal.ts";

await runCommand(() =>
  runPortal(readEnv(), async (database) => {
    if (!(await hasFacts(database.url))) await step("Adding the facts", () => runSeed(database));
  }),
);
