// What a source's editions said stays as it was, whatever comes after them.
import { describe, expect, test } from "vitest";
import { listEditions } from "#lib/editorial/editions.ts";
import { findSourceEdition } from "#lib/sources/editions.ts";
import { findSource } from "#lib/sources/published.ts";
import { useDatabase } from "../../support/database.ts";
import { aSource, published, sourceDraft } from "../../support/editions.ts";
import { sourceFacts } from "../../support/facts.ts";
import { laterLife } from "../../support/later-life.ts";

useDatabase("seeded");

const [withStatements] = sourceFacts.filter(({ content }) => content.statements.length > 0);
if (!withStatements) throw new Error("no source says anything of its own");

test("an edition that holds is what the source's page says of it, with its own statements alone", async () => {
  for (const { slug } of sourceFacts) {
    const live = await findSource(slug);
    const own = live?.statements.filter(({ ownerId }) => ownerId === live.id);
    const then = await findSourceEdition(slug, 1);
    expect(inOrder(then?.source)).toEqual(inOrder(live && { ...live, statements: own ?? [] }));
  }
});

describe("an edition", () => {
  const [statement] = withStatements.content.statements;
  const first = aSource({ statements: statement ? [{ ...statement, id: "own", sourceId: "report" }] : [] });
  const edition = async (slug: string, number = 1) => findSourceEdition(slug, number);

  test("stays as it was, byte for byte, whatever comes after it, and is found under every address", async () => {
    await published(sourceDraft("report", first));
    const before = JSON.stringify((await edition("report"))?.source);
    expect(before).toContain('"id":"own"');
    const changed = aSource({ title: { zh: "另一个标题" }, publisher: { zh: "另一家报社" } });
    for await (const { is, slug, editions } of laterLife(sourceDraft("report"), changed)) {
      for (const each of ["report", slug])
        expect(JSON.stringify((await edition(each))?.source).replaceAll(slug, "report"), is).toBe(before);
      const notes = (await edition("report"))?.notes;
      expect(notes?.length, is).toBe(editions);
      expect(notes).toEqual(await listEditions("source", slug));
      expect(await edition("report", editions + 1), is).toBeNull();
    }
  });

  test("names another source that a statement rests on as it was called then", async () => {
    await published(sourceDraft("other", aSource({ publisher: { zh: "甲社" } })));
    const statements = first.statements.map((each) => ({ ...each, id: "borrowed", sourceId: "other" }));
    await published(sourceDraft("borrower", aSource({ statements })));
    await published(sourceDraft("other", aSource({ publisher: { zh: "乙社" } })));
    const then = await edition("borrower");
    expect(then?.source.statements.map(({ source }) => source.publisher.zh)).toEqual(["甲社"]);
  });

  test("that never was is none", async () => {
    expect(await edition("dnzb-2021", 9)).toBeNull();
    expect(await edition("no-such-source")).toBeNull();
    expect(await listEditions("source", "no-such-source")).toEqual([]);
    // A park has this address, and no source.
    expect(await edition("quanzhou-software-park")).toBeNull();
  });
});

function inOrder<T extends { statements: { id: string }[] }>(source: T | null | undefined) {
  return source && { ...source, statements: source.statements.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}
