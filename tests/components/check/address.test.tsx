// What is answered to the permanent address of a park, a policy package or a source.
import { expect, test } from "vitest";
import { checkAddress } from "#app/(portal)/[locale]/check/check-address.tsx";
import { readPastedAddress } from "#lib/citations/pasted-address.ts";
import { type Day, dayBefore, dayInShanghai } from "#lib/values/day.ts";
import { useDatabase } from "../../support/database.ts";
import { published } from "../../support/editions.ts";
import { factOf, packageFacts, parkFacts, sourceFacts } from "../../support/facts.ts";
import { hans } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

useDatabase("seeded");

const today = dayInShanghai(new Date());

async function answer(address: string, day: Day | null = null): Promise<string> {
  const pasted = readPastedAddress(address);
  if (!pasted) throw new Error(`not understood: ${address}`);
  return draw(await checkAddress(hans, pasted, day, today));
}

test.each([
  ["parks", parkFacts[0]?.slug],
  ["policies", packageFacts[0]?.slug],
  ["sources", sourceFacts[0]?.slug],
])("an edition of %s that still holds does so, and leads to then and now", async (part, slug) => {
  const markup = await answer(`https://portal.example/en/${part}/${slug}/v/1`);
  expect(textOfMarkup(markup)).toContain("没有变");
  const links = elementsIn(markup, "a").map(({ attributes }) => attributes["href"]);
  expect(links).toEqual([`/${part}/${slug}/v/1`, `/${part}/${slug}`]);
  expect(textOfMarkup(await answer(`/${part}/${slug}/v/9`))).toContain(hans.words.check.nothingAt);
  expect(textOfMarkup(await answer(`/${part}/no-such-thing/v/1`))).toContain(hans.words.check.nothingAt);
});

test("of one that was corrected says what and why; without edition, which there are, or that of a day", async () => {
  const { id, slug, content } = factOf(parkFacts, "p-soft");
  await published({
    document: { id, kind: "park", slug },
    content: { ...content, streetCode: content.streetCode === "350503001" ? "350503002" : "350503001" },
    seen: null,
    ...{ nature: "correction", severity: "keeps_conclusion", publicNote: { zh: "地址录错了。" } },
  });
  const told = textOfMarkup(await answer(`/parks/${slug}/v/1`));
  for (const part of ["更正过", content.name.zh, "街道", "地址录错了。", "第2版"])
    expect(told).toContain(part);
  expect(textOfMarkup(await answer(`/parks/${slug}/v/2`))).toContain(hans.words.check.parkUnchanged);
  expect(textOfMarkup(await answer(`/parks/${slug}`))).toContain(hans.words.check.whichDay);
  expect(textOfMarkup(await answer(`/parks/${slug}`, today))).toContain(hans.words.check.parkUnchanged);
  expect(textOfMarkup(await answer(`/parks/${slug}`, dayBefore(today)))).not.toContain("没有变");
});
