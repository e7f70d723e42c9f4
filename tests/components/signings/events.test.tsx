import { beforeAll, describe, expect, test } from "vitest";
import { LaterChanges } from "#components/corrections/later-changes.tsx";
import { citedEvent, lastChangeOf } from "#components/signings/cited-event.ts";
import { EventRecord } from "#components/signings/event-record.tsx";
import { cite, sentence } from "#lib/citations/citation.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { listEditions } from "#lib/editorial/editions.ts";
import { figureKind } from "#lib/figures/publication.ts";
import type { Language } from "#lib/i18n/language.ts";
import { findEventEdition } from "#lib/signings/editions.ts";
import { type EventInFull, findEvent } from "#lib/signings/published.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { useDatabase } from "../../support/database.ts";
import { done, published } from "../../support/editions.ts";
import { en, hans } from "../../support/languages.ts";
import { eventDraft, publishLists, statedDraft } from "../../support/lists.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";
import { aSite } from "../../support/site.ts";
import { finalReviewer } from "../../support/staff.ts";

useDatabase("seeded");

let august: EventInFull;
let autumn: EventInFull;
beforeAll(async () => {
  await publishLists();
  august = await found("2021-08-city-promotion");
  autumn = await found("autumn");
});

async function found(slug: string): Promise<EventInFull> {
  const event = await findEvent(slug);
  if (!event) throw new Error(`no such event: ${slug}`);
  return event;
}

const published2026 = new Date("2026-11-23T02:00:00Z");
const dated = <T extends { changedAt: Date }>(each: T): T => ({ ...each, changedAt: published2026 });

function cited(event: EventInFull, language: Language = hans, state?: string) {
  const then = { ...dated(event), figures: event.figures.map(dated), projects: event.projects.map(dated) };
  return citedEvent(language, aSite(), then, {
    path: `/signings/${event.slug}/v/1`,
    ...(state && { state }),
  });
}

describe("the citation of an event", () => {
  test("is a sentence with its numbers, scope, as-of, basis, edition, source, label and frozen address", () => {
    expect(sentence(cited(august), "zh-Hans")).toBe(
      "据“丰泽产业社区”门户，泉州市产业链招商推介会暨项目集中签约活动为8个项目，14.8亿元（市级活动（只列丰泽区部分）；截至2021年8月；" +
        "签约项目个数（清单未公布，认定口径未说明），总投资（口径未说明）；第1版）。来源：东南早报（李菁、刘炳煌、施庆松等），2021年9月27日（据网址推断）。" +
        "招商工作口径，非统计部门发布数据。https://portal.example/signings/2021-08-city-promotion/v/1",
    );
    expect(sentence(cited(august, en), "en")).toBe(
      "Fengze Industry Communities: Quanzhou Industrial Chain Investment Promotion Conference and Project Signing, 8 projects, RMB 1.48 billion " +
        "(city event (Fengze District's part only); as of August 2021; Number of projects signed (list not published, counting rule not stated), " +
        "Total investment (basis not stated); Edition 1). Source: Southeast Morning Post (李菁, 刘炳煌, 施庆松, et al.), 27 September 2021 (inferred from the web address). " +
        "Working figures of investment promotion, not published by the statistics authority. " +
        "https://portal.example/en/signings/2021-08-city-promotion/v/1",
    );
  });

  test("follows both standards, and BibTeX", () => {
    expect(cite(cited(august), "gbt7714-2025", "2026-12-01")).toBe(
      "泉州市产业链招商推介会暨项目集中签约活动[DS/OL]. 第1版. 丰泽产业社区（2026-11-23）[2026-12-01]. https://portal.example/signings/2021-08-city-promotion/v/1.",
    );
    expect(cite(cited(august), "gbt7714-2015", "2026-12-01")).toContain(
      "丰泽产业社区(2026-11-23)[2026-12-01]",
    );
    expect(cite(cited(august), "bibtex", "2026-12-01")).toContain("@dataset{fengze-ev-2021-08-v1,");
  });

  test("of an event with a public list counts its projects, and never adds two bases", () => {
    expect(cited(autumn)).toMatchObject({
      quantity: "2个项目，1.2亿元（计划总投资），3000万元（固定资产投资）",
      basis: hans.words.totals.basisOfLists,
      asOf: "2025年10月",
    });
  });

  test("of an event of which nobody gives a number says that", () => {
    expect(cited({ ...august, figures: [] }).quantity).toBe("项目数与总投资未披露");
  });

  test("of the state of a day says which", () => {
    expect(cited(august, hans, "2026年10月31日的状态").editionText).toBe("第1版，2026年10月31日的状态");
  });
});

