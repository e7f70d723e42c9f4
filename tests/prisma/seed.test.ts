// The project's facts, put into a portal.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { staffDb } from "#lib/db/client.ts";
import { contentDigest } from "#lib/editorial/digest.ts";
import { findSource } from "#lib/sources/published.ts";
import { BrokenFacts, seed } from "#prisma/seed.ts";
import { useDatabase } from "../support/database.ts";
import { aSource, published, rowCounts, sourceDraft } from "../support/editions.ts";
import { allFacts, factsFolder, sourceFacts } from "../support/facts.ts";

useDatabase("seeded");

describe("the seed", () => {
  test("has published every document through an edition of its own, as one bundle, with its lines in both trails", async () => {
    const documents = await staffDb().document.findMany({ include: { editions: true, timeline: true } });
    const trail = Map.groupBy(await staffDb().auditEvent.findMany(), ({ object }) => object);
    expect(documents.map(({ id, slug }) => `${id} at ${slug}`).sort()).toEqual(
      allFacts.map(({ id, slug }) => `${id} at ${slug}`).sort(),
    );
    for (const { id, editions, timeline } of documents) {
      const [edition, ...others] = editions;
      expect(others, id).toEqual([]);
      const digest = contentDigest(allFacts.find((fact) => fact.id === id)?.content);
      expect(edition, id).toMatchObject({ number: 1, state: "published", nature: "first", digest });
      const verbs = ["approved_unreviewed", "published", "saved", "submitted"];
      expect(timeline.map(({ verb }) => verb).sort(), id).toEqual(verbs);
      expect(
        trail
          .get(`edition:${edition?.id}`)
          ?.map(({ action }) => action)
          .sort(),
        id,
      ).toEqual(verbs);
    }
    expect(new Set(documents.flatMap(({ editions }) => editions.map(({ bundleId }) => bundleId))).size).toBe(
      1,
    );
    expect(new Set([...trail.values()].flat().map(({ actorId }) => actorId))).toEqual(
      new Set(["system:installer"]),
    );
  });

  test("changes nothing when it is run again", async () => {
    const before = await everything();
    expect(await seed()).toEqual({ published: 0 });
    expect(await everything()).toEqual(before);
  });

  test("leaves alone what a person has edited", async () => {
    const [report] = sourceFacts;
    if (!report) throw new Error("no source");
    await published(
      sourceDraft(report.id, { ...report.content, title: { zh: "一个人改过的题名" } }),
      report.slug,
    );
    const before = await everything();
    expect(await seed()).toEqual({ published: 0 });
    expect(await everything()).toEqual(before);
    expect(await findSource(report.slug)).toMatchObject({ edition: 2, title: { zh: "一个人改过的题名" } });
  });
});

