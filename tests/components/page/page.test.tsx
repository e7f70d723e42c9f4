import { describe, expect, test } from "vitest";
import { NoticePage, type NoticeStatus } from "#components/page/notice-page.tsx";
import { Page } from "#components/page/page.tsx";
import { zh } from "#lib/i18n/zh.ts";
import { hans, languages } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { aSite } from "../../support/site.ts";

const page = (language = hans, site = aSite()) =>
  draw(
    <Page
      language={language}
      site={site}
      path="/parks/lingshow-q"
      title="领SHOW天地Q区"
      description="档案"
      kind={{ is: "column", type: "概况" }}
      section="parks"
    >
      <h1>领SHOW天地Q区</h1>
    </Page>,
  );

describe("a page", () => {
  test("lets one skip to its content", () => {
    const [first] = elementsIn(page(), "a");
    expect(first).toMatchObject({ attributes: { href: "#content" }, text: "跳到正文" });
    expect(elementsIn(page(), "main")[0]?.attributes["id"]).toBe("content");
  });

  test("says where one is, and how to get back", () => {
    const crumbs = elementsIn(page(), "ol")[0];
    expect(crumbs?.text).toBe("产业社区›领SHOW天地Q区");
    const current = elementsIn(page(), "a").filter(({ attributes }) => attributes["aria-current"]);
    expect(current.map(({ attributes }) => attributes["href"])).toEqual(["/parks"]);
  });

  test("leads to itself in the other languages, each named in itself", () => {
    const switches = languages.map((language) =>
      elementsIn(page(language), "a").filter(({ attributes }) => attributes["lang"]),
    );
    expect(
      switches.map((links) =>
        links.map(({ attributes, text }) => [attributes["href"], attributes["lang"], text]),
      ),
    ).toEqual([
      [
        ["/zh-Hant/parks/lingshow-q", "zh-Hant-TW", "繁體"],
        ["/en/parks/lingshow-q", "en", "English"],
      ],
      [
        ["/parks/lingshow-q", "zh-Hans-CN", "简体"],
        ["/en/parks/lingshow-q", "en", "English"],
      ],
      [
        ["/parks/lingshow-q", "zh-Hans-CN", "简体"],
        ["/zh-Hant/parks/lingshow-q", "zh-Hant-TW", "繁體"],
      ],
    ]);
  });

  test("switches to elder mode and back to itself by a form, without a script", () => {
    const markup = page();
    expect(elementsIn(markup, "form")[0]?.attributes).toMatchObject({ method: "post", action: "/elder" });
    expect(elementsIn(markup, "input")[0]?.attributes).toMatchObject({
      type: "hidden",
      name: "back",
      value: "/parks/lingshow-q",
    });
    expect(elementsIn(markup, "button").map(({ attributes }) => attributes["value"])).toEqual(["on", "off"]);
    expect(markup).not.toContain("<script");
  });
});

describe("a notice", () => {
  const statuses = Object.keys(zh.notices).map(Number).filter(Boolean) as NoticeStatus[];

  test.each(statuses)(
    "%i says in three languages what happened, with its number, and leads home",
    (status) => {
      for (const language of languages) {
        const markup = draw(<NoticePage language={language} site={aSite()} status={status} />);
        const { title, text } = language.words.notices[status];
        expect(elementsIn(markup, "h1")[0]?.text).toBe(title);
        expect(textOfMarkup(markup)).toContain(text);
        expect(textOfMarkup(markup)).toContain(String(status));
        expect(elementsIn(markup, "a").map(({ attributes }) => attributes["href"])).toContain(
          language.href("/sitemap"),
        );
      }
    },
  );
});
