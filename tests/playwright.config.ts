// Journeys: stories about a person, in a real browser, on the portal as it is in production.
// npm run test:journeys starts that portal and says its port; words behind `--` go to Playwright.
import { defineConfig } from "@playwright/test";
import { journeysPortal } from "#lib/env.ts";
import { browserLaunch } from "./support/browser.ts";

const desk = { width: 1440, height: 900 };
const launchOptions = await browserLaunch();

export default defineConfig({
  testDir: "journeys",
  outputDir: "../.data/test/journeys",
  reporter: [["list"], ["json", { outputFile: "../.data/test/journeys.json" }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    baseURL: `http://127.0.0.1:${journeysPortal().port}`,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    actionTimeout: 10_000,
    launchOptions,
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
  },
  projects: [
    // Every story is told at a desk; those tagged @phone or @plain are told again in that way.
    { name: "desktop", use: { viewport: desk } },
    {
      name: "phone",
      grep: /@phone/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
    { name: "no-javascript", grep: /@plain/, use: { viewport: desk, javaScriptEnabled: false } },
  ],
});