describe("a broken fact is refused by file, row and field, and nothing is written", () => {
  test.each<[string, string, (rows: Row[]) => unknown, RegExp]>([
    [
      "a missing field",
      "sources.json",
      changeContent(1, ({ publisher: _, ...rest }) => rest),
      /^sources\.json row 2 \(ex-01\): publisher /,
    ],
    [
      "an unknown key",
      "parks.json",
      changeContent(2, (content) => ({ ...content, rent: 30 })),
      /^parks\.json row 3 \(p-constr\): rent unknown_field/,
    ],
    [
      "a value that cannot be",
      "figures.json",
      changeContent(0, (content) => ({ ...content, value: "十二" })),
      /^figures\.json row 1 \(sf-005\): value /,
    ],
    [
      "a source that is not there",
      "figures.json",
      changeContent(1, (content) => ({ ...content, sourceId: "ex-99" })),
      /^figures\.json row 2 \(sf-006\): sourceId names ex-99/,
    ],
    [
      "an exclusion that is not there",
      "figures.json",
      changeContent(0, (content) => ({ ...content, doNotSumWith: ["sf-999"] })),
      /^figures\.json row 1 \(sf-005\): doNotSumWith\.0 names sf-999/,
    ],
    [
      "a row without an id",
      "sources.json",
      (rows) => rows.map(({ id: _, ...rest }, index) => (index === 3 ? rest : rows[index])),
      /^sources\.json row 4: id /,
    ],
    [
      "a slug that is no slug",
      "parks.json",
      (rows) => rows.map((row, index) => (index === 0 ? { ...row, slug: "软件园" } : row)),
      /^parks\.json row 1: slug /,
    ],
    [
      "an id that came before",
      "figures.json",
      (rows) => [...rows, rows[0]],
      /^figures\.json row 46 \(sf-005\): id /,
    ],
    [
      "no list",
      "policy-packages.json",
      () => ({ rows: [] }),
      /^policy-packages\.json: must be a list of rows$/,
    ],
  ])("such as %s", async (_, file, change, sentence) => {
    await expectRefused(await factsWith(file, change), sentence);
  });

  test("such as a file that is not JSON", async () => {
    await expectRefused(await factsWith("parks.json", () => undefined), /^parks\.json: /);
  });

  test("such as a file that is not there", async () => {
    const folder = await factsWith("parks.json", () => []);
    await rm(new URL("figures.json", folder));
    await expectRefused(folder, /^figures\.json: /);
  });

  test("and every one of several is named", async () => {
    const folder = await factsWith("sources.json", (rows) =>
      rows.map((row) => ({ ...row, content: { ...row.content, genre: "rumour" } })),
    );
    await expectRefused(
      folder,
      new RegExp(sourceFacts.map(({ id }) => `(?=[^]*\\(${id}\\): genre )`).join("")),
    );
  });

  async function expectRefused(folder: URL, sentence: RegExp) {
    const before = await everything();
    const refusal = await seed(folder).catch((error: Error) => error);
    expect(refusal).toBeInstanceOf(BrokenFacts);
    expect((refusal as Error).message).toMatch(sentence);
    expect(await everything()).toEqual(before);
  }
});

test("what the facts have gained since is added, and nothing else is touched", async () => {
  const before = await everything();
  expect(await seed(await factsWith("sources.json", (rows) => rows))).toEqual({ published: 1 });
  const gained = (await everything()).editions.filter(({ documentId }) => documentId === newFact);
  expect(gained).toHaveLength(1);
  expect((await everything()).editions).toEqual([...before.editions, ...gained].sort(byDocument));
});

type Row = { id: string; slug: string; content: Record<string, unknown> };

const newFact = "a-new-source";

/** The facts with one source more and one file changed; what is changed to undefined is left half a file. */
async function factsWith(file: string, change: (rows: Row[]) => unknown): Promise<URL> {
  const folder = await mkdtemp(join(tmpdir(), "portal-facts-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(fileURLToPath(factsFolder), folder, { recursive: true });
  const rewrite = async (name: string, to: (rows: Row[]) => unknown) => {
    const whole = await readFile(join(folder, name), "utf8");
    const changed = to(JSON.parse(whole));
    await writeFile(
      join(folder, name),
      changed === undefined ? whole.slice(0, whole.length / 2) : JSON.stringify(changed),
    );
  };
  await rewrite("sources.json", (rows) => [...rows, { id: newFact, slug: newFact, content: aSource() }]);
  await rewrite(file, change);
  return new URL(`${pathToFileURL(folder)}/`);
}

function changeContent(at: number, change: (content: Row["content"]) => object): (rows: Row[]) => object[] {
  return (rows) => rows.map((row, index) => (index === at ? { ...row, content: change(row.content) } : row));
}

async function everything() {
  const editions = await staffDb().edition.findMany({
    select: { documentId: true, number: true, digest: true, publishedAt: true, supersededAt: true },
  });
  return { counts: await rowCounts(), editions: editions.sort(byDocument) };
}

function byDocument(
  a: { documentId: string; number: number },
  b: { documentId: string; number: number },
): number {
  return a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : a.number - b.number;
}
