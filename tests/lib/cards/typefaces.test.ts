// What the bundled typefaces can write: everything that the portal says.
import { describe, expect, test } from "vitest";
import { faces, type Typeface, typeface } from "#lib/cards/typefaces.ts";
import { toHant } from "#lib/i18n/hant.ts";
import { locales } from "#lib/i18n/locale.ts";
import { allFacts, textsIn } from "../../support/facts.ts";
import { languages } from "../../support/languages.ts";
import { sentencesOf } from "../../support/sentences.ts";

const written = faces.map((face) => [face, typeface(face, "zh-Hans")] as const);

function missing(from: Typeface, texts: Iterable<string>): string[] {
  return [...new Set([...texts].join(""))].filter((sign) => !from.has(sign));
}

describe.each(written)("%s", (_, from) => {
  test("has every character of every published text, in three languages", () => {
    const texts = [...textsIn(allFacts)].flatMap(({ zh, en = "", hant = toHant(zh) }) => [zh, en, hant]);
    expect(texts.length).toBeGreaterThan(1000);
    expect(missing(from, texts)).toEqual([]);
  });

  test("has every character of the portal's own words, in three languages", () => {
    for (const { words } of languages) expect(missing(from, sentencesOf(words).values())).toEqual([]);
  });

  test("has what staff may write tomorrow: GB 2312, its Traditional forms, Latin letters and full-width signs", () => {
    const gb2312 = gb2312Characters();
    expect(gb2312).toHaveLength(6763);
    expect(missing(from, gb2312)).toEqual([]);
    expect(missing(from, gb2312.map(toHant))).toEqual([]);
    const letters = Array.from({ length: 0xff - 0x20 }, (_, at) => String.fromCodePoint(at + 0x20));
    expect(missing(from, letters)).toEqual([]);
    expect(missing(from, "，。、；：！？（）《》【】“”‘’…—～￥％０９ＡＺａｚ　①㎡喆")).toEqual([]);
  });

  test("shows an empty box for what it lacks, as wide as a character, and never fails", () => {
    for (const sign of ["\u{20000}", "😀", "ฟ", "\ud800"]) {
      expect(from.has(sign)).toBe(false);
      expect(from.widthOf(sign)).toBe(1000);
      expect(from.outline(sign)).toMatch(/^M.*ZM.*Z$/);
    }
  });

  test("gives no room to what has no shape", () => {
    for (const sign of ["\u200b", "\u200d", "\ufeff", "\ufe0f", "\u0000", "\u202e"]) {
      expect(from.widthOf(`中${sign}国`)).toBe(2000);
      expect(from.outline(sign)).toBe("");
    }
  });
});

test("quotation marks are as wide as a character in Chinese, and narrow in English", () => {
  const [hans, hant, en] = locales
    .toSorted()
    .toReversed()
    .map((locale) => typeface("sans", locale).widthOf("“”"));
  expect([hans, hant]).toEqual([2000, 2000]);
  expect(en).toBeLessThan(1100);
});

test("letters are kerned, characters are not, and a decimal point leaves no hole", () => {
  const serif = typeface("serif", "en");
  const apart = (text: string) => [...text].reduce((sum, sign) => sum + serif.widthOf(sign), 0);
  expect(serif.widthOf("AV")).toBeLessThan(apart("AV"));
  expect(serif.widthOf("14.8")).toBe(apart("14.8") - 100);
  expect(serif.widthOf("签约")).toBe(2000);
});

/** By its rows and cells, as the standard numbers them. */
function gb2312Characters(): string[] {
  const decoder = new TextDecoder("gb2312");
  const characters: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    const last = row === 0xd7 ? 0xf9 : 0xfe;
    for (let cell = 0xa1; cell <= last; cell += 1) characters.push(decoder.decode(Uint8Array.of(row, cell)));
  }
  return characters;
}
