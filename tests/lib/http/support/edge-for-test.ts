// An edge in front of the stand-in, with a database that says what the test says.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type EdgeOptions, startEdge } from "#lib/http/edge.ts";
import type { Listener, Newest } from "#lib/http/publications.ts";
import { type StandIn, standInNext } from "./stand-in-next.ts";

/** A lost connection hears of nothing until it comes back. */
export type ToldDatabase = {
  last: Newest | null;
  publish(publication: string): void;
  lose(): void;
  comeBack(): void;
};

export type EdgeForTest = {
  next: StandIn;
  database: ToldDatabase;
  port: number;
  address: string;
  dataFolder: string;
  close(): Promise<void>;
  /** Another edge in front of the same stand-in and with the same folder. */
  another(options?: Partial<EdgeOptions>): Promise<{ port: number; address: string; close(): Promise<void> }>;
};

export async function edgeForTest(options: Partial<EdgeOptions> = {}): Promise<EdgeForTest> {
  const next = await standInNext();
  const dataFolder = mkdtempSync(join(tmpdir(), "edge-test-"));
  const staticFolder = join(dataFolder, "static");
  mkdirSync(staticFolder);
  const listeners = new Set<Listener>();
  let isLost = false;
  const database: ToldDatabase = {
    last: { database: "one", publication: "0" },
    publish(publication) {
      database.last = { database: "one", publication };
      if (isLost) return;
      for (const listener of listeners) {
        listener.onPublication();
        listener.onNewest(database.last);
      }
    },
    lose() {
      isLost = true;
      for (const listener of listeners) listener.onLost();
    },
    comeBack() {
      isLost = false;
      for (const listener of listeners) listener.onNewest(database.last);
    },
  };

  async function another(more: Partial<EdgeOptions> = {}) {
    const edge = await startEdge({
      port: 0,
      host: "127.0.0.1",
      upstream: { host: "127.0.0.1", port: next.port },
      basePath: "",
      databaseUrl: "postgresql://nobody@127.0.0.1:1/none",
      dataFolder,
      staticFolder,
      lookEvery: 50,
      limits: { farewell: 20 },
      listen(_url, listener) {
        listeners.add(listener);
        listener.onNewest(database.last);
        return { close: async () => void listeners.delete(listener) };
      },
      ...options,
      ...more,
    });
    let isClosed = false;
    const close = async () => {
      if (isClosed) return;
      isClosed = true;
      await edge.close();
    };
    onTestFinished(close);
    return { port: edge.port, address: `http://127.0.0.1:${edge.port}`, close };
  }

  onTestFinished(async () => {
    await next.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });
  const edge = await another();
  return { next, database, dataFolder, another, ...edge };
}
