import { beforeAll, describe, expect, test } from "vitest";
import { findQuotedEvent } from "#lib/signings/quotations.ts";
import { dayInShanghai } from "#lib/values/day.ts";
import { databaseUrl, useDatabase } from "../../support/database.ts";
import { published } from "../../support/editions.ts";
import { eventDraft, projectDraft, publishLists, statedDraft } from "../../support/lists.ts";
import { letDaysPass } from "../../support/passing-days.ts";

useDatabase("migrated");

const today = dayInShanghai(new Date());
const corrected = {
  nature: "correction",
  publicNote: { zh: "录入有误。" },
  severity: "keeps_conclusion",
} as const;

beforeAll(async () => {
  await publishLists();
  await letDaysPass(5, databaseUrl());
  await published({
    ...statedDraft("spring-stated", "spring", { value: "6", asWritten: "6个" }),
    ...corrected,
  });
  await published({ ...projectDraft("works"), ...corrected });
  await published(
    { ...eventDraft("spring", { place: { zh: "会堂" }, projectIds: ["lab", "works"] }), ...corrected },
    "spring-fair",
  );
});

const quoted = async (slug: string, at: number | typeof today) => {
  const found = await findQuotedEvent(slug, at);
  return found?.is === "shown" ? found.event : found;
};

describe("an event that was quoted", () => {
  test("tells the numbers that its page showed, each with all that was said since", async () => {
    expect(await quoted("spring", 1)).toMatchObject({
      slug: "spring-fair",
      note: { number: 1, state: "superseded" },
      notes: [{ number: 2, nature: "correction" }, { number: 1 }],
      figures: [
        {
          quoted: { id: "spring-stated", quantity: { value: "5" }, note: { number: 1 } },
          states: [{ quantity: { value: "5" } }, { quantity: { value: "6" } }],
        },
      ],
      changedProjects: 1,
    });
  });

  test("in its present edition, or on this day, has nothing that changed since", async () => {
    for (const at of [2, today]) {
      expect(await quoted("spring-fair", at)).toMatchObject({
        note: { number: 2 },
        figures: [{ quoted: { quantity: { value: "6" } } }],
        changedProjects: 0,
      });
    }
  });

  test("before it was published is not there yet, and what never was is null", async () => {
    expect(await quoted("spring", "2020-01-01")).toMatchObject({ is: "not_yet" });
    expect(await quoted("spring", 3)).toBeNull();
    expect(await quoted("gala", 1)).toBeNull();
  });
});
