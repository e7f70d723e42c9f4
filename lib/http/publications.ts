// Hears of publications from PostgreSQL. Notifications are lost with the connection, so each new one begins by asking what was missed.
import pg from "pg";

export type Listener = {
  onPublication(): void;
  /** Somebody listens, and this is the newest publication; null when the database cannot say. */
  onNewest(newest: Newest | null): void;
  onLost(): void;
};

/** `database` tells one database from another; `publication` is different after each publication. */
export type Newest = { database: string; publication: string };

export type Publications = { close(): Promise<void> };

const channel = "portal_published";
/** A connection on which nobody answers is as good as lost: milliseconds between questions. */
const heartbeat = 5000;
const shortestPause = 100;
const longestPause = 5000;

export function listenForPublications(databaseUrl: string, listener: Listener): Publications {
  let client: pg.Client | null = null;
  let pause = shortestPause;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let questions = 0;

  async function connect(): Promise<void> {
    const fresh = newClient(databaseUrl);
    client = fresh;
    questions = 0;
    fresh.on("error", () => lose(fresh));
    fresh.on("end", () => lose(fresh));
    fresh.on("notification", () => {
      listener.onPublication();
      void tellNewest(fresh);
    });
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${channel}`);
    } catch {
      return lose(fresh);
    }
    await tellNewest(fresh);
  }

  /** One question at a time; what comes up meanwhile is asked about afterwards. The last answer sets the heartbeat. */
  async function tellNewest(fresh: pg.Client): Promise<void> {
    if (client !== fresh) return;
    clearTimeout(timer);
    questions += 1;
    if (questions > 1) return;
    try {
      for (let answered = 0; answered < questions; ) {
        answered = questions;
        const newest = await newestPublication(fresh);
        if (client !== fresh) return;
        listener.onNewest(newest);
      }
      pause = shortestPause;
      timer = setTimeout(tellNewest, heartbeat, fresh);
    } catch {
      lose(fresh);
    } finally {
      if (client === fresh) questions = 0;
    }
  }

  function lose(lost: pg.Client): void {
    if (client !== lost) return;
    client = null;
    clearTimeout(timer);
    lost.end().catch(() => undefined);
    if (isClosed) return;
    listener.onLost();
    timer = setTimeout(connect, pause);
    pause = Math.min(pause * 2, longestPause);
  }

  void connect();
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

function newClient(databaseUrl: string): pg.Client {
  return new pg.Client({
    connectionString: databaseUrl,
    application_name: "portal edge",
    keepAlive: true,
    connectionTimeoutMillis: 3000,
    query_timeout: 3000,
  });
}

const newest = `
  SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) AS database,
         coalesce(portal_last_publication()::text, '') AS publication
  FROM pg_control_system()`;

/** A database that has no such function, or does not let us ask, cannot say what was missed. */
async function newestPublication(client: pg.Client): Promise<Newest | null> {
  const canNotSay = ["42883", "42501"];
  try {
    const { rows } = await client.query<Newest>(newest);
    return rows[0] ?? null;
  } catch (error) {
    if (canNotSay.includes((error as { code?: string }).code ?? "")) return null;
    throw error;
  }
}
