import { describe, expect, test } from "vitest";
import { SiteFooter } from "#components/page/site-footer.tsx";
import type { Site } from "#lib/site.ts";
import { hans, languages } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { aSite } from "../../support/site.ts";

const given: Site["footer"] = {
  organiser: "泉州市丰泽区某局",
  contact: "某路1号",
  idCode: "3505030001",
  icp: "闽ICP备00000001号",
  police: "闽公网安备00000002号",
  markUrl: "https://example.gov.cn/mark",
  reportUrl: "https://example.gov.cn/report",
};

const footer = (language = hans, site = aSite()) =>
  draw(<SiteFooter language={language} site={site} path="/parks" isRecord={false} />);

describe("the foot of a page", () => {
  test.each([
    ["Simplified Chinese", languages[0], "待填（上线前由主办单位提供）"],
    ["Traditional Chinese", languages[1], "待填（上線前由主辦單位提供）"],
    ["English", languages[2], "To be filled in (by the organiser, before launch)"],
  ])(
    "says of all its seven items in %s that they are to be filled in, as long as they are",
    (_, language, unset) => {
      const markup = footer(language);
      expect(elementsIn(markup, "dd").map(({ text }) => text)).toEqual(Array(7).fill(unset));
      const { organiser, contact, idCode, icp, police, mark, report } = language.words.footer;
      expect(elementsIn(markup, "dt").map(({ text }) => text)).toEqual([
        organiser,
        contact,
        idCode,
        icp,
        police,
        mark,
        report,
      ]);
    },
  );

  test("says them as the organiser gave them", () => {
    const markup = footer(hans, aSite({ footer: given }));
    const { markUrl, reportUrl, ...said } = given;
    expect(elementsIn(markup, "dd").map(({ text }) => text)).toEqual([
      ...Object.values(said),
      "党政机关网站标识",
      "我为政府网站找错",
    ]);
    expect(elementsIn(markup, "a").map(({ attributes }) => attributes["href"])).toEqual(
      expect.arrayContaining([markUrl, reportUrl, "https://beian.miit.gov.cn/"]),
    );
  });

  test("links to no other host as long as nothing is given", () => {
    expect(footer()).not.toMatch(/href="(https?:)?\/\//);
  });

  test("says which language prevails, in those that do not", () => {
    const said = languages.map((language) =>
      textOfMarkup(footer(language)).includes(language.words.site.prevails || "为准"),
    );
    expect(said).toEqual([false, true, true]);
  });

  test("says on paper from which address it was printed", () => {
    expect(textOfMarkup(footer())).toContain("打印自 https://portal.example/parks");
  });
});
