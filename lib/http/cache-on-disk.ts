// The cache on disk, so that it survives a restart: one file, written aside and renamed, checked before it is believed.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cache, Kept } from "./cache.ts";
import type { Coding, Effort } from "./compression.ts";
import { type Page, sendable } from "./page.ts";
import type { Newest } from "./publications.ts";

/** `version` names the build and settings that drew the pages, `lastSeen` the newest publication that they show. */
export type Saved = { version: string; lastSeen: Newest; pages: Kept[] };

type Entry = Pick<Kept, "key" | "drawnAt" | "endsAt"> &
  Pick<Page, "status" | "type" | "digest" | "headers"> & {
    bodies: { coding: Coding; effort: Effort; length: number }[];
  };

type Index = { version: string; lastSeen: Newest; entries: Entry[] };

const fileName = "kept-pages";
const checkLength = 64;
const writtenEvery = 30_000;

type Settings = { basePath: string; origin?: string; port: number; settings?: string };

/** What kept pages depend on besides publications: the build that drew them and the settings that they show. */
export function versionOf(build: string, { basePath, origin, port, settings }: Settings): string {
  return createHash("sha256")
    .update(JSON.stringify([build, basePath, origin, port, settings]))
    .digest("hex");
}

/** Writes now and then and at the end, when there is something new and it is known what the pages show. */
export function saveNowAndThen(folder: string, version: string, cache: Cache<unknown>) {
  let savedChanges = cache.changes();
  let saving: Promise<void> = Promise.resolve();

  async function save(): Promise<void> {
    const changes = cache.changes();
    const lastSeen = cache.lastSeen();
    if (changes === savedChanges || lastSeen === null) return;
    savedChanges = changes;
    const pages = cache.all().filter(({ page }) => page.status === 200);
    await savePages(folder, { version, lastSeen, pages });
  }

  function saveAfterLast(): Promise<void> {
    saving = saving
      .then(save)
      .catch((error: Error) => console.error(`Kept pages cannot be written: ${error.message}`));
    return saving;
  }

  const timer = setInterval(saveAfterLast, writtenEvery).unref();
  return {
    close() {
      clearInterval(timer);
      return saveAfterLast();
    },
  };
}

export async function savePages(folder: string, saved: Saved): Promise<void> {
  await mkdir(folder, { recursive: true });
  const aside = join(folder, `${fileName}.half`);
  try {
    await writeFile(aside, piecesOf(saved), { mode: 0o600 });
    await rename(aside, join(folder, fileName));
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

/** A line that says what follows, the bodies one after another, and a check of it all. Never all in memory at once. */
function* piecesOf({ version, lastSeen, pages }: Saved): Generator<Buffer> {
  const check = createHash("sha256");
  const bodies: string[] = [];
  const index: Index = { version, lastSeen, entries: pages.map((kept) => entryFor(kept, bodies)) };
  const first = Buffer.from(`${JSON.stringify(index)}\n`);
  check.update(first);
  yield first;
  for (const body of bodies) {
    const bytes = Buffer.from(body, "latin1");
    check.update(bytes);
    yield bytes;
  }
  yield Buffer.from(check.digest("hex"));
}

function entryFor({ key, drawnAt, endsAt, page }: Kept, bodies: string[]): Entry {
  const { status, type, digest, headers } = page;
  const entry: Entry = { key, drawnAt, endsAt, status, type, digest, headers, bodies: [] };
  for (const [coding, { body, effort }] of page.bodies) {
    bodies.push(body);
    entry.bodies.push({ coding, effort, length: body.length });
  }
  return entry;
}

/** Null when there is nothing, or nothing that can be believed: torn, altered, or drawn by another build. */
export function loadPages(folder: string, version: string): Saved | null {
  try {
    const file = readFileSync(join(folder, fileName));
    const content = file.subarray(0, -checkLength);
    const check = createHash("sha256").update(content).digest("hex");
    if (file.subarray(-checkLength).toString() !== check) return null;
    const end = content.indexOf("\n");
    const index = JSON.parse(content.subarray(0, end).toString()) as Index;
    if (index.version !== version) return null;
    return { version, lastSeen: index.lastSeen, pages: pagesIn(index.entries, content.subarray(end + 1)) };
  } catch {
    return null;
  }
}

function pagesIn(entries: Entry[], content: Buffer): Kept[] {
  let place = 0;
  return entries.map(({ key, drawnAt, endsAt, bodies, ...rest }) => {
    const page: Page = { ...rest, bodies: new Map() };
    for (const { coding, effort, length } of bodies) {
      const body = content.toString("latin1", place, place + length);
      place += length;
      page.bodies.set(coding, sendable(page, body, coding, effort));
    }
    return { key, page, drawnAt, endsAt };
  });
}
