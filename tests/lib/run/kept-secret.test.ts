import { mkdtempSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keptSecret } from "#lib/run/kept-secret.ts";

const folder = mkdtempSync(".data/test/secret-");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the desk's secret is made once and kept where only this user reads it", () => {
  const DATA_FOLDER = join(folder, "deep/below");
  const secret = keptSecret({ DATA_FOLDER, STAFF_SECRET: undefined });
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(keptSecret({ DATA_FOLDER, STAFF_SECRET: undefined })).toBe(secret);
  expect(statSync(join(DATA_FOLDER, "staff-secret")).mode & 0o777).toBe(0o600);
});

test("a setting names it where there is one, and nothing is kept", () => {
  const DATA_FOLDER = join(folder, "elsewhere");
  expect(keptSecret({ DATA_FOLDER, STAFF_SECRET: "set by a person" })).toBe("set by a person");
  expect(() => statSync(DATA_FOLDER)).toThrow("ENOENT");
});
