// One PostgreSQL for the whole run, with a database to copy for tests that begin empty, and one that begins seeded.
import type { TestProject } from "vitest/node";
import { ask } from "#prisma/ask.ts";
import { startEmbedded } from "#prisma/embedded.ts";
import { runSeed } from "#prisma/seeding.ts";
import { prepareServer } from "#prisma/server.ts";
import { databaseAt } from "./database-url.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The portal's login to the cluster's first database. */
    cluster: string;
    publicCluster: string;
    /** Why the seeded database is not there; empty when it is. */
    seedFailure: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const embedded = await startEmbedded({ folder: ".data/test", temporary: true });
  try {
    await ask(embedded.url, "CREATE DATABASE template_migrated");
    const { publicUrl } = await prepareServer(databaseAt(embedded.url, "template_migrated"));
    await ask(embedded.url, "CREATE DATABASE template_seeded TEMPLATE template_migrated");
    project.provide("seedFailure", await seedFailure(embedded.url, publicUrl));
    project.provide("cluster", embedded.url);
    project.provide("publicCluster", publicUrl);
  } catch (error) {
    await embedded.stop();
    throw error;
  }
  return embedded.stop;
}

/** A broken seed fails the tests that need it, and tells the others nothing. */
async function seedFailure(url: string, publicUrl: string): Promise<string> {
  const seeded = {
    url: databaseAt(url, "template_seeded"),
    publicUrl: databaseAt(publicUrl, "template_seeded"),
  };
  return runSeed(seeded).then(
    () => "",
    (error: Error) => error.message,
  );
}
