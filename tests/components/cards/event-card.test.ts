// An event's card has the numbers of its citation; a frozen one keeps them when its figures are corrected.
import { beforeAll, describe, expect, test } from "vitest";
import { eventCard } from "#components/cards/event-card.ts";
import { citedEvent, citedNow } from "#components/signings/cited-event.ts";
import type { Card } from "#lib/cards/card.ts";
import { cardSvg } from "#lib/cards/svg.ts";
import { staffDb } from "#lib/db/client.ts";
import { withdraw } from "#lib/editorial/commands/withdraw.ts";
import { quantityText } from "#lib/figures/display.ts";
import { figureKind } from "#lib/figures/publication.ts";
import type { Language } from "#lib/i18n/language.ts";
import { findEventEdition, lastFigureChange } from "#lib/signings/editions.ts";
import { type EventInFull, findEvent } from "#lib/signings/published.ts";
import { textsOn } from "../../support/card.ts";
import { useDatabase } from "../../support/database.ts";
import { correctedInvestment, done, published } from "../../support/editions.ts";
import { en, hans, languages } from "../../support/languages.ts";
import { publishLists } from "../../support/lists.ts";
import { aSite } from "../../support/site.ts";
import { finalReviewer } from "../../support/staff.ts";

useDatabase("seeded");

const site = aSite();
let february: EventInFull;
let august: EventInFull;
let autumn: EventInFull;
beforeAll(async () => {
  await publishLists();
  february = await found("2021-02-first-signing");
  august = await found("2021-08-city-promotion");
  autumn = await found("autumn");
});

async function found(slug: string): Promise<EventInFull> {
  const event = await findEvent(slug);
  if (!event) throw new Error(`no such event: ${slug}`);
  return event;
}

function cardOf(event: EventInFull, language = hans): Card {
  const path = `/signings/${event.slug}/v/${event.edition}`;
  return eventCard(language, event, citedEvent(language, site, event, { path }));
}

const numbersOn = ({ numbers }: Card) => numbers.map(({ before, number, after }) => before + number + after);

describe("the card of a signing event", () => {
  test("has the numbers that sources state of it, with name and time, and says which figures they are", () => {
    for (const event of [february, august]) {
      for (const language of languages) {
        const { words, say, href } = language;
        const card = cardOf(event, language);
        expect(card.name).toBe(say(event.name));
        expect(card.marks).toEqual([words.signings.label]);
        expect(card.address).toBe(`https://portal.example${href(`/signings/${event.slug}/v/1`)}`);
        for (const [index, figure] of event.figures.entries()) {
          expect(card.title).toContain(quantityText(language, figure));
          expect(card.numbers[index]?.caption).toContain(say(figure.name));
          expect(card.rows.map(({ value }) => value).join()).toContain(`${figure.id} `);
        }
      }
    }
  });

  test("has the numbers of its public list where there is one, each basis by itself, and says that they are computed", () => {
    const card = cardOf(autumn);
    expect(numbersOn(card)).toEqual(["2个项目", "1.2亿元", "3000万元"]);
    expect(card.numbers.map(({ caption }) => caption)).toEqual([
      expect.stringMatching(/^项目数.* · 计算$/),
      "计划总投资 · 计算",
      "固定资产投资 · 计算",
    ]);
    expect(card.title).toContain("2个项目，1.2亿元（计划总投资），3000万元（固定资产投资）");
    expect(card.rows).toContainEqual(expect.objectContaining({ value: hans.words.totals.basisOfLists }));
  });

  test("says that amounts are undisclosed, and counts none of them as nought", () => {
    const undisclosed = {
      ...autumn,
      projects: autumn.projects.map((project) => ({ ...project, amount: null })),
    };
    const card = cardOf(undisclosed);
    expect(numbersOn(card)).toEqual(["2个项目"]);
    expect(card.marks).toContain("另2个金额未披露。");
  });

  test("shows no more than three numbers, none that is not data, and says where there is none", () => {
    const [figure] = august.figures;
    if (!figure) throw new Error("the seed has changed");
    const crowded = cardOf({ ...august, figures: [1, 2, 3, 4, 5].map(() => figure) });
    expect(crowded.numbers).toHaveLength(3);
    const named = `${hans.say(figure.name)} ${quantityText(hans, figure)}`;
    expect(crowded.marks).toContain(`此外：${named}，${named}。`);
    const quoted = cardOf({ ...august, figures: [{ ...figure, use: "quoted_only" }] });
    expect(quoted.numbers).toEqual([]);
    expect(quoted.instead).toBe("项目数与总投资未披露");
    expect(textsOn(quoted).join()).not.toContain(quantityText(hans, figure));
  });

  test("names the amounts of a list for which there is no room", () => {
    const bases = ["planned_total", "fixed_assets", "paid_in", "foreign_capital"] as const;
    const [first] = autumn.projects;
    if (!first) throw new Error("the list is empty");
    const projects = bases.map((basis, index) => ({
      ...first,
      id: basis,
      amount: { yuan: `${index + 1}0000000`, asWritten: `${index + 1}000万元`, basis },
    }));
    const card = cardOf({ ...autumn, projects });
    expect(numbersOn(card)).toEqual(["4个项目", "1000万元", "2000万元"]);
    expect(card.marks[0]).toBe("此外：3000万元（到位资金），4000万元（实际利用外资）。");
    expect(cardOf(autumn).marks.join()).not.toContain("此外");
  });

  test("is drawn whole, in every language", () => {
    for (const event of [february, august, autumn]) {
      for (const language of languages) {
        const card = cardOf(event, language);
        const drawn = textsOn(card)
          .join("")
          .replaceAll(/[\s\u3000]/g, "");
        expect(cardSvg(card).match(/<use /g)?.length, `${event.slug} ${language.locale}`).toBe(
          [...drawn].length,
        );
      }
    }
  });
});

