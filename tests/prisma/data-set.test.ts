// Facts and fiction never meet in one database.
import { beforeEach, describe, expect, test } from "vitest";
import { inTransaction, staffDb } from "#lib/db/client.ts";
import { SettingsError } from "#lib/env.ts";
import { ask } from "#prisma/ask.ts";
import { claimDataSet, dataSetAt } from "#prisma/data-set.ts";
import { publishDemo } from "#prisma/demo/publish.ts";
import { seed } from "#prisma/seed.ts";
import { databaseUrl, useDatabase } from "../support/database.ts";

useDatabase("emptied");

const claim = (name: "fengze" | "demo") => inTransaction(undefined, (tx) => claimDataSet(tx, name));

describe("an empty database", () => {
  test("counts as the district's until the demo takes it", async () => {
    expect(await dataSetAt(databaseUrl())).toBe("fengze");
    await claim("demo");
    expect(await dataSetAt(databaseUrl())).toBe("demo");
  });

  test("is taken by one of two that come at once", async () => {
    const outcomes = await Promise.allSettled([claim("demo"), claim("fengze")]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

describe("a database that holds one", () => {
  test("refuses the facts where it is the demo's", async () => {
    await claim("demo");
    await expect(seed()).rejects.toThrow("This database holds the fictional demo");
    expect(await staffDb().document.count()).toBe(0);
  });

  test("refuses the demo where it is the district's", async () => {
    await claim("fengze");
    await expect(publishDemo(new Date("2026-11-23T02:00:00Z"))).rejects.toThrow(SettingsError);
    expect(await staffDb().document.count()).toBe(0);
  });

  test("says so for ever", async () => {
    await claim("demo");
    for (const statement of [
      "UPDATE data_set SET name = 'fengze'",
      "DELETE FROM data_set",
      "TRUNCATE data_set",
    ])
      await expect(ask(databaseUrl(), statement)).rejects.toThrow("only added to");
    await expect(
      ask(databaseUrl(), "INSERT INTO data_set (id, name) VALUES (2, 'fengze')"),
    ).rejects.toThrow();
  });
});

describe("a database with content of which nobody said what it is", () => {
  beforeEach(() => staffDb().document.create({ data: { id: "a", slug: "a", kind: "source" } }));

  test("is the district's", async () => {
    await expect(claim("demo")).rejects.toThrow("This database holds content that is not the demo's");
    expect(await dataSetAt(databaseUrl())).toBe("fengze");
    await claim("fengze");
  });
});
