import { describe, expect, test } from "vitest";
import { listEditions, newestEditions } from "#lib/editorial/editions.ts";
import { mostListed } from "#lib/editorial/most-listed.ts";
import { endOf } from "#lib/values/moment.ts";
import { ask } from "#prisma/ask.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { aSource, published, sourceDraft } from "../../support/editions.ts";

useDatabase();

test("the last moment of a day is a microsecond before the next", () => {
  expect(endOf("2026-10-31")).toBe("2026-10-31T15:59:59.999999Z");
});

test("a page lists no more of many editions than the newest", async () => {
  for (let year = 1; year <= mostListed + 2; year++)
    await published(sourceDraft("yearly", aSource({ title: { zh: `第${year}年` } })));
  const all = await listEditions("source", "yearly");
  expect(all.length).toBe(mostListed + 2);
  expect(await newestEditions("source", "yearly")).toEqual(all.slice(0, mostListed));
  expect(await newestEditions("source", "no-such-source")).toEqual([]);
});

describe("what figures said at any time", () => {
  test.each([
    ["parkId", "edition_about_park_idx"],
    ["eventId", "edition_about_event_idx"],
  ])("by their %s, is found without reading every edition", async (subject, index) => {
    const url = new URL(databaseUrl());
    url.searchParams.set("options", "-c enable_seqscan=off");
    const about = `content #>> '{scope,${subject}}' = 'one'`;
    const rows = await ask(
      url.href,
      `EXPLAIN SELECT FROM published_edition
        WHERE ${about} OR document_id = ANY(ARRAY(SELECT document_id FROM published_edition WHERE ${about}))`,
    );
    const plan = JSON.stringify(rows);
    expect(plan).not.toContain("Seq Scan");
    expect(plan.split(index)).toHaveLength(3);
  });
});
