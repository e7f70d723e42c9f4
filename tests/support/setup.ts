// Before each test file: settings name this worker's database, and nothing may complain unnoticed.
import { afterEach, beforeEach, expect, type MockInstance, vi } from "vitest";
import { databaseUrl, publicDatabaseUrl } from "./database.ts";

vi.stubEnv("DATABASE_URL", databaseUrl());
vi.stubEnv("PUBLIC_DATABASE_URL", publicDatabaseUrl());
vi.stubEnv("STAFF_SECRET", "of these tests alone, and long enough");

let complaints: MockInstance<typeof console.error>;

beforeEach(() => {
  complaints = vi.spyOn(console, "error");
});

/** A test that expects a complaint replaces console.error itself. */
afterEach(() => {
  const said = complaints.mock.calls;
  complaints.mockRestore();
  expect(said, "console.error was called").toEqual([]);
});
