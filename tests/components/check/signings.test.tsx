// What became of numbers of the signings, after a list was corrected: one project stood in another's place.
import type { ReactElement } from "react";
import { beforeAll, describe, expect, test } from "vitest";
import { CeremonyVerdict } from "#components/check/ceremony-verdict.tsx";
import { ProjectVerdict } from "#components/check/project-verdict.tsx";
import { SignedToday } from "#components/check/signed-today.tsx";
import { TotalVerdict } from "#components/check/total-verdict.tsx";
import { questionText } from "#components/signings/question-words.ts";
import { type Entry, listEntries } from "#lib/editorial/corrections.ts";
import type { Language } from "#lib/i18n/language.ts";
import { answer } from "#lib/signings/answer.ts";
import { type EventWithProjects, listSigningRecords, type SigningRecords } from "#lib/signings/published.ts";
import { everything, type Question } from "#lib/signings/question.ts";
import { dayBefore, dayInShanghai } from "#lib/values/day.ts";
import { useDatabase } from "../../support/database.ts";
import { published } from "../../support/editions.ts";
import { en, hans, languages } from "../../support/languages.ts";
import { eventDraft, projectDraft, publishLists } from "../../support/lists.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

useDatabase("seeded");

const today = dayInShanghai(new Date());
const day = dayBefore(today);
let then: SigningRecords;
let now: SigningRecords;
let changes: Entry[];

const why = {
  publicNote: { zh: "名单录错了一个项目。" },
  nature: "correction",
  severity: "changes_conclusion",
} as const;

beforeAll(async () => {
  await publishLists();
  then = await listSigningRecords();
  const amount = { asWritten: "8000万元", basis: "planned_total" } as const;
  await published(projectDraft("works-of-another", { amount }));
  await published({
    ...eventDraft("spring", { projectIds: ["lab", "works-of-another", "quiet", "gone"] }),
    ...why,
  });
  await published({
    ...projectDraft("mill", {
      parkId: "west-park",
      industry: "C26",
      amount: { asWritten: "3000万元", basis: "paid_in" },
    }),
    ...why,
  });
  now = await listSigningRecords();
  changes = await listEntries();
});

const common = (language: Language) => ({ language, day, today, changes });
const textOf = (element: ReactElement) => textOfMarkup(draw(element));

function total(question: Partial<Question>, language = hans, since = now): string {
  const asked = { ...everything, ...question };
  return textOf(
    <TotalVerdict
      {...common(language)}
      question={questionText(language, asked, then)}
      asked={{}}
      then={answer(asked, then, day)}
      now={answer(asked, since, today)}
    />,
  );
}

function eventIn(records: SigningRecords, id: string): EventWithProjects {
  const event = records.events.find((each) => each.id === id);
  if (!event) throw new Error(`no event ${id}`);
  return event;
}

function projectIn(records: SigningRecords, eventId: string, id: string) {
  const event = eventIn(records, eventId);
  const project = event.projects.find((each) => each.id === id);
  return project ? { event, project } : null;
}

describe("the verdict on a total", () => {
  test("of which a row was replaced by another of the same amount is corrected, although its number is the same", () => {
    const text = total({ eventId: "spring" });
    expect(text).toContain("更正过");
    expect(text).toContain("数值没有变；变的是计入的内容、口径或限定词。");
    expect(text).toContain("名单录错了一个项目。");
    expect(text).not.toContain("没有修订，也没有更正");
  });

  test("of which an amount went to another basis is corrected", () => {
    expect(total({ industry: "C26" })).toContain("更正过");
  });

  test("that nothing touched says what is the same", () => {
    const text = total({ eventId: "winter" });
    expect(text).toContain("没有变");
    expect(text).toContain(hans.words.check.meaningsOfComputed.unchanged);
    expect(text).not.toContain("此后有下列改动");
  });

  test("tells of changes that had no effect on it", () => {
    const text = total({ eventId: "spring" }, hans, then);
    expect(text).toContain("没有变");
    expect(text).toContain(hans.words.check.changedWithoutEffect);
  });

  test("of two ceremonies has their name, in every language, and says that it is no year's", () => {
    for (const language of languages) {
      const text = total({ year: "2021" }, language);
      expect(text).toContain(language.words.signings.totalName(2));
      expect(text).toContain(language.words.totals.notTheYear(language.words.totals.yearIs("2021")));
    }
  });
});

test("the verdict on a ceremony compares its list", () => {
  const text = textOf(
    <CeremonyVerdict {...common(hans)} then={eventIn(then, "spring")} now={eventIn(now, "spring")} />,
  );
  expect(text).toContain("本场，按公开名单：活动spring");
  expect(text).toContain("3个项目，2亿元（计划总投资），另1个金额未披露");
  expect(text).toContain("更正过");
});

describe("the verdict on a project's amount", () => {
  const verdict = (eventId: string, id: string, language = hans) => {
    const at = projectIn(then, eventId, id);
    if (!at) throw new Error(`no project ${id}`);
    return draw(<ProjectVerdict {...common(language)} then={at} now={projectIn(now, eventId, id)} />);
  };

  test("tells of another basis", () => {
    const text = textOfMarkup(verdict("autumn", "mill"));
    expect(text).toContain("更正过");
    expect(text).toContain("数值没有变");
    expect(text).toContain("3000万元（固定资产投资）");
    expect(text).toContain("3000万元（到位资金）");
  });

  test("tells that it was taken from the list, and why", () => {
    const text = textOfMarkup(verdict("spring", "works"));
    expect(text).toContain("更正过");
    expect(text).toContain(hans.words.check.onNoPage);
    expect(text).toContain("名单录错了一个项目。");
  });

  test("leads to the page of then and to that of now", () => {
    const links = elementsIn(verdict("autumn", "mill", en), "a").map(({ attributes }) => attributes["href"]);
    expect(links).toContain(`/en/signings/autumn?as-of=${day}#mill`);
    expect(links).toContain("/en/signings/autumn#mill");
  });
});

test("without a day, the places of today are listed with addresses that stay", () => {
  const event = eventIn(now, "spring");
  const [project] = event.projects;
  const markup = draw(
    <SignedToday
      language={hans}
      today={today}
      totals={[
        {
          asked: { year: "2021" },
          question: "2021年 · 全区",
          answer: answer({ ...everything, year: "2021" }, now, today),
        },
      ]}
      events={[event]}
      projects={project ? [{ event, project }] : []}
    />,
  );
  expect(elementsIn(markup, "a").map(({ attributes, text }) => [attributes["href"], text])).toEqual([
    [`/signings?as-of=${today}&year=2021`, "文中披露的两次集中签约合计（2021年 · 全区）"],
    [`/signings/spring?as-of=${today}`, "本场，按公开名单：活动spring"],
    [`/signings/spring?as-of=${today}#lab`, "项目lab"],
  ]);
  expect(textOfMarkup(markup)).toContain("20个项目，104.8亿元");
});
