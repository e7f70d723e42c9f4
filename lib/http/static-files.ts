// Files that need nobody else: Next's built ones, from the build's folder, and the rules by which browsers fetch ahead.
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import { type HeaderList, keptForAnHour, keptForEver } from "./headers.ts";
import { addCoding, makePage, type Page } from "./page.ts";

export type StaticFiles = {
  /** By its path; null when there is no such file. */
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

const builtFiles = "/_next/static/";

/** Only names that the folder had at the start are ever opened. */
export function staticFiles(folder: string, basePath: string, always: HeaderList): StaticFiles {
  const names = new Set(filesIn(folder));
  const read = new Map([["/speculation-rules.json", speculationRules(basePath, always)]]);

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
      const present = read.get(path);
      if (present) return present;
      const name = path.startsWith(builtFiles) ? decodeURIComponent(path.slice(builtFiles.length)) : "";
      if (!names.has(name)) return null;
      const opening = open(name);
      read.set(path, opening);
      opening.catch(() => read.delete(path));
      return opening;
    },
  };
}

/** Browsers that can fetch a page when its link is pointed at, so that it is there when the link is followed. */
function speculationRules(basePath: string, always: HeaderList): Promise<Page> {
  const elsewhere = ["staff*", "api/*", "data/*", "*.*"].map((pages) => `${basePath}/${pages}`);
  const where = { and: [{ href_matches: `${basePath}/*` }, { not: { href_matches: elsewhere } }] };
  const body = Buffer.from(JSON.stringify({ prefetch: [{ where, eagerness: "moderate" }] }));
  const headers = ["cache-control", keptForAnHour, ...always];
  return makePage({ status: 200, type: "application/speculationrules+json", headers, body }, []);
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
