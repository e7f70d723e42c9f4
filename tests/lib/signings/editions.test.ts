// What the portal said on a day is read from editions, and is the same value that its live readers gave on that day.
import { beforeAll, describe, expect, test } from "vitest";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { listEditions } from "#lib/editorial/editions.ts";
import { findFigureOn } from "#lib/figures/editions.ts";
import { figureKind } from "#lib/figures/publication.ts";
import { findFigure, listFigures } from "#lib/figures/published.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { quotedChangesIn } from "#lib/quoted-changes.ts";
import { answer } from "#lib/signings/answer.ts";
import {
  findEventEdition,
  findEventOn,
  findSigningRecordsOn,
  lastFigureChange,
  lastSigningChange,
} from "#lib/signings/editions.ts";
import { findEvent, listEventsWithProjects, listSigningRecords } from "#lib/signings/published.ts";
import { everything } from "#lib/signings/question.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { done, published } from "../../support/editions.ts";
import { eventDraft, lists, projectDraft, publishLists, statedDraft } from "../../support/lists.ts";
import { letDaysPass } from "../../support/passing-days.ts";
import { finalReviewer } from "../../support/staff.ts";

useDatabase("seeded");

const now = new Date();
const ago = (days: number): Day => dayInShanghai(new Date(now.getTime() - days * 24 * 60 * 60 * 1000));

const corrected = {
  nature: "correction",
  publicNote: { zh: "清单漏了一个项目。" },
  severity: "changes_conclusion",
} as const;

/** Forty days ago the facts, thirty days ago the lists, twenty days ago corrections of all that can be. */
beforeAll(async () => {
  await letDaysPass(10, databaseUrl());
  await publishLists();
  await letDaysPass(10, databaseUrl());
  await published({
    ...statedDraft("spring-stated", "spring", { value: "6", asWritten: "6个" }),
    ...corrected,
  });
  await published({
    ...projectDraft("works", { amount: { asWritten: "9000万元", basis: "planned_total" } }),
    ...corrected,
  });
  await published(
    { ...eventDraft("autumn", { heldOn: "2025-10", projectIds: ["mill"] }), ...corrected },
    "autumn-fair",
  );
  await published({ ...projectDraft("gone", { cancelled: false }), nature: "revision" });
  await letDaysPass(20, databaseUrl());
});

describe("as of today", () => {
  test("every event is what its live page says", async () => {
    for (const { slug } of await listEventsWithProjects()) {
      const then = await findEventOn(slug, ago(0));
      expect(then?.is === "shown" && then.event).toEqual(await findEvent(slug));
    }
  });

  test("every figure is what its live page says", async () => {
    for (const { id } of await listFigures()) {
      const then = await findFigureOn(id, ago(0));
      expect(then?.is === "shown" && then.figure).toEqual(await findFigure(id));
    }
  });

  test("the totals are counted from what they are counted from live", async () => {
    expect(await findSigningRecordsOn(ago(0))).toEqual(await listSigningRecords());
  });
});

describe("as of a former day", () => {
  const totalOn = async (day: Day) => {
    const records = await findSigningRecordsOn(day);
    if (!records) throw new Error("nothing was published");
    return answer(everything, records, day);
  };

  test("the totals are those of that day", async () => {
    const [before, lists, now] = await Promise.all([35, 25, 15].map((days) => totalOn(ago(days))));
    expect([before?.listed, before?.stated.projects.sum]).toMatchObject([null, { ok: true, value: "20" }]);
    expect(lists?.listed?.counted.map(({ project }) => project.id)).toEqual([
      "lab",
      "quiet",
      "works",
      "mill",
    ]);
    expect(now?.listed?.counted.map(({ project }) => project.id)).toEqual([
      "gone",
      "lab",
      "quiet",
      "works",
      "mill",
    ]);
    const amounts = [lists, now].map((total) => total?.listed?.investment.totals[0]?.yuan);
    expect(amounts).toEqual(["200000000", "330000000"]);
    expect(lists?.differences.map(({ by }) => by)).toEqual(["1"]);
    expect(now?.differences.map(({ by }) => by)).toEqual(["2"]);
  });

  test("an event shows its projects and numbers of that day, and names what has changed since", async () => {
    const then = await findEventOn("spring", ago(25));
    if (then?.is !== "shown") throw new Error("not shown");
    expect(then.event.figures.map(({ value }) => value)).toEqual(["5"]);
    expect(
      then.event.projects.map(({ id, cancelled, amount }) => [id, cancelled, amount?.asWritten]),
    ).toEqual([
      ["lab", false, "1.2亿元"],
      ["works", false, "8000万元"],
      ["quiet", false, undefined],
      ["gone", true, "1.2亿元"],
    ]);
    expect(then.event.projects[0]?.signedAt.map(({ id }) => id)).toEqual(["spring", "autumn"]);
    expect(then.later.map(({ id, note }) => [id, note.number, note.nature])).toEqual([
      ["gone", 2, "revision"],
      ["spring-stated", 2, "correction"],
      ["works", 2, "correction"],
    ]);
    const told = then.later.flatMap(({ note }) => quotedChangesIn(languageOf("zh-Hans"), note));
    expect(told.map((change) => change.is === "value" && [change.label, change.was, change.now])).toEqual([
      ["已终止", "是", "否"],
      ["", "5个项目", "6个项目"],
      ["投资额", "8000万元", "9000万元"],
    ]);
  });

  test("an event's editions say what each changed, its projects as they were called then", async () => {
    const [second, first] = await listEditions("signing_event", "autumn-fair");
    if (!first || !second) throw new Error("not listed");
    expect(quotedChangesIn(languageOf("zh-Hans"), second)).toEqual([
      { is: "list", label: "项目", left: ["项目lab"], joined: [] },
    ]);
    expect(quotedChangesIn(languageOf("zh-Hans"), first)).toEqual([]);
  });

  test("an event that was not published yet says since when it is", async () => {
    const then = await findEventOn("spring", ago(35));
    expect(then?.is === "not_yet" && dayInShanghai(then.first)).toBe(ago(30));
    expect((await findFigureOn("spring-stated", ago(35)))?.is).toBe("not_yet");
  });

  test("before the first publication there is nothing to count", async () => {
    expect(await findSigningRecordsOn("2020-01-01")).toBeNull();
  });

  test("what never was is null", async () => {
    expect(await findEventOn("gala", ago(0))).toBeNull();
    expect(await findFigureOn("sf-999", ago(0))).toBeNull();
    expect(await findEventEdition("gala", 1)).toBeNull();
    expect(await findEventEdition("spring", 2)).toBeNull();
    expect(await listEditions("signing_event", "gala")).toEqual([]);
  });
});

