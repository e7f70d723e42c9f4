// A story whose people have browsers of their own: what they opened is closed when it ends, however it ends.
import { test as base } from "@playwright/test";

export const test = base.extend<{ closing: undefined }>({
  closing: [
    async ({ browser }, use) => {
      // What all stories of a file share was opened before the first.
      const shared = browser.contexts();
      await use(undefined);
      for (const context of browser.contexts()) if (!shared.includes(context)) await context.close();
    },
    { auto: true },
  ],
});
