// What npm run demo refuses before it begins, in one sentence each.
import { execFile } from "node:child_process";
import { expect, test } from "vitest";
import { bareEnv } from "#lib/env.ts";

const real = "postgresql://portal:x@127.0.0.1:5432/portal";

test.each<[string, Record<string, string>, string[], string]>([
  [
    "the portal's own database",
    { DATABASE_URL: real },
    [],
    "DATABASE_URL names the portal's own database, into which nothing fictional goes.",
  ],
  [
    "the same database under another login",
    { DATABASE_URL: real, DEMO_DATABASE_URL: "postgresql://demo:y@127.0.0.1:5432/portal" },
    [],
    "Name another one in DEMO_DATABASE_URL.",
  ],
  [
    "production",
    { PORTAL_ENV: "production", ...production() },
    [],
    "The demo is not started with PORTAL_ENV=production",
  ],
  [
    "a scale that it does not understand",
    {},
    ["--scale", "parks=many"],
    "Say how much in this way: npm run demo -- --scale",
  ],
  ["more than it can make", {}, ["--scale", "parks=50001"], "at most 50000 parks and 2000000 projects"],
  [
    "a database that does not let it in",
    { DEMO_DATABASE_URL: "postgresql://portal:x@127.0.0.1:1/demo" },
    [],
    "(DEMO_DATABASE_URL)",
  ],
])("%s", async (_what, settings, words, sentence) => {
  const [code, said] = await demo({ DEMO_PORT: "0", ...settings }, words);
  expect(said).toContain(sentence);
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(1);
});

function demo(settings: Record<string, string>, words: readonly string[]): Promise<[number, string]> {
  return new Promise((resolve) => {
    const program = ["lib/run/demo.ts", ...words];
    execFile(process.execPath, program, { env: bareEnv(settings) }, (error, stdout, stderr) => {
      resolve([Number(error?.code ?? 0), stdout + stderr]);
    });
  });
}

function production(): Record<string, string> {
  return {
    PORTAL_ORIGIN: "https://example.gov.cn",
    STAFF_SECRET: "x".repeat(32),
    SITE_ORGANISER: "甲",
    SITE_CONTACT: "乙",
    SITE_ID_CODE: "1234567890",
    SITE_ICP: "丙",
    SITE_POLICE_RECORD: "丁",
    SITE_MARK_URL: "https://example.gov.cn/mark",
    SITE_ERROR_REPORT_URL: "https://example.gov.cn/report",
  };
}
