import { describe, expect, test } from "vitest";
import { ParkGuide } from "#components/guides/park-guide.tsx";
import { findPark, type ParkInFull } from "#lib/parks/published.ts";
import { packagesForPark } from "#lib/policies/published.ts";
import { useDatabase } from "../../support/database.ts";
import { hans, hant, languages } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

useDatabase("seeded");

async function guide(slug: string, { language = hans, contact = null as string | null } = {}) {
  const [park, packages] = await Promise.all([findPark(slug), packagesForPark(slug)]);
  return draw(
    <ParkGuide
      language={language}
      park={park as ParkInFull}
      packages={packages}
      today="2026-06-30"
      contact={contact}
    />,
  );
}

describe("a park's guide", () => {
  test("is honest that nothing may be applied for today", async () => {
    for (const language of languages) {
      const markup = await guide("zhichuang-ip-park", { language });
      const statuses = elementsIn(markup, "span").filter(
        ({ text }) => text === language.words.policies.statuses.unverified,
      );
      expect(statuses.length).toBeGreaterThan(0);
      expect(statuses.map(({ attributes }) => attributes["class"])).not.toContain("badge badge-sure");
      expect(textOfMarkup(markup)).toContain(language.words.guides.unverifiedNote);
    }
  });

  test("keeps a policy's title as printed in Traditional Chinese", async () => {
    expect(textOfMarkup(await guide("zhichuang-ip-park", { language: hant }))).toContain(
      "《丰泽区建设知识产权服务业集聚发展区实施方案》",
    );
  });

  test("says that there is no space and no rent to tell of", async () => {
    expect(textOfMarkup(await guide("quanzhou-software-park"))).toContain(
      "暂无公开数据。来源没有写到任何可租面积或租金",
    );
  });

  test("says whom to call as soon as the organiser has said so", async () => {
    expect(textOfMarkup(await guide("quanzhou-software-park"))).toContain(
      "联系方式：待填（上线前由主办单位提供）",
    );
    expect(textOfMarkup(await guide("quanzhou-software-park", { contact: "0595-0000000" }))).toContain(
      "联系方式：0595-0000000",
    );
  });

  test("shows the gap of the fourth site", async () => {
    expect(textOfMarkup(await guide("central-legal-district"))).toContain("4号园未见公开信息");
  });

  test("says what is not clear about every figure and statement that can be read in two ways", async () => {
    const park = (await findPark("construction-services-park")) as ParkInFull;
    const text = textOfMarkup(await guide(park.slug));
    const doubts = [...park.figures, ...park.statements].flatMap(({ ambiguities }) => ambiguities);
    expect(doubts.length).toBeGreaterThan(5);
    for (const { zh } of doubts) expect(text).toContain(zh);
  });

  test.each(["fucheng-digital-park", "human-resources-park"])(
    "of %s, of which no source gives a number, says so",
    async (slug) => {
      expect(textOfMarkup(await guide(slug))).toContain("来源没有给出这座园区的数据。");
    },
  );
});
