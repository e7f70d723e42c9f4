import { describe, expect, test } from "vitest";
import { guideMarkdown } from "#components/guides/guide-markdown.ts";
import { guideTwin } from "#components/guides/guide-twin.ts";
import { quantityText } from "#lib/figures/display.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { locales } from "#lib/i18n/locale.ts";
import { spaceRow } from "#lib/opendata/rows/space-row.ts";
import { listParkNames } from "#lib/parks/by-name.ts";
import { findPark, type ParkInFull } from "#lib/parks/published.ts";
import { clause } from "#lib/policies/model.ts";
import { packagesForPark } from "#lib/policies/published.ts";
import { aContact } from "../../support/contacts.ts";
import { useDatabase } from "../../support/database.ts";
import { hans, hant, languages } from "../../support/languages.ts";
import { aSite } from "../../support/site.ts";
import { aSpace } from "../../support/spaces.ts";

useDatabase("seeded");
const site = aSite();

function keysIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysIn(inner)]);
}

async function guideOf(slug: string) {
  const [park, packages] = await Promise.all([findPark(slug), packagesForPark(slug)]);
  return { park: park as ParkInFull, packages, today: "2026-06-30" as const };
}

describe("a guide for programs", () => {
  test("has every figure of its park with its source and the address that never changes", async () => {
    for (const { slug } of await listParkNames()) {
      const guide = await guideOf(slug);
      for (const language of languages) {
        const twin = guideTwin(language, site, guide);
        const markdown = guideMarkdown(language, twin);
        expect(twin.figures.map(({ number }) => number)).toEqual(
          guide.park.figures.map((figure) => quantityText(language, figure)),
        );
        for (const { address, source } of twin.figures) {
          expect(address).toMatch(/\/figures\/sf-\d+\/v\/\d+$|\/figures\/[a-z0-9-]+\/v\/\d+$/);
          expect(markdown).toContain(`](${address})`);
          expect(markdown).toContain(`](${source.address})`);
        }
        for (const { quote, source } of twin.statements) {
          expect(quote).not.toBe("");
          expect(markdown).toContain(source.address);
        }
      }
    }
  });

  test("says what is not known, and what cannot stand as a fact", async () => {
    const twin = guideTwin(hans, site, await guideOf("zhichuang-ip-park"));
    expect(twin.spaces).toEqual([]);
    expect(twin.unknown).toContain(hans.words.parks.unknowns.rent);
    expect(twin.confirmed_on).toBeNull();
    const markdown = guideMarkdown(hans, twin);
    expect(markdown).toContain(hans.words.guides.noSpace);
    expect(markdown).toContain(`${hans.words.parks.unknowns.rent}：${hans.words.common.none}`);
    for (const policy of twin.packages.flatMap(({ policies }) => policies))
      expect(policy.status).toBe("unverified");
  });

  test("names what a space has as open data does, and no key otherwise", async () => {
    const guide = await guideOf("zhichuang-ip-park");
    const { siteId, ...space } = { ...aSpace("hall", { areaFrom: "300", height: "4.5" }), siteId: "house" };
    const twin = guideTwin(hans, site, { ...guide, park: { ...guide.park, spaces: [{ ...space, siteId }] } });
    expect(twin.spaces).toMatchObject([{ area_from: "300", clear_height: "4.5", power_supply: null }]);
    const [told = {}] = twin.spaces;
    const shared = Object.keys(told).filter((key) => key !== "confirmed_on");
    expect(shared.filter((key) => !(key in spaceRow.shape))).toEqual([]);
    expect(keysIn(twin).filter((key) => /[A-Z]/.test(key))).toEqual([]);
    expect(guideMarkdown(hans, twin)).toContain("层高 4.5 m");
  });

  test("says first of all that a fiction is one, and of facts nothing of the kind", async () => {
    const guide = await guideOf("zhichuang-ip-park");
    for (const locale of locales) {
      const fictional = languageOf(locale, "", "demo");
      const twin = guideTwin(fictional, site, guide);
      expect(twin.fiction).toBe(fictional.words.site.fiction);
      expect(guideMarkdown(fictional, twin).split("\n\n")[1]).toBe(`> **${fictional.words.site.fiction}**`);
      const real = guideTwin(languageOf(locale), site, guide);
      expect(real.fiction).toBeNull();
      expect(guideMarkdown(languageOf(locale), real)).not.toContain(fictional.words.site.fiction);
    }
  });

  test("tells whom to call as the page does", async () => {
    const guide = await guideOf("zhichuang-ip-park");
    const [source] = guide.park.statements.map((each) => each.source);
    if (!source) throw new Error("the park has no source");
    const { sourceId: _, ...said } = aContact("officer", { hours: null });
    const park = { ...guide.park, contacts: [{ ...said, source }] };
    const bare = guideTwin(hans, site, guide);
    const twin = guideTwin(hans, site, { ...guide, park });
    expect([bare.contacts, bare.unknown.length - twin.unknown.length]).toEqual([[], 1]);
    expect(twin.contacts).toMatchObject([
      { post: "招商专员", phone: "0000-00000000", hours: null, confirmed_on: "2026-11-01" },
    ]);
    expect(guideMarkdown(hans, bare)).toContain("## 打给谁\n\n暂无公开数据");
    expect(guideMarkdown(hans, twin)).toContain(
      "- **招商专员** 运营公司 · 电话：0000-00000000 · 办公时间：暂无公开数据 · 地址：1号楼大厅 · 核实：2026-11-01 · [",
    );
  });

  test("tells a clause as the page does, and what nobody entered", async () => {
    const guide = await guideOf("zhichuang-ip-park");
    const first = guide.packages.find(({ policies }) => policies.length > 0);
    const [policy] = first?.policies ?? [];
    if (!first || !policy) throw new Error("no policy to add to");
    const added = clause.parse({
      ...{ id: "help", number: "第三条", title: { zh: "租金*补助" }, purpose: "rent" },
      standard: { zh: "最高9万元。" },
      conditions: [{ id: "a", any: [{ is: "people", not: false, from: 30, to: null }] }],
      benefits: [{ is: "sum", amount: "9万元", years: null, cap: null }],
      ...{ opensOn: "2026-03-01", closesOn: "2026-09-30" },
    });
    const packages = [{ ...first, policies: [{ ...policy, clauses: [added] }] }];
    const markdown = guideMarkdown(hans, guideTwin(hans, site, { ...guide, packages }));
    expect(markdown).toContain(`### [第三条 租金\\*补助](${site.origin}/policies/${first.slug}#help)`);
    expect(markdown).toContain("条件：\n  - 从业人员30人以上");
    expect(markdown).toContain(`受理单位：${hans.words.common.notStated}`);
    expect(markdown).toContain("状态：待核实");
    expect(markdown).toContain("申报期：2026年3月1日至2026年9月30日，含最后一日");
    const bare = [
      { ...first, policies: [{ ...policy, clauses: [{ ...added, opensOn: null, closesOn: null }] }] },
    ];
    expect(guideMarkdown(hans, guideTwin(hans, site, { ...guide, packages: bare }))).toContain(
      `申报期：${hans.words.common.notStated}`,
    );
    expect(guideMarkdown(hant, guideTwin(hant, site, { ...guide, packages }))).toContain("最高人民幣9萬元。");
  });
});
