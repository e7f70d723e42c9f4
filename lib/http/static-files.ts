// Next's built files, from the build's folder: they look right on a notice also when Next is gone.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { type HeaderList, keptForEver } from "./headers.ts";
import { addCoding, makePage, type Page } from "./page.ts";

export type StaticFiles = {
  /** By the path below /_next/static/; null when the build has no such file. */
  find(path: string): Promise<Page> | null;
  /** Names the build: another one has other files. */
  build: string;
};

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".map": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Only names that the folder had at the start are ever opened. */
export function staticFiles(folder: string, always: HeaderList): StaticFiles {
  const names = new Set(filesIn(folder));
  const read = new Map<string, Promise<Page>>();

  async function open(name: string): Promise<Page> {
    const type = types[extname(name)] ?? "application/octet-stream";
    const body = await readFile(join(folder, name));
    const headers = ["cache-control", keptForEver, "vary", "accept-encoding", ...always];
    const page = await makePage({ status: 200, type, headers, body }, ["br", "gzip"]);
    void addCoding(page, "br", "best").then(() => addCoding(page, "gzip", "best"));
    return page;
  }

  return {
    build: [...names].sort().join("\n"),
    find(path) {
      if (!names.has(path)) return null;
      const present = read.get(path);
      if (present) return present;
      const opening = open(path);
      read.set(path, opening);
      opening.catch(() => read.delete(path));
      return opening;
    },
  };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
    );
}