test("a frozen card stays the same to the byte when a figure of its event is corrected; today's card has the state of a day", async () => {
  const before = await frozen();
  await published(correctedInvestment({ zh: "录入有误。" }));
  expect(await frozen()).toBe(before);

  const corrected = await found("2021-08-city-promotion");
  const { address, cited } = await cited2999(en, corrected);
  const card = eventCard(en, corrected, cited, address.isFixed);
  expect(card.title).toContain("RMB 1.49 billion");
  expect(card.address).toBe("https://portal.example/en/signings/2021-08-city-promotion?as-of=2999-01-01");
  expect(card.edition).toBe("Edition 1, as it stood on 1 January 2999");
  expect(card.marks).toEqual([en.words.signings.label]);
});

test("a card whose address can still change today says so", async () => {
  const { cited } = await cited2999(hans, august);
  expect(eventCard(hans, august, cited, false).marks).toContain(hans.words.citing.notFixedYet);
});

test("an event whose figure was withdrawn is not cited by its edition, which still says the number", async () => {
  const before = await cited2999(hans, february);
  expect(before.address.path).toBe("/signings/2021-02-first-signing/v/1");
  const stated = february.figures[0]?.id ?? "";
  const edition = await staffDb().edition.findFirstOrThrow({
    where: { documentId: stated, state: "published" },
  });
  const seen = { editionId: edition.id, moves: edition.moves };
  done(await withdraw(finalReviewer, figureKind, { ...seen, reason: { zh: "来源已撤稿" } }));
  const { address } = await cited2999(hans, await found("2021-02-first-signing"));
  expect(address).toEqual({
    path: "/signings/2021-02-first-signing?as-of=2999-01-01",
    day: "2999-01-01",
    isFixed: true,
  });
});

const cited2999 = async (language: Language, event: EventInFull) =>
  citedNow(language, site, event, {
    today: "2999-01-02",
    figuresChangedAt: await lastFigureChange(event.id),
  });

async function frozen(): Promise<string> {
  const edition = await findEventEdition("2021-08-city-promotion", 1);
  if (!edition) throw new Error("no such edition");
  return cardSvg(cardOf(edition.event));
}
