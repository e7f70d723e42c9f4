// Writes kept pages to disk now and then and at the end, when there is something new and it is known what they show.
import { savePages } from "./disk-keep.ts";
import type { Shelf } from "./shelf.ts";

export type Keeper = { close(): Promise<void> };

type Options = { folder: string; version: string; shelf: Shelf<unknown>; every: number };

export function keeper({ folder, version, shelf, every }: Options): Keeper {
  let savedChanges = shelf.pages.changes();
  let saving: Promise<void> = Promise.resolve();

  async function save(): Promise<void> {
    const changes = shelf.pages.changes();
    const lastSeen = shelf.lastSeen();
    if (changes === savedChanges || lastSeen === null) return;
    savedChanges = changes;
    const pages = shelf.pages.all().filter((kept) => kept.page.status === 200);
    await savePages(folder, { version, lastSeen, pages });
  }

  function saveAfterLast(): Promise<void> {
    saving = saving
      .then(save)
      .catch((error: Error) => console.error(`Kept pages can not be written: ${error.message}`));
    return saving;
  }

  const timer = setInterval(saveAfterLast, every).unref();
  return {
    close() {
      clearInterval(timer);
      return saveAfterLast();
    },
  };
}
