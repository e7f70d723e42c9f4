import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { isRefusal, isUnfinished, stripScripts } from "#lib/http/strip-scripts.ts";
import { outlineOf } from "./support/outline.ts";

// As Next 16.4.6 answered it, with a data block, a script of ours and text in several pieces.
const drawn = readFileSync(new URL("./support/next-document.txt", import.meta.url), "utf8");
const stripped = stripScripts(drawn, "");

describe("a stripped page", () => {
  test("has the same text, links and head as before", () => {
    const before = outlineOf(drawn);
    const after = outlineOf(stripped);
    expect(after.text).toBe(before.text);
    expect(after.links).toEqual(before.links);
    expect(after.head).toEqual(before.head);
    expect(before.text).toContain("产业社区 1");
    expect(before.head.length).toBeGreaterThan(10);
  });

  test("keeps its data block, letter by letter, and our own script, and has no other", () => {
    const { scripts } = outlineOf(stripped);
    expect(scripts.map((script) => script.slice(0, 35))).toEqual([
      '<script type="application/ld+json">',
      '<script src="/copy.js" defer="">',
    ]);
    expect(drawn).toContain(scripts[0]);
    expect(scripts[0]).toContain('\\u003clink rel=\\"preload\\"');
  });

  test("holds nothing of Next's but its style sheet", () => {
    expect(stripped.match(/\/_next\/[^"]*/g)).toEqual([expect.stringMatching(/\.css$/)]);
    expect(stripped).not.toMatch(/__next_f|modulepreload|rel="preload"|<!--/);
  });

  test("is not changed by being stripped again", () => {
    expect(stripScripts(stripped, "")).toBe(stripped);
  });
});

describe("scripts", () => {
  const kept = (tag: string, basePath = "") => stripScripts(`<p>a</p>${tag}`, basePath) === `<p>a</p>${tag}`;

  test.each([
    ['<script src="/copy.js"></script>', true],
    ['<script src="/copy.js" type="module" defer=""></script>', true],
    ['<script type="application/ld+json">{"a":"<"}</script>', true],
    ['<script type="application/json" id="data">[]</script>', true],
    ['<script src="/_next/static/a.js" async=""></script>', false],
    ['<script src="//evil.test/a.js"></script>', false],
    ['<script src="https://evil.test/a.js"></script>', false],
    ["<script>alert(1)</script>", false],
    ['<script data-src="/copy.js">alert(1)</script>', false],
    ['<script type="speculationrules">{}</script>', false],
    ['<script nonce="x" src="/_next/static/a.js"></script>', false],
  ])("%s is kept: %s", (tag, isKept) => {
    expect(kept(tag)).toBe(isKept);
  });

  test("of Next's are known under a base path, too", () => {
    expect(kept('<script src="/communities/_next/static/a.js"></script>', "/communities")).toBe(false);
    expect(kept('<script src="/communities/copy.js"></script>', "/communities")).toBe(true);
  });
});

describe("links in the head", () => {
  test.each([
    ['<link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>', true],
    ['<link rel="canonical" href="/x"/>', true],
    ['<link rel="icon" href="/icon.svg" type="image/svg+xml"/>', true],
    ['<link rel="preload" as="script" href="/_next/static/a.js"/>', false],
    ['<link rel="preload" as="style" href="/_next/static/a.css"/>', false],
    ['<link rel="preload" href="/_next/static/a.woff2" as="font" crossorigin=""/>', false],
    ['<link rel="modulepreload" href="/_next/static/a.js"/>', false],
  ])("%s is kept: %s", (tag, isKept) => {
    expect(stripScripts(tag, "")).toBe(isKept ? tag : "");
  });
});

test("a page whose parts Next meant to move into place by script is noticed", () => {
  expect(isUnfinished(drawn)).toBe(false);
  expect(isUnfinished('<template id="B:0"></template><div hidden="" id="S:0">late</div>')).toBe(true);
});

test("a page that refuses what was asked is known by its head, whatever its text says", () => {
  const tag = '<meta name="prerender-status-code" content="400"/>';
  expect(isRefusal(`<html><head>${tag}</head><body></body></html>`)).toBe(true);
  expect(isRefusal(`<html><head></head><body>${tag}</body></html>`)).toBe(false);
  expect(isRefusal(drawn)).toBe(false);
});
