import { describe, expect, test } from "vitest";
import { embedCode } from "#components/cards/embed-code.ts";
import { Share } from "#components/cards/share.tsx";
import { aCard } from "../../support/card.ts";
import { en, hans } from "../../support/languages.ts";
import { draw, elementsIn } from "../../support/markup.ts";

const card = aCard();

function share(language = hans, frozen: string | undefined = "/embed/figures/sf-012/v/1") {
  return draw(
    <Share
      language={language}
      origin="https://portal.example"
      card={card}
      cardPath="/figures/sf-012/v/1/card"
      embeds={{ follows: "/embed/figures/sf-012", ...(frozen && { frozen }) }}
    />,
  );
}

describe("what a reader takes along", () => {
  test("is the card, told to those who cannot see it, and both of its files by a name that says which", () => {
    const markup = share(en);
    expect(elementsIn(markup, "img")[0]?.attributes).toMatchObject({
      src: "/en/figures/sf-012/v/1/card.svg",
      alt: card.description,
      width: "1200",
      height: "630",
      loading: "lazy",
    });
    expect(
      elementsIn(markup, "a").map(({ attributes }) => [attributes["href"], attributes["download"]]),
    ).toEqual([
      ["/en/figures/sf-012/v/1/card.png", "sf-012-v-1-card.png"],
      ["/en/figures/sf-012/v/1/card.svg", "sf-012-v-1-card.svg"],
    ]);
  });

  test("is code that follows updates, and code that never changes, each whole and ready to be pasted", () => {
    const codes = elementsIn(share(), "code").map(({ text }) => elementsIn(text, "iframe")[0]?.attributes);
    expect(codes).toEqual([
      expect.objectContaining({
        src: "https://portal.example/embed/figures/sf-012",
        title: "2021年8月集中签约总投资（丰泽区）",
      }),
      expect.objectContaining({
        src: "https://portal.example/embed/figures/sf-012/v/1",
        title: "2021年8月集中签约总投资（丰泽区） · 第1版",
      }),
    ]);
  });

  test("offers nothing frozen where nothing is", () => {
    expect(elementsIn(share(hans, ""), "code")).toHaveLength(1);
    expect(share(hans, "")).toContain("卡片随页面更新");
  });
});

test("a name cannot break out of the code", () => {
  const code = embedCode("https://portal.example/embed/figures/x?a=1&b=2", `"><script>alert(1)</script>`);
  expect(code.match(/</g)).toHaveLength(2);
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
  expect(code).toContain("a=1&amp;b=2");
});
