import { describe, expect, test } from "vitest";
import { ParkGuide } from "#components/guides/park-guide.tsx";
import { findPark, type ParkInFull } from "#lib/parks/published.ts";
import { packagesForPark } from "#lib/policies/published.ts";
import { aContact } from "../../support/contacts.ts";
import { useDatabase } from "../../support/database.ts";
import { published, sourceDraft } from "../../support/editions.ts";
import { en, hans, hant, languages } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { aSpace, parkWithSpaces } from "../../support/spaces.ts";

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

/** What stands between the title and the first part. */
function glance(markup: string): string {
  return textOfMarkup(markup.slice(markup.indexOf("</header>"), markup.indexOf("<section")));
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

  test("begins with what is known, and says in words what is not: no nought stands for it", async () => {
    const head = glance(await guide("quanzhou-software-park"));
    expect(head).toContain("8个项目");
    expect(head).toContain("9项政策双创政策包来源说的项数，没有列出名称，待核实");
    expect(head).toContain("暂无公开数据：可租空间、租金。");
    const legal = glance(await guide("central-legal-district"));
    expect(legal).toContain("1项政策来源写到名称，条款没有公开其中1项待核实，不得作为申请依据");
    for (const language of languages)
      for (const slug of ["quanzhou-software-park", "central-legal-district", "fucheng-digital-park"])
        expect(glance(await guide(slug, { language }))).not.toMatch(/(?<![\d.])0(?![\d.])/);
  });

  test("sums up what is to let, with rents on several bases apart", async () => {
    const confirmed = { confirmedOn: "2026-05-20" as const };
    const withTax = { rentBasis: { zh: "含税", en: "with tax" } };
    await published(sourceDraft("gazette"));
    await published(
      parkWithSpaces("letting", [
        aSpace("one", {
          areaFrom: "90",
          areaTo: "1200",
          rentFrom: "28",
          rentTo: "36",
          ...withTax,
          ...confirmed,
        }),
        aSpace("two", {
          areaFrom: "790",
          areaTo: "790",
          rentFrom: "30",
          ...withTax,
          confirmedOn: "2025-11-10",
        }),
        aSpace("three", { rentFrom: "12" }),
      ]),
    );
    const head = glance(await guide("letting"));
    expect(head).toContain("1,990㎡ 可租3处空间，90–1200 ㎡其中1处没有写明面积，没有计入");
    expect(head).toContain("2025年11月10日（已超过6个月）–2026年5月20日核实1处未经核实");
    expect(head).toContain("28–36元/㎡·月2处（含税）另有1处 12 元/㎡·月（是否含税、含物业费，来源未写）");
    expect(glance(await guide("letting", { language: hant }))).toContain("人民幣28–36");
    const english = glance(await guide("letting", { language: en }));
    expect(english).toContain("RMB 28–36 /m² a month2 spaces (with tax)1 more RMB 12 per m² a month");
    expect(english).toContain("1,990 m² to let");
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

  test("tells who is named as one of the ten with what the park is, and asks about whoever only may be", async () => {
    const part = async (slug: string, id: string) =>
      elementsIn(await guide(slug), "section").find(({ attributes }) => attributes["aria-labelledby"] === id)
        ?.text;
    const { confirmed, likely } = hans.words.parks.groupScopes;
    expect(await part("quanzhou-software-park", "what")).toContain(confirmed);
    expect(await part("quanzhou-software-park", "doubts")).not.toContain(confirmed);
    expect(await part("central-legal-district", "what")).not.toContain(likely);
    expect(await part("central-legal-district", "doubts")).toContain(likely);
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
