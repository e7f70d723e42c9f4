// What a park's editions said stays as it was: its own words, and the figures, sources and neighbours that stood beside them.
import { beforeAll, describe, expect, test } from "vitest";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { listEditions } from "#lib/editorial/editions.ts";
import { figureKind } from "#lib/figures/publication.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { findParkEdition } from "#lib/parks/editions.ts";
import { parkContent } from "#lib/parks/model.ts";
import { findPark } from "#lib/parks/published.ts";
import { quotedChangesIn } from "#lib/quoted-changes.ts";
import { aContact } from "../../support/contacts.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { aSource, done, figureDraft, published, sourceDraft } from "../../support/editions.ts";
import { parkFacts } from "../../support/facts.ts";
import { laterLife } from "../../support/later-life.ts";
import { putClockBack } from "../../support/passing-days.ts";
import { aSpace, parkWithSpaces } from "../../support/spaces.ts";
import { finalReviewer } from "../../support/staff.ts";

useDatabase("seeded");

const edition = async (slug: string, number = 1) => findParkEdition(slug, number);

test.each(parkFacts)("the edition of $slug that holds is what its page says", async ({ slug }) => {
  const then = await edition(slug);
  expect(then?.park).toEqual(await findPark(slug));
  expect(then?.later).toEqual([]);
});

describe("an edition", () => {
  const [said] = parkFacts.flatMap(({ content }) => content.statements);
  const lease = parkWithSpaces(
    "lease",
    [aSpace("lease-1", { areaFrom: "300.00", areaTo: "1200.50", rentTo: "32.5", confirmedOn: "2026-01-05" })],
    {
      statements: said ? [{ ...said, id: "lease-said", sourceId: "gazette" }] : [],
      contacts: [aContact("lease-office")],
      relations: [
        { parkId: "west", kind: "mentioned_with", note: null },
        { parkId: "east", kind: "part_of", note: { zh: "一期" } },
      ],
      industries: ["culture", "design"],
    },
  );
  const figureOf = (id: string, parkId: string, asWritten?: string) => {
    const { content, ...draft } = figureDraft(id, "gazette", asWritten);
    const scope = { kind: "park", parkId, eventId: null, text: { zh: `园区${parkId}` } };
    return { ...draft, content: { ...(content as object), scope } };
  };
  const output = (asWritten: string) => figureOf("lease-output", "lease", asWritten);

  beforeAll(async () => {
    await published(sourceDraft("gazette"));
    for (const id of ["east", "west", "lease"]) await published(parkWithSpaces(id, []));
    await published(output("1亿元"));
    await published(lease);
  });

  test("has the figures, sources and neighbours that it had, though they change, and tells which did", async () => {
    const first = await edition("lease", 2);
    expect(first?.park).toEqual(await findPark("lease"));
    expect(first?.park.spaces[0]).toMatchObject({ areaFrom: "300", areaTo: "1200.5" });
    expect(first?.later).toEqual([]);

    const correction = { nature: "correction", severity: "changes_conclusion" } as const;
    const seen = await published({ ...output("2亿元"), ...correction });
    await published(sourceDraft("gazette", aSource({ publisher: { zh: "另一家报社" } })));
    await published(parkWithSpaces("east", [], { name: { zh: "改名的园区" } }));
    const then = await edition("lease", 2);
    expect(JSON.stringify(then?.park)).toBe(JSON.stringify(first?.park));
    expect(then?.park.figures.map(({ value }) => value)).toEqual(["1"]);
    expect(then?.later.flatMap(({ note }) => quotedChangesIn(languageOf("zh-Hans"), note))).toEqual([
      { is: "value", label: "", was: "1亿元", now: "2亿元" },
    ]);

    done(await withdraw(finalReviewer, figureKind, { ...seen, reason: { zh: "来源已撤稿。" } }));
    const since = await edition("lease", 2);
    expect(JSON.stringify(since?.park)).toBe(JSON.stringify(first?.park));
    expect(since?.later.map(({ id, note }) => [id, note.number, note.state])).toEqual([
      ["lease-output", 2, "withdrawn"],
    ]);
  });

  test("from before its figure was published has none, and tells that it came", async () => {
    const first = await edition("lease");
    expect(first?.park.figures).toEqual([]);
    expect(first?.later.map(({ id, note }) => [id, note.number])).toEqual([
      ["lease-output", 1],
      ["lease-output", 2],
    ]);
    expect(first?.notes.map(({ number }) => number)).toEqual([2, 1]);
  });

  test("tells that a number of it was corrected to be another's", async () => {
    await published(figureOf("lease-jobs", "lease"));
    await published({ ...lease, nature: "revision" });
    const correction = { nature: "correction", severity: "changes_conclusion" } as const;
    await published({ ...figureOf("lease-jobs", "west"), ...correction });
    const then = await edition("lease", 3);
    expect(then?.notes.map(({ number }) => number)).toEqual([3, 2, 1]);
    expect(then?.park.figures.map(({ id }) => id)).toEqual(["lease-jobs"]);
    expect(then?.later.map(({ id, note }) => [id, note.number])).toEqual([["lease-jobs", 2]]);
    expect((await edition("west"))?.later.map(({ id, note }) => [id, note.number])).toEqual([
      ["lease-jobs", 2],
    ]);
  });

  test("stays as it was, byte for byte, whatever comes after it, and is found under every address", async () => {
    const old = parkContent.parse(parkWithSpaces("old", [aSpace("old-1")]).content);
    const { contacts: _, industries: __, ...before } = old;
    const draft = { ...parkWithSpaces("old", []), content: before };
    await published(draft);
    const first = JSON.stringify((await edition("old"))?.park);
    expect(JSON.parse(first)).toMatchObject({ contacts: [], industries: [], spaces: [{ id: "old-1" }] });
    const changed = { ...old, name: { zh: "另一个名称" }, sites: [], contacts: [aContact("old-office")] };
    for await (const { is, slug, editions } of laterLife(draft, changed)) {
      for (const each of ["old", slug])
        expect(JSON.stringify((await edition(each))?.park).replaceAll(slug, "old"), is).toBe(first);
      const notes = (await edition("old"))?.notes;
      expect(notes?.length, is).toBe(editions);
      expect(notes).toEqual(await listEditions("park", slug));
      expect(await edition("old", editions + 1), is).toBeNull();
    }
  });

  test("has nothing that came after it, however soon", async () => {
    await putClockBack(databaseUrl());
    await published(parkWithSpaces("hasty", []));
    await published(figureOf("hasty-output", "hasty"));
    const then = await edition("hasty");
    expect(then?.park.figures).toEqual([]);
    expect(then?.later.map(({ id, note }) => [id, note.number])).toEqual([["hasty-output", 1]]);
  });

  test("that never was is none", async () => {
    expect(await edition("quanzhou-software-park", 9)).toBeNull();
    expect(await edition("no-such-park")).toBeNull();
    expect(await edition("dnzb-2021")).toBeNull();
  });
});
