import { describe, expect, test } from "vitest";
import { ParkGuide } from "#components/guides/park-guide.tsx";
import { findPark, type ParkInFull } from "#lib/parks/published.ts";
import { packagesForPark } from "#lib/policies/published.ts";
import { aContact } from "../../support/contacts.ts";
import { useDatabase } from "../../support/database.ts";
import { published, sourceDraft } from "../../support/editions.ts";
import { en, hans, hant, languages } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { parkWithSpaces } from "../../support/spaces.ts";

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

  test("says which post to call, when, and where that is said; or that it is not known, with a way to ask", async () => {
    const bare = elementsIn(await guide("quanzhou-software-park"), "section").at(-1);
    expect(bare?.text).toContain("联系岗位、电话与办公时间：暂无公开数据。");
    expect(await guide("quanzhou-software-park")).toContain(
      'href="/enquiries/new?park=quanzhou-software-park"',
    );

    await published(sourceDraft("gazette"));
    await published(
      parkWithSpaces("staffed", [], {
        contacts: [aContact("officer"), aContact("desk", { phone: null, hours: null })],
      }),
    );
    const text = textOfMarkup(await guide("staffed"));
    expect(text).toContain(
      "招商专员运营公司电话：0000-00000000 · 办公时间：工作日9:00—17:00 · 地址：1号楼大厅来源：",
    );
    expect(text).toContain("电话：暂无公开数据 · 办公时间：暂无公开数据 · 地址：1号楼大厅");
    expect(text).toContain("核实：2026年11月1日");
    expect(textOfMarkup(await guide("staffed", { language: en }))).toContain(
      "Investment officerThe operatorTelephone: 0000-00000000",
    );
    expect(textOfMarkup(await guide("staffed", { language: hant }))).toContain(
      "招商專員運營公司電話：0000-00000000",
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