describe("the record of an event", () => {
  const record = async (event: EventInFull) =>
    draw(
      <EventRecord
        language={hans}
        site={aSite()}
        event={event}
        editions={await listEditions("signing_event", event.slug)}
        cited={cited(event)}
        isFixed
        today="2026-11-23"
      />,
    );

  test("lists its projects with park, amount and basis, progress and first signing; a cancelled one says so", async () => {
    const spring = await record(await found("spring"));
    const rows = elementsIn(spring, "tr").map(({ text }) => text);
    expect(rows).toContainEqual(
      "项目lab计算机、通信和其他电子设备制造业（C39）园区east-park1.2亿元来源计划总投资注册 2025年4月1日来源开工 2025年9月来源本场",
    );
    expect(rows).toContainEqual("项目quiet未说明未披露来源未见公开记录本场");
    expect(rows.find((row) => row.startsWith("项目gone"))).toContain("已取消");
    expect(
      elementsIn(await record(autumn), "tr").find(({ text }) => text.startsWith("项目lab"))?.text,
    ).toMatch(/活动spring$/);
  });

  test("gives every project a place that a link can lead to", async () => {
    const ids = elementsIn(await record(autumn), "tr").flatMap(({ attributes }) => attributes["id"] ?? []);
    expect(ids).toEqual(["mill", "lab"]);
  });

  test("without any number says so, and draws neither an empty table nor an empty band", async () => {
    const markup = await record({ ...august, figures: [] });
    expect(textOfMarkup(markup)).toContain(hans.words.citing.noNumbers);
    expect(textOfMarkup(markup)).toContain(hans.words.signings.noFigures);
    expect(elementsIn(markup, "caption").map(({ text }) => text)).not.toContain(hans.words.parks.figures);
    expect(textOfMarkup(await record(august))).not.toContain(hans.words.signings.noFigures);
  });

  test("says that a list is not public where it is not", async () => {
    expect(textOfMarkup(await record(august))).toContain(hans.words.signings.noProjects);
  });
});

test("a frozen page names what has changed since of what it shows", async () => {
  await published({
    ...statedDraft("spring-stated", "spring", { value: "6", asWritten: "6个" }),
    nature: "correction",
    severity: "keeps_conclusion",
    publicNote: { zh: "清单漏了一个。" },
  });
  const frozen = await findEventEdition("spring", 1);
  const text = textOfMarkup(draw(<LaterChanges language={hans} changes={frozen?.later ?? []} />));
  expect(text).toMatch(
    /签约项目数spring-stated，第2版：更正（不影响结论） · 现行，\d{4}-\d\d-\d\d \d\d:\d\d。 清单漏了一个。/,
  );
  const live = await found("spring");
  expect(lastChangeOf(live).getTime()).toBeGreaterThan(live.changedAt.getTime());
});

test("and when and why something of it was withdrawn, whether it stood there or came later", async () => {
  const publicNote = { zh: "有了数。" };
  const stood = await published({ ...statedDraft("autumn-stated", "autumn"), publicNote });
  await published(eventDraft("autumn", { heldOn: "2025-10", projectIds: ["mill"] }));
  const came = await published({ ...statedDraft("autumn-late", "autumn"), publicNote });
  for (const seen of [stood, came])
    done(await withdraw(finalReviewer, figureKind, { ...seen, reason: { zh: "来源已撤稿。" } }));
  const { later } = (await findEventEdition("autumn", 2)) ?? { later: [] };
  const text = textOfMarkup(draw(<LaterChanges language={hans} changes={later} />));
  expect(text.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d/g, "TIME")).toBe(
    `${hans.words.asOf.laterOnPage}签约项目数autumn-late，第1版：首次发布 · 已撤回，TIME。 有了数。 已撤回，TIME。 来源已撤稿。` +
      "签约项目数autumn-stated，第1版：已撤回，TIME。 来源已撤稿。",
  );
  const [, last] = later;
  expect(text).toContain(stampInShanghai(last?.note.supersededAt ?? new Date(0)));
});
