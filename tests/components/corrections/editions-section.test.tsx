// A page lists the newest of a document's editions, and says where those before them are listed.
import { expect, test } from "vitest";
import { EditionsSection } from "#components/corrections/editions-section.tsx";
import type { ToldEdition } from "#lib/editorial/editions.ts";
import { mostListed } from "#lib/editorial/most-listed.ts";
import { en, hans } from "../../support/languages.ts";
import { draw, elementsIn } from "../../support/markup.ts";

const edition = (number: number): ToldEdition => ({
  number,
  state: "superseded",
  nature: "revision",
  publicNote: null,
  severity: null,
  publishedAt: new Date("2026-11-29T00:00:00Z"),
  supersededAt: null,
  kind: "source",
  content: {},
  before: null,
  names: {},
});

const newestFirst = (count: number) => Array.from({ length: count }, (_, index) => edition(count - index));

const linksOf = (count: number, language = hans) =>
  elementsIn(
    draw(<EditionsSection language={language} path="/sources/one" notes={newestFirst(count)} />),
    "a",
  );

test("as many as it lists, and no more, need no other page", () => {
  const links = linksOf(mostListed).map(({ attributes }) => attributes["href"]);
  expect(links).toHaveLength(mostListed + 1);
  expect(links.at(-2)).toBe("/sources/one/v/1");
});

test("where there are more, the page of the next older edition lists on", () => {
  const links = linksOf(mostListed + 5);
  expect(links).toHaveLength(mostListed + 2);
  expect(links.at(-2)).toEqual({
    attributes: { href: "/sources/one/v/5" },
    text: hans.words.editions.older(5),
  });
  expect(linksOf(mostListed + 1, en).at(-2)?.text).toBe("1 earlier edition: see the page of edition 1");
});
