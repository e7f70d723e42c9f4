import { describe, expect, test } from "vitest";
import { LargeQuantity, Quantity } from "#components/figures/quantity.tsx";
import { languages } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

const signed = {
  id: "sf-012",
  value: "14.8",
  unit: "yi_yuan",
  amountYuan: "1480000000",
  qualifier: "about",
  use: "shown",
} as const;

describe("a quantity", () => {
  test("is never parted from its unit, its qualifier or its currency", () => {
    const drawn = languages.map((language) =>
      elementsIn(draw(<Quantity language={language} quantity={signed} />), "span"),
    );
    const attributes = { class: "nowrap", "data-figure": "sf-012" };
    expect(drawn).toEqual([
      [{ attributes, text: "约14.8亿元" }],
      [{ attributes, text: "約人民幣14.8億元" }],
      [{ attributes, text: "about RMB 1.48 billion" }],
    ]);
  });

  test("that was computed here says so, since it is no figure's", () => {
    const { id: _, ...computed } = signed;
    for (const drawn of [
      draw(<Quantity language={languages[0]} quantity={computed} />),
      draw(<LargeQuantity language={languages[0]} quantity={computed} />),
    ])
      expect(drawn).toContain('data-figure="computed"');
  });

  test("that is only quoted is written as no number at all", () => {
    const held = { ...signed, use: "quoted_only" } as const;
    const drawn = languages.map((language) => draw(<Quantity language={language} quantity={held} />));
    expect(drawn.join()).not.toMatch(/14|1\.48/);
    expect(drawn[0]).toContain("不作为数据");
  });

  test("is not parted when it is large, either, and says the same", () => {
    for (const language of languages) {
      const large = draw(<LargeQuantity language={language} quantity={signed} />);
      const small = draw(<Quantity language={language} quantity={signed} />);
      expect(large).toMatch(/^<span class="nowrap" data-figure="sf-012">.*<\/span>$/);
      expect(textOfMarkup(large)).toBe(textOfMarkup(small));
    }
  });
});