describe("a frozen edition of an event", () => {
  test("shows its page as it was when it was published, whatever came later", async () => {
    const [first, second] = await Promise.all([1, 2].map((number) => findEventEdition("autumn", number)));
    expect(first?.event.projects.map(({ id }) => id)).toEqual(["mill", "lab"]);
    expect(first?.note).toMatchObject({ number: 1, state: "superseded", nature: "first" });
    expect(second?.event.projects.map(({ id }) => id)).toEqual(["mill"]);
    expect(second?.notes.map(({ number }) => number)).toEqual([2, 1]);
  });

  test("is found under every address that the event ever had, and leads to its present one", async () => {
    for (const slug of ["autumn", "autumn-fair"])
      expect((await findEventEdition(slug, 1))?.event).toMatchObject({
        id: "autumn",
        slug: "autumn-fair",
        edition: 1,
      });
  });

  test("is checked again after each correction of anything on it, and never differs", async () => {
    const states = async () =>
      JSON.stringify(await Promise.all(everyFrozen().map(([slug, number]) => frozenEvent(slug, number))));
    const first = await states();
    for (const change of [
      statedDraft("spring-stated", "spring", { value: "7", asWritten: "7个" }),
      projectDraft("lab", { cancelled: true }),
      eventDraft("spring", { heldOn: "2025-03-09", projectIds: ["lab"] }),
      ...lists
        .filter(({ document }) => document.id === "gazette")
        .map((source) => ({
          ...source,
          content: { ...(source.content as object), publisher: { zh: "另一家报社" } },
        })),
    ]) {
      await published({ ...change, ...corrected });
      expect(await states()).toBe(first);
    }
  });
});

function everyFrozen(): [string, number][] {
  return [
    ["spring", 1],
    ["autumn", 1],
    ["autumn", 2],
    ["winter", 1],
    ["2021-08-city-promotion", 1],
  ];
}

/** Without what tells of later editions, which the banner does. */
async function frozenEvent(slug: string, number: number) {
  const found = await findEventEdition(slug, number);
  return found?.event;
}

test("a total changed last when something of it was withdrawn, though no row of now tells so", async () => {
  const live = await listSigningRecords();
  const rows = [...live.events, ...live.figures, ...live.events.flatMap(({ projects }) => projects)];
  expect(await lastSigningChange()).toEqual(
    new Date(Math.max(...rows.map(({ changedAt }) => changedAt.getTime()))),
  );
  const draft = statedDraft("spring-stated", "spring", { value: "7", asWritten: "7个" });
  const seen = await published({ ...draft, ...corrected });
  const before = await lastSigningChange();
  done(await withdraw(finalReviewer, figureKind, { ...seen, reason: { zh: "来源已撤稿" } }));
  expect((await lastSigningChange()).getTime()).toBeGreaterThan(before.getTime());
  const spring = await findEvent("spring");
  expect(await lastFigureChange(spring?.id ?? "")).toEqual(await lastSigningChange());
});

test("a value typed with noughts behind it is the same number, live and frozen", async () => {
  await published({
    ...statedDraft("winter-stated", "winter", { value: "4.50", asWritten: "4.50个" }),
    ...corrected,
  });
  const then = await findFigureOn("winter-stated", ago(0));
  expect(then?.is === "shown" && then.figure.value).toBe("4.5");
  expect((await findFigure("winter-stated"))?.value).toBe("4.5");
});

test("an event of whose numbers one was corrected to be of another event tells so", async () => {
  await published({ ...statedDraft("winter-stated", "autumn"), ...corrected });
  const then = await findEventEdition("winter", 1);
  expect(then?.event.figures.map(({ id }) => id)).toEqual(["winter-stated"]);
  const [last] = (await findEventEdition("autumn", 1))?.later.toReversed() ?? [];
  expect([last?.id, last?.note.number]).toEqual(["winter-stated", 3]);
  expect(then?.later.at(-1)).toEqual(last);
});
