import { describe, expect, test } from "vitest";
import { HomeSections } from "#components/page/home-sections.tsx";
import { latestBundles } from "#lib/editorial/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import { communityStatuses } from "#lib/parks/model.ts";
import { listParks } from "#lib/parks/published.ts";
import type { PublishedProject } from "#lib/projects/published.ts";
import { type EventWithProjects, listEventsWithProjects } from "#lib/signings/published.ts";
import { useDatabase } from "../../support/database.ts";
import { en, hans, hant, languages } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

useDatabase("seeded");

async function home(language: Language = hans, more: EventWithProjects[] = []) {
  const [communities, told, bundles] = await Promise.all([
    listParks({ among: communityStatuses }),
    listEventsWithProjects(),
    latestBundles(5),
  ]);
  const events = [...told, ...more];
  return draw(
    <HomeSections
      language={language}
      communities={communities}
      events={events}
      bundles={bundles}
      today="2026-11-23"
    />,
  );
}

describe("the home page", () => {
  test("never says that all ten are known: two are named, the others await the district's list", async () => {
    for (const language of languages) {
      const markup = await home(language);
      const text = textOfMarkup(markup);
      expect(text).not.toMatch(/10\s*[/／]\s*10|10个全部|all ten (are|have)/i);
      expect(text).toContain(language.words.home.communitiesScope(2));
      const badges = elementsIn(markup, "span").filter(({ attributes }) =>
        attributes["class"]?.startsWith("badge"),
      );
      expect(badges.map(({ attributes }) => attributes["class"])).toEqual([
        ...Array(2).fill("badge badge-sure"),
        ...Array(8).fill("badge"),
      ]);
      expect(badges.slice(2).map(({ text: word }) => word)).toEqual(
        Array(8).fill(language.words.parks.badges.likely),
      );
    }
  });

  test.each([
    ["Simplified Chinese", hans, "104.8亿元", "文中披露的两次集中签约合计，共20个项目；不是全年签约额。"],
    [
      "Traditional Chinese",
      hant,
      "人民幣104.8億元",
      "文中披露的兩次集中簽約合計，共20個項目；不是全年簽約額。",
    ],
    [
      "English",
      en,
      "RMB 10.48 billion",
      "Sum of the two joint signings disclosed in the report, 20 projects in all; not a total for the year.",
    ],
  ])("gives the sum of the two signings in %s only as what it is", async (_, language, amount, sentence) => {
    const text = textOfMarkup(await home(language));
    expect(text).toContain(amount);
    expect(text).toContain(sentence);
  });

  test("labels the signings as working figures and says until when they were known", async () => {
    expect(textOfMarkup(await home())).toContain("招商工作口径，非统计部门发布数据。数据截至2021年9月。");
  });

  test("says until when the projects of a public list were known", async () => {
    const [event] = await listEventsWithProjects();
    const source = event?.figures[0]?.source;
    if (!event || !source) throw new Error("the seed has changed");
    const project: PublishedProject = {
      ...{ id: "lab", slug: "lab", edition: 1, publishedAt: event.publishedAt, changedAt: event.changedAt },
      ...{ confirmedOn: null, name: { zh: "项目" }, parkId: null, park: null, industry: null, amount: null },
      ...{ cancelled: false, quote: "签约", milestones: [] },
      source: { ...source, publishedOn: "2026-10-12" },
    };
    const listed = { ...event, id: "later", figures: [], listDisclosed: true, projects: [project] };
    expect(textOfMarkup(await home(hans, [listed]))).toContain("数据截至2026年10月。");
  });

  test("leads to a page for every one of the communities it lists", async () => {
    const links = elementsIn(await home(), "a").map(({ attributes }) => attributes["href"]);
    for (const { slug, membership } of await listParks()) {
      expect(links.includes(`/parks/${slug}`), slug).toBe(membership.status !== "none");
    }
  });

  test("says what was published last, and when", async () => {
    expect(textOfMarkup(await home())).toMatch(/\d{4}-\d\d-\d\d \d\d:\d\d首次导入公开报道中的事实\d+项内容/);
  });
});
