// The PostgreSQL that the portal brings along, for when DATABASE_URL is not set.
import { setTimeout as sleep } from "node:timers/promises";
import { SettingsError } from "#lib/env.ts";
import { type Holder, lockHolder, takeLock } from "#lib/run/lock.ts";
import { ensureDatabase, ensureFiles } from "./embedded/cluster.ts";
import { applicationUrl } from "./embedded/connection.ts";
import { guard } from "./embedded/guardian.ts";
import { type Home, lastingHome, temporaryHome } from "./embedded/home.ts";
import { clearOrphan } from "./embedded/orphan.ts";
import { type Postmaster, startPostmaster } from "./embedded/postmaster.ts";
import { ownPrograms } from "./embedded/programs.ts";

/** `url` logs in as the portal's own user, who may create roles and databases. */
export type Embedded = { url: string; stop(): Promise<void> };

/** Starts the cluster that belongs to a data folder; throws SettingsError when a living portal has it. */
export async function startEmbedded(options: { folder: string; temporary?: boolean }): Promise<Embedded> {
  return options.temporary ? startTemporary(options.folder) : startLasting(options.folder);
}

/** For commands: a guest of the server that runs already, or its own host for as long as the command takes. */
export async function visitEmbedded(folder: string): Promise<Embedded> {
  const home = lastingHome(folder);
  for (let waited = 0; waited < 30_000; waited += 100) {
    const holder = lockHolder(home.lock);
    if (!holder) return startLasting(folder);
    if (holder.word) return { url: applicationUrl(home, Number(holder.word)), stop: async () => undefined };
    await sleep(100);
  }
  throw new SettingsError(`Another process holds the data folder ${folder} and does not start its database.`);
}

/** Throws SettingsError when a living portal has the data folder; to be asked before any slow work. */
export function refuseTaken(folder: string): void {
  const holder = lockHolder(lastingHome(folder).lock);
  if (holder) throw new SettingsError(takenSentence(folder, holder));
}

async function startLasting(folder: string): Promise<Embedded> {
  const home = lastingHome(folder);
  const lock = takeLock(home.lock);
  if (!lock) throw new SettingsError(takenSentence(folder, lockHolder(home.lock)));
  try {
    await clearOrphan(home);
    const postmaster = await startHome(home);
    lock.say(String(postmaster.port));
    return {
      url: applicationUrl(home, postmaster.port),
      async stop() {
        await postmaster.stop();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function takenSentence(folder: string, holder: Holder | null): string {
  const whom = holder ? ` (process ${holder.pid})` : "";
  return `The data folder ${folder} is taken by a portal that is running${whom}; stop that one, or choose another folder with DATA_FOLDER.`;
}

async function startTemporary(folder: string): Promise<Embedded> {
  const home = temporaryHome(folder);
  const clearAway = guard(home.folder);
  try {
    const postmaster = await startHome(home);
    return {
      url: applicationUrl(home, postmaster.port),
      async stop() {
        await postmaster.stop();
        await clearAway();
      },
    };
  } catch (error) {
    await clearAway();
    throw error;
  }
}

async function startHome(home: Home): Promise<Postmaster> {
  const programs = ownPrograms(home);
  await ensureFiles(home, programs);
  const postmaster = await startPostmaster(home, programs);
  try {
    await ensureDatabase(home, postmaster.port);
    return postmaster;
  } catch (error) {
    await postmaster.stop();
    throw error;
  }
}
