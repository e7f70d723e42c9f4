// A figure is corrected through three reviews; what its former editions say stays as it was.
import { beforeAll, describe, expect, it } from "vitest";
import { listChanges } from "#lib/editorial/corrections.ts";
import { findFigureEdition, listFigureEditions } from "#lib/figures/editions.ts";
import { findFigure } from "#lib/figures/published.ts";
import { rowOfFigure } from "#lib/opendata/rows/figure-row.ts";
import { useDatabase } from "#tests/support/database.ts";
import { correctedInvestment, published } from "#tests/support/editions.ts";
import { figureFacts, parkFacts, sourceFacts } from "#tests/support/facts.ts";

useDatabase("seeded");

const reason = {
  zh: "原文为14.9亿元，录入有误。",
  en: "The source says 1.49 billion; it was entered wrongly.",
};
const [figure] = figureFacts.filter(({ id }) => id === "sf-012");
const [source] = sourceFacts.filter(({ id }) => id === "dnzb-2021");
if (!figure || !source) throw new Error("the seed has changed");

let firstRow: string;

beforeAll(async () => {
  firstRow = JSON.stringify(await rowOf(1));
  await published(correctedInvestment(reason));
  await published({
    document: { id: "dnzb-2021", kind: "source", slug: "dnzb-2021" },
    content: { ...source.content, publisher: { zh: "改名后的报社" } },
    seen: null,
  });
});

describe("after a correction", () => {
  it("the figure's page says the new number", async () => {
    expect(await findFigure("sf-012")).toMatchObject({ value: "14.9", edition: 2, amountYuan: "1490000000" });
  });

  it("the first edition still says the old one, with its source as it was then", async () => {
    const first = await findFigureEdition("sf-012", 1);
    expect(first?.figure).toMatchObject({ value: "14.8", edition: 1, amountYuan: "1480000000" });
    expect(first?.figure.source.publisher.zh).toBe(source.content.publisher.zh);
    expect(first?.note).toMatchObject({ state: "superseded", nature: "first", publicNote: null });
  });

  it("the first edition's row of data has not changed by a byte", async () => {
    expect(JSON.stringify(await rowOf(1))).toBe(firstRow);
  });

  it("the first edition knows what it must not be added to, as it was then", async () => {
    const first = await findFigureEdition("sf-012", 1);
    expect(first?.figure.excluded.map(({ id }) => id).sort()).toEqual(
      [...figure.content.doNotSumWith].sort(),
    );
  });

  it("every edition is listed, newest first, with its kind, reason and severity", async () => {
    const notes = await listFigureEditions("sf-012");
    expect(notes.map(({ number, nature, severity, state }) => [number, nature, severity, state])).toEqual([
      [2, "correction", "changes_conclusion", "published"],
      [1, "first", null, "superseded"],
    ]);
    expect(notes[0]?.publicNote).toEqual(reason);
  });

  it("the list of corrections tells what it was and what it is", async () => {
    const [change] = (await listChanges("sf-012")).map(({ before, content, nature }) => ({
      before,
      content,
      nature,
    }));
    expect(change).toMatchObject({
      nature: "correction",
      before: { value: "14.8" },
      content: { value: "14.9" },
    });
    expect((await listChanges()).map(({ documentId }) => documentId)).toEqual(["dnzb-2021", "sf-012"]);
  });
});

it("a park's new address does not reach back into the rows of its figures", async () => {
  const rowOfPark = async () => {
    const edition = await findFigureEdition("sf-050", 1);
    return edition && rowOfFigure(edition.figure, "https://portal.example/figures/sf-050/v/1");
  };
  const before = await rowOfPark();
  const [park] = parkFacts.filter(({ id }) => id === "p-soft");
  await published(
    {
      document: { id: "p-soft", kind: "park", slug: "quanzhou-software-park" },
      content: park?.content,
      seen: null,
    },
    "software-park",
  );
  expect(await rowOfPark()).toEqual(before);
  expect((await findFigure("sf-050"))?.park?.slug).toBe("software-park");
});

it("an edition or a figure that never was is null, and has no list", async () => {
  expect(await findFigureEdition("sf-012", 3)).toBeNull();
  expect(await findFigureEdition("sf-999", 1)).toBeNull();
  expect(await listFigureEditions("sf-999")).toEqual([]);
});

it("a figure that cannot stand as data has no value in its row either", async () => {
  const held = await findFigureEdition("sf-016", 1);
  expect(held && rowOfFigure(held.figure, "x")).toMatchObject({
    value: null,
    as_written: null,
    use: "quoted_only",
  });
});

async function rowOf(number: number) {
  const edition = await findFigureEdition("sf-012", number);
  return edition && rowOfFigure(edition.figure, "https://portal.example/figures/sf-012/v/1");
}
