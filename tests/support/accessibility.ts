// What axe finds on a page that keeps someone out, by WCAG 2.2 AA.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

const options = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
} satisfies axe.RunOptions;

const program = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type WithAxe = typeof globalThis & { axe?: typeof axe };

/** Each page that is opened from now on has axe with it: for many pages, that is quicker than bringing it to each. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: program });
}

/** Each barrier in a line: the rule, where, and why. The page is one document without frames. */
export async function barriersOn(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => Boolean((globalThis as WithAxe).axe)))) await page.evaluate(program);
  return page.evaluate(async (asked) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary = "" }) =>
          `${id} at ${target.join(" ")}: ${failureSummary.replace(/\s+/g, " ")}`,
      ),
    );
  }, options);
}
