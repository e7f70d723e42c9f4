import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockHolder, takeLock } from "#lib/run/lock.ts";

let folder: string;
let file: string;

beforeEach(() => {
  mkdirSync(".data/test", { recursive: true });
  folder = mkdtempSync(".data/test/lock-");
  file = join(folder, "lock");
});

afterEach(() => rmSync(folder, { recursive: true }));

test("a lock is had by one, carries a word to others, and is free again when released", () => {
  const lock = takeLock(file);
  expect(takeLock(file)).toBeNull();
  lock?.say("5432");
  expect(lockHolder(file)).toMatchObject({ pid: process.pid, word: "5432" });
  lock?.release();
  expect(lockHolder(file)).toBeNull();
  expect(takeLock(file)).not.toBeNull();
});

test("the lock of a process that ended is taken over", () => {
  const { pid } = spawnSync(process.execPath, ["--version"]);
  writeFileSync(file, JSON.stringify({ pid, started: "long ago" }));
  expect(lockHolder(file)).toBeNull();
  expect(takeLock(file)).not.toBeNull();
});

test("a later process with the same number is not taken for the holder", () => {
  writeFileSync(file, JSON.stringify({ pid: process.ppid, started: "before the machine was started again" }));
  expect(takeLock(file)).not.toBeNull();
});

test("a lock file that was cut off holds nobody up", () => {
  writeFileSync(file, '{"pid":');
  expect(takeLock(file)).not.toBeNull();
});
