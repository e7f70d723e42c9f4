// What the documents that editions name were called then, each edition with its own.
import { expect, test } from "vitest";
import { withNames } from "#lib/editorial/named-then.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, published, sourceDraft } from "../../support/editions.ts";

useDatabase("emptied");

test("each edition has the names of what it newly names or names no more, and none of the others'", async () => {
  await published(sourceDraft("one", aSource({ title: { zh: "甲报" } })));
  await published(sourceDraft("two", aSource({ title: { zh: "乙报" } })));
  const later = new Date(Date.now() + 60_000).toISOString();
  const naming = (sourceId: string) => ({ sourceId });
  const editions = [
    { content: naming("two"), before: naming("one"), publishedExactly: later },
    { content: naming("one"), before: naming("one"), publishedExactly: later },
    { content: naming("one"), before: naming("absent"), publishedExactly: later },
    { content: naming("one"), before: null, publishedExactly: later },
  ];
  const named = (await withNames(editions)).map(({ names }) => names);
  expect(named).toEqual([{ one: { zh: "甲报" }, two: { zh: "乙报" } }, {}, { one: { zh: "甲报" } }, {}]);
});
