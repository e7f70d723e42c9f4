import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { buildDigest, schemaDigest } from "#lib/run/sources.ts";

let root: string;

beforeEach(() => {
  mkdirSync(".data/test", { recursive: true });
  root = mkdtempSync(".data/test/sources-");
  write("app/page.tsx", "one");
  write("prisma/models/park.prisma", "one");
});

afterEach(() => rmSync(root, { recursive: true }));

test.for<[what: string, path: string]>([
  ["a page", "app/page.tsx"],
  ["a new component", "components/ui/new.tsx"],
  ["a rule", "lib/parks/model.ts"],
  ["a file that browsers fetch", "public/mark.svg"],
  ["a table", "prisma/models/park.prisma"],
  ["an installed package", "package-lock.json"],
])("%s makes another build", ([, path]) => {
  const before = buildDigest("", root);
  write(path, "two");
  expect(buildDigest("", root)).not.toBe(before);
});

test("where the portal is carried makes another build", () => {
  expect(buildDigest("/communities", root)).not.toBe(buildDigest("", root));
});

test("the same content under another name makes another build", () => {
  const before = buildDigest("", root);
  rmSync(join(root, "app/page.tsx"));
  write("app/other.tsx", "one");
  expect(buildDigest("", root)).not.toBe(before);
});

test("a test, a fact or a migration makes no other build", () => {
  const before = buildDigest("", root);
  for (const path of ["tests/run.ts", "prisma/seed/parks.json", "prisma/migrations/1/migration.sql"])
    write(path, "new");
  expect(buildDigest("", root)).toBe(before);
});

test("a page makes no other database client", () => {
  const before = schemaDigest(root);
  write("app/page.tsx", "two");
  expect(schemaDigest(root)).toBe(before);
  write("prisma/models/park.prisma", "two");
  expect(schemaDigest(root)).not.toBe(before);
});

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
