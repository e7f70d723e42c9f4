import { beforeAll, describe, expect, test } from "vitest";
import { eventCard } from "#components/cards/event-card.ts";
import { textsOn } from "#lib/cards/card.ts";
import { cardSvg } from "#lib/cards/svg.ts";
import { quantityText } from "#lib/figures/display.ts";
import { listEvents, type PublishedEvent } from "#lib/signings/published.ts";
import { useDatabase } from "../../support/database.ts";
import { hans, languages } from "../../support/languages.ts";
import { aSite } from "../../support/site.ts";

useDatabase("seeded");

const site = aSite();
let events: PublishedEvent[];
beforeAll(async () => {
  events = await listEvents();
});

describe("the card of a signing event", () => {
  test("has its numbers with unit, name and time, and says which figures they are", () => {
    expect(events).toHaveLength(2);
    for (const event of events) {
      for (const language of languages) {
        const { words, say, href } = language;
        const card = eventCard(language, site, event);
        expect(card.name).toBe(say(event.name));
        expect(card.marks).toEqual([words.signings.label]);
        expect(card.address).toBe(`https://portal.example${href(`/signings/${event.slug}`)}`);
        for (const [index, figure] of event.figures.entries()) {
          expect(card.title).toContain(quantityText(language, figure));
          expect(card.numbers[index]?.caption).toContain(say(figure.name));
          expect(card.rows.map(({ value }) => value).join()).toContain(`${figure.id} `);
        }
      }
    }
  });

  test("is drawn whole, in every language", () => {
    for (const event of events) {
      for (const language of languages) {
        const card = eventCard(language, site, event);
        const drawn = textsOn(card)
          .join("")
          .replaceAll(/[\s\u3000]/g, "");
        expect(cardSvg(card).match(/<use /g)?.length).toBe([...drawn].length);
      }
    }
  });

  test("shows no more than three numbers, none that is not data, and says where there is none", () => {
    const [event] = events as [PublishedEvent];
    const [figure] = event.figures;
    if (!figure) throw new Error("the seed has changed");
    const many = { ...event, figures: [1, 2, 3, 4, 5].map(() => figure) };
    expect(eventCard(hans, site, many).numbers).toHaveLength(3);
    const quoted = { ...event, figures: [{ ...figure, use: "quoted_only" as const }] };
    const card = eventCard(hans, site, quoted);
    expect(card.numbers).toEqual([]);
    expect(card.instead).toBe("暂无公开数据");
    expect(textsOn(card).join()).not.toContain(quantityText(hans, figure));
  });
});
