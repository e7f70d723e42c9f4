import { describe, expect, test } from "vitest";
import type { Card } from "#lib/cards/card.ts";
import { cardHeight, cardWidth, type Layout, layOut, type Measure } from "#lib/cards/layout.ts";
import { aCard } from "../../support/card.ts";

/** Chinese characters are as wide as they are high, everything else is about half of that. */
const measure: Measure = (text, _face, size) =>
  [...text].reduce((sum, sign) => sum + size * (/[\u3000-\uffef]/.test(sign) ? 1 : 0.55), 0);
const codeSize = 185;
const layout = (card: Card) => layOut(card, codeSize, measure);

const long = "知创产业园产业知识产权运营中心目标";
const cards: [string, Card][] = [
  ["short", aCard({ name: "税收", marks: [], rows: [{ label: "范围", value: "全区" }] })],
  ["usual", aCard()],
  ["with a long name", aCard({ name: long.repeat(5) })],
  [
    "with a long number",
    aCard({ numbers: [{ before: "人民幣", number: "123456789012.123456", after: "億元", caption: "" }] }),
  ],
  ["without a number", aCard({ numbers: [], instead: "来源写到，本站不作为数据发布" })],
  [
    "with three numbers",
    aCard({
      numbers: [1, 2, 3].map((number) => ({
        before: "约",
        number: `${number}234.5`,
        after: "个项目",
        caption: `${long}，截至2021年8月`,
      })),
    }),
  ],
  [
    "with long rows",
    aCard({ rows: ["范围", "口径", "来源"].map((label) => ({ label, value: long.repeat(6) })) }),
  ],
  ["with rows beyond all measure", aCard({ rows: [{ label: "范围", value: long.repeat(120) }] })],
  ["with a name beyond all measure", aCard({ name: long.repeat(120) })],
  ["with an address beyond all measure", aCard({ address: `https://portal.example/${"a".repeat(180)}` })],
];

describe.each(cards)("a card %s", (_, card) => {
  const { texts, rules, code } = layout(card);

  test("has everything within its margins", () => {
    for (const { text, x, y, size, face } of texts) {
      expect(x, text).toBeGreaterThanOrEqual(60);
      expect(x + measure(text, face, size), text).toBeLessThanOrEqual(cardWidth - 60 + 0.01);
      expect(y - size, text).toBeGreaterThanOrEqual(30);
      expect(y, text).toBeLessThanOrEqual(cardHeight - 44);
    }
    for (const { x, y, width } of rules) {
      expect(x + width).toBeLessThanOrEqual(cardWidth - 60);
      expect(y).toBeLessThan(cardHeight - 44);
    }
  });

  test("has no text on another, on a rule, or near the code", () => {
    const boxes = texts.map(({ text, x, y, size, face }) => ({
      text,
      left: x,
      right: x + measure(text, face, size),
      top: y - size * 0.74,
      bottom: y + size * 0.1,
    }));
    for (const [index, one] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left + 0.01 ||
          other.right <= one.left + 0.01 ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart, `${one.text} and ${other.text}`).toBe(true);
      }
      for (const { y, height } of rules) expect(one.bottom < y || one.top > y + height, one.text).toBe(true);
      expect(one.bottom < code.y - 12 || one.right < code.x - 24, one.text).toBe(true);
    }
  });

  test("says its whole address, its edition and its whole numbers", () => {
    const all = texts.map(({ text }) => text);
    expect(all.join("")).toContain(card.address);
    expect(all).toContain(card.edition);
    for (const { before, number, after } of card.numbers) {
      const parts = texts.filter(({ text }) => [before, number, after].includes(text) && text !== "");
      expect(parts.map(({ text }) => text)).toEqual(expect.arrayContaining([before, number, after]));
      const line = texts.find(({ text }) => text === number)?.y;
      expect(parts.filter(({ y }) => y === line).length).toBeGreaterThanOrEqual(3);
    }
  });
});

test("the number is the largest thing on its card, however many digits it has", () => {
  for (const [, card] of [...cards.slice(0, 4), ...cards.slice(5, 6)]) {
    const largest = layout(card).texts.toSorted((one, other) => other.size - one.size)[0];
    expect(card.numbers.map(({ number }) => number)).toContain(largest?.text);
  }
  expect(sizeOf(layout(aCard()), "14.8")).toBeGreaterThan(110);
});

test("type is made smaller rather than words left out, and what is left out at last is said to be", () => {
  const shown = (card: Card) =>
    layout(card)
      .texts.map(({ text }) => text)
      .join("");
  const roomy = aCard({ rows: [{ label: "范围", value: long.repeat(12) }] });
  expect(shown(roomy)).toContain(long.repeat(12));
  expect(shown(roomy)).not.toContain("…");
  expect(shown(cards[7]?.[1] as Card)).toMatch(/知创产业园.*…/);
  expect(shown(cards[8]?.[1] as Card)).toMatch(/知创产业园.*…/);
});

test("a portal's name leaves room for whose it is, or stands alone", () => {
  expect(layout(aCard()).texts.map(({ text }) => text)).toContain("泉州市丰泽区 · 产业社区门户");
  const alone = aCard({ portal: long.repeat(2) });
  expect(layout(alone).texts.map(({ text }) => text)).not.toContain("泉州市丰泽区 · 产业社区门户");
});

function sizeOf({ texts }: Layout, wanted: string): number | undefined {
  return texts.find(({ text }) => text === wanted)?.size;
}
