// A portal of one story's own, for what must not happen to the others: its database goes away, an address changes.
import { freePort } from "#lib/run/free-port.ts";
import { type Door, doorAt } from "./door.ts";
import { type TestPortal, withPortal } from "./portal.ts";
import { test as base } from "./story.ts";

export const test = base.extend<{ portal: TestPortal & { door: Door } }>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that nothing is needed.
    async ({}, use) => {
      const door = doorAt(await freePort());
      await door.open();
      try {
        await withPortal({ way: door.way }, (portal) => use({ ...portal, door }));
      } finally {
        await door.shut();
      }
    },
    { timeout: 120_000 },
  ],
  baseURL: ({ portal }, use) => use(`http://127.0.0.1:${portal.port}`),
});
