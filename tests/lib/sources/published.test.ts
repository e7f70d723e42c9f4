import { describe, expect, test } from "vitest";
import type { Evidence } from "#lib/sources/evidence.ts";
import { findSource, listSources, statementsByAspect, statementsOf } from "#lib/sources/published.ts";
import { useDatabase } from "../../support/database.ts";
import { eventFacts, figureFacts, packageFacts, parkFacts, sourceFacts } from "../../support/facts.ts";

useDatabase("seeded");

const owners = [...sourceFacts, ...parkFacts, ...packageFacts, ...eventFacts];
const statements = owners.flatMap(({ content }) => content.statements);
const restingOn = (facts: readonly Pick<Evidence, "sourceId">[], id: string) =>
  facts.filter(({ sourceId }) => sourceId === id).length;

describe("the list of sources", () => {
  test("says of each how many figures and statements rest on it", async () => {
    const counted = (await listSources()).map(({ id, figureCount, statementCount }) => [
      id,
      figureCount,
      statementCount,
    ]);
    const figures = figureFacts.map(({ content }) => content);
    expect(counted.sort()).toEqual(
      sourceFacts.map(({ id }) => [id, restingOn(figures, id), restingOn(statements, id)]).sort(),
    );
  });

  test("begins with the one on which most rests", async () => {
    const listed = await listSources();
    const weights = listed.map(({ figureCount, statementCount }) => figureCount + statementCount);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(listed[0]?.id).toBe("dnzb-2021");
  });
});

describe("a source", () => {
  test.each(sourceFacts)(
    "$slug is as its edition says, with every statement that rests on it, whoever carries it",
    async ({ id, slug, content }) => {
      const { statements: _, confirmedOn: __, ...rest } = content;
      const source = await findSource(slug);
      expect(source).toMatchObject(rest);
      const resting = statements.filter(({ sourceId }) => sourceId === id);
      expect(source?.statements.map((statement) => statement.id).sort()).toEqual(
        resting.map((statement) => statement.id).sort(),
      );
    },
  );

  test("tells them in the order of its lines", async () => {
    const lines = (await findSource("dnzb-2021"))?.statements.map(({ line }) => line) as number[];
    expect(lines.length).toBeGreaterThan(20);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });

  test("that nobody published is none", async () => {
    expect(await findSource("ex-05")).toBeNull();
  });
});

describe("what sources say", () => {
  test.each(owners.filter(({ content }) => content.statements.length > 0))(
    "of $id comes in its own order, whole, with its source",
    async ({ id, content }) => {
      const told = await statementsOf(id);
      expect(told).toMatchObject(content.statements);
      for (const { source, sourceId } of told) expect(source.slug).toBe(sourceId);
    },
  );

  test("of a document that has nothing said of it is nothing", async () => {
    expect(await statementsOf("g-digi3")).toEqual([]);
  });

  test("of some aspects only is what may be shown, by document", async () => {
    const told = await statementsByAspect(["converted_from", "designation"]);
    for (const [owner, group] of told) {
      for (const { ownerId, aspect, use } of group) {
        expect([ownerId, use]).toEqual([owner, "shown"]);
        expect(["converted_from", "designation"]).toContain(aspect);
      }
    }
    const wanted = statements.filter(
      ({ aspect, use }) => use === "shown" && (aspect === "converted_from" || aspect === "designation"),
    );
    expect([...told.values()].flat()).toHaveLength(wanted.length);
  });
});
