import { describe, expect, test } from "vitest";
import { Embed } from "#components/cards/embed.tsx";
import { LaterEdition } from "#components/cards/later-edition.tsx";
import type { EditionNote } from "#lib/editorial/editions.ts";
import { aCard } from "../../support/card.ts";
import { en, hans } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { aSite } from "../../support/site.ts";

const first: EditionNote = {
  number: 1,
  state: "superseded",
  nature: "first",
  publicNote: null,
  severity: null,
  publishedAt: new Date(0),
  supersededAt: new Date(1),
};
const second: EditionNote = {
  ...first,
  number: 2,
  state: "published",
  nature: "correction",
  publicNote: { zh: "录入有误。" },
  severity: "changes_conclusion",
  supersededAt: null,
};

function embed(language = hans, notes: EditionNote[] = []) {
  return draw(
    <Embed
      language={language}
      site={aSite()}
      card={aCard()}
      name={{ zh: aCard().name }}
      canonical="/figures/sf-012"
      record={{ path: "/figures/sf-012/v/1", words: language.words.share.recordNow }}
    >
      <LaterEdition language={language} number={1} notes={notes} />
    </Embed>,
  );
}

describe("a number on another site", () => {
  test("says everything that its card says", () => {
    const text = textOfMarkup(embed());
    for (const part of ["约", "14.8", "亿元", ...aCard().marks, "第1版", "丰泽产业社区"])
      expect(text).toContain(part);
    for (const { label, value } of aCard().rows) expect(text).toContain(label + value);
  });

  test("leads to the whole record in a window of its own, which knows nothing of the site", () => {
    expect(elementsIn(embed(en), "a").map(({ attributes }) => attributes)).toEqual([
      expect.objectContaining({ href: "/en/figures/sf-012/v/1", target: "_blank", rel: "noopener" }),
    ]);
  });

  test("asks not to be listed, and names the figure's own page", () => {
    const markup = embed();
    expect(markup).toContain('<meta name="robots" content="noindex"/>');
    expect(markup).toContain('<link rel="canonical" href="https://portal.example/figures/sf-012"/>');
  });

  test("marks what nobody has translated", () => {
    expect(elementsIn(embed(en), "h1")[0]?.text).toBe(aCard().name);
    expect(embed(en)).toContain('<span lang="zh-Hans-CN">2021年8月');
  });

  test("says that there is a newer edition, of what kind and why, once there is one", () => {
    expect(embed(hans, [first])).not.toContain("不是最新");
    expect(textOfMarkup(embed(hans, [second, first]))).toContain(
      "这不是最新的一版。最新的是第2版。 更正（影响结论） · 现行：录入有误。",
    );
  });
});
