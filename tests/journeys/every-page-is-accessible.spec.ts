// Nobody is kept out of any page: axe on each of them, in three languages, in elder mode and without it.
import { expect } from "@playwright/test";
import { barriersOn, bringAxe } from "../support/accessibility.ts";
import { chooseElderMode } from "../support/elder-mode.ts";
import { frozenListed, partOf, parts, test } from "../support/every-page.ts";

for (const mode of ["plain", "elder"] as const) {
  for (const part of parts) {
    test(`no page keeps anyone out (${mode} mode, part ${part})`, async ({
      page,
      context,
      baseURL,
      listedPages,
    }) => {
      test.setTimeout(180_000);
      if (mode === "elder") await chooseElderMode(context, baseURL);
      await bringAxe(page);
      const foreign: string[] = [];
      page.on("request", (request) => {
        if (!request.url().startsWith(`${baseURL}/`)) foreign.push(`${page.url()} asks for ${request.url()}`);
      });

      const barriers: string[] = [];
      for (const { path } of partOf([...listedPages, ...frozenListed], part)) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveClass(mode === "elder" ? "elder" : "");
        barriers.push(...(await barriersOn(page)).map((barrier) => `${path}: ${barrier}`));
      }
      expect(barriers).toEqual([]);
      expect(foreign).toEqual([]);
    });
  }
}
