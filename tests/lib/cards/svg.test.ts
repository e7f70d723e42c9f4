import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { pngOf } from "#lib/cards/png.ts";
import { cardSvg } from "#lib/cards/svg.ts";
import { aCard, textsOn } from "../../support/card.ts";
import { elementsIn } from "../../support/markup.ts";

const svg = cardSvg(aCard());

describe("a card as SVG", () => {
  test("tells those who cannot see it what it says", () => {
    const { title, description } = aCard();
    expect(elementsIn(svg, "title").map(({ text }) => text)).toEqual([title]);
    expect(elementsIn(svg, "desc").map(({ text }) => text)).toEqual([description]);
    expect(svg).toContain('role="img" aria-labelledby="title desc" lang="zh-Hans-CN"');
  });

  test("draws every text as outlines: it needs no font, no style and no script, and fetches nothing", () => {
    expect(svg).not.toMatch(/<text|<style|style=|font|<script|\son\w+=|<image|<foreignObject/);
    expect(svg.match(/\b(?:href|src)="(?!#g\d+")[^"]*"/g)).toBeNull();
    const signs = textsOn(aCard()).join("").replaceAll(" ", "");
    expect(svg.match(/<use /g)).toHaveLength([...signs].length);
  });

  test("knows each outline that it uses, once", () => {
    const defined = [...svg.matchAll(/<path id="(g\d+)"/g)].map(([, id]) => id);
    expect(new Set(defined).size).toBe(defined.length);
    for (const [, id] of svg.matchAll(/<use href="#(g\d+)"/g)) expect(defined).toContain(id);
  });

  test("does not let a text out of its place", () => {
    const hostile = cardSvg(aCard({ title: `</title><script>alert("1")</script>&\u0000\ud800` }));
    expect(hostile).toContain('&lt;/title&gt;&lt;script&gt;alert("1")&lt;/script&gt;&amp;</title>');
    expect(hostile).not.toContain("<script");
  });

  test("has boxes for what no typeface of ours has", () => {
    const boxed = cardSvg(aCard({ name: "新字𠀀" }));
    expect(boxed.length).toBeGreaterThan(10_000);
    expect(boxed).toContain("M90-790H910V90H90ZM140-740V40H860V-740Z");
  });
});

// A frozen card is quoted, printed and kept by others: what is drawn of the same texts must stay the same for ever. Whoever
// wants another look keeps this one for the editions that have it.
test("the same texts make the same bytes as on the day when the first card was published", async () => {
  expect(digest(svg)).toBe("a54a6a4c5a482f41");
  expect(digest(await pngOf(svg))).toBe("7d7c4d9bc4e39086");
});

test("a card as PNG is 1200 by 630", async () => {
  const [first, again] = [await pngOf(svg), await pngOf(svg)];
  const bytes = Buffer.from(first);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(200_000);
  expect(bytes.equals(Buffer.from(again))).toBe(true);
});

function digest(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 16);
}
