// Databases made by copying another of the same server: that takes a moment, where migrating and seeding take many.
import { ask } from "#prisma/ask.ts";

/** `server` logs in to another database than the template, which is copied while nobody is connected to it. */
export async function copyDatabase(server: string, template: string, name: string): Promise<void> {
  // Another worker's copying looks like a connection.
  await whileInUse(() => ask(server, `CREATE DATABASE ${name} TEMPLATE ${template}`));
}

/** The public's sessions, which are not ours to end by force, end a moment after they were told to. */
export async function dropDatabase(server: string, name: string): Promise<void> {
  await whileInUse(() => ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
}

/** Tries again for five seconds while someone else's session is in the way. */
async function whileInUse(work: () => Promise<unknown>): Promise<void> {
  const inTheWay = ["55006", "42501"];
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (!inTheWay.includes((error as { code?: string }).code ?? "") || attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
