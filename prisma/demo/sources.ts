// The documents that the demo rests on. None exists; each says so in its title and in its first note.
import type { SourceContent } from "#lib/sources/model.ts";
import type { Day } from "#lib/values/day.ts";
import { daysAfter, yearOf } from "./calendar.ts";
import { type DemoDocument, type Recipe, statementOf } from "./document.ts";
import { district, office } from "./names.ts";

export const listSource = "demo-list";
export const spaceSource = "demo-spaces";
export const policySource = "demo-policies";
export const progressSource = "demo-progress";
export const pressSource = "demo-press";

/** The bulletin that tells of the signings of a year. */
export function bulletinOf(year: number): string {
  return `demo-bulletin-${year}`;
}

/** The four years from whose ceremonies the demo tells: this one and the three before. */
export function toldYears(today: Day): number[] {
  const now = yearOf(today);
  return [now - 3, now - 2, now - 1, now];
}

export function demoSources({ today }: Recipe): DemoDocument<SourceContent>[] {
  const published = (days: number) => daysAfter(today, -days);
  return [
    source(
      listSource,
      published(400),
      "dataset",
      "关于公布子虚区十大产业社区名单的通知",
      "Notice of the List of the Ten Industry Communities",
      [
        statementOf(
          "demo-list-designation",
          "designation",
          {
            zh: "首批九个产业社区列入名单，第十个待核定",
            en: "Nine communities are on the first list; the tenth is yet to be settled",
          },
          district,
          { sourceId: listSource, asOf: published(400) },
        ),
      ],
    ),
    source(spaceSource, published(20), "dataset", "子虚区可租空间登记表", "Register of Space to Let"),
    source(policySource, published(90), "web", "子虚区惠企政策汇编", "Compendium of Business Policies"),
    source(
      progressSource,
      published(12),
      "dataset",
      "签约项目进展台账",
      "Ledger of Signed Projects' Progress",
    ),
    source(pressSource, published(35), "newspaper", "镜花水月皆产业", "Industry Among Flowers in Mirrors"),
    ...toldYears(today).map((year) =>
      source(
        bulletinOf(year),
        year === yearOf(today) ? published(8) : `${year}-12-31`,
        "web",
        `子虚区招商简报${year}年合订本`,
        `Investment Bulletin, ${year} volume`,
      ),
    ),
  ];
}

function source(
  id: string,
  on: string,
  genre: SourceContent["genre"],
  zh: string,
  en: string,
  statements: SourceContent["statements"] = [],
): DemoDocument<SourceContent> {
  const isPress = genre === "newspaper";
  return {
    id,
    slug: id,
    kind: "source",
    content: {
      title: { zh: `${zh}（虚构）`, en: `${en} (fictional)` },
      publisher: isPress ? { zh: "《乌有晨报》（虚构）", en: "Wuyou Morning Post (fictional)" } : office,
      authors: [],
      genre,
      published: { on, basis: isPress ? "inferred" : "stated" },
      url: null,
      reliability: isPress ? "medium" : "high",
      readAs: isPress ? "excerpt" : "full_text",
      notes: [
        {
          zh: "虚构文件，只供演示，不存在这样的机构和内容。",
          en: "A fictional document, made for demonstration. Neither the body that issued it nor its content exists.",
        },
      ],
      confirmedOn: null,
      statements,
    },
  };
}
