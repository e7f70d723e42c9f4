// A sceptic looks a number up everywhere: on its page, in the files, in the API, in what machines read, and wherever else
// a page shows it. It is one record, so all say the same; after a correction all say the new one, and the old address the old.
import { expect } from "@playwright/test";
import { type Quantity, quantityText } from "#lib/figures/display.ts";
import { amountYuan, figureContent } from "#lib/figures/model.ts";
import { type Language, languageOf } from "#lib/i18n/language.ts";
import { addMoney, fromYuan, inChineseUnits, toYuan } from "#lib/values/money.ts";
import { amountsIn } from "../support/amounts.ts";
import { test } from "../support/every-page.ts";
import { allFacts, figureFacts, packageFacts, parkFacts, textsIn } from "../support/facts.ts";
import { languages } from "../support/languages.ts";
import { closed, numbersOn, placesOfFigures, textWithoutSums } from "../support/places-of-figures.ts";
import { sentencesOf } from "../support/sentences.ts";

const figures = figureFacts.map(({ id, content }) => ({
  id,
  ...figureContent.parse(content),
  amountYuan: amountYuan(content),
}));
const byId = new Map(figures.map((figure) => [figure.id, figure]));

test.describe("every figure is the same", () => {
  for (const place of placesOfFigures) {
    test(`in: ${place.name}`, async ({ request }) => {
      test.setTimeout(120_000);
      const said = await place.read(request, figures);
      expect([...said.keys()].sort()).toEqual([...byId.keys()].sort());
      for (const figure of figures) expect.soft(said.get(figure.id), figure.id).toBe(place.expected(figure));
    });
  }
});

test("every number of a figure, on any page, is its record's, and every sum is that of its rows", ({
  everyPage,
}) => {
  const sums = new Map(
    languages.map((language) => [
      language.locale,
      sumsOfEvents().map((sum) => closed(quantityText(language, sum))),
    ]),
  );
  let found = 0;
  let added = 0;
  for (const { path, locale, html } of everyPage) {
    for (const { id, text } of numbersOn(html)) {
      if (id === "computed") {
        const known = [...(sums.get(locale) ?? []), ...countsInGuide(languageOf(locale), path)];
        expect.soft(known, `a sum on ${path}`).toContain(closed(text));
        added += 1;
        continue;
      }
      const figure = byId.get(id);
      expect.soft(figure, `${id} on ${path}`).toBeDefined();
      if (figure)
        expect.soft(closed(text), `${id} on ${path}`).toBe(closed(quantityText(languageOf(locale), figure)));
      found += 1;
    }
  }
  expect(found).toBeGreaterThan(figures.length * 3);
  expect(added).toBeGreaterThanOrEqual(languages.length * 2);
});

/** What pages say of the two joint signings together, in sentences as well: how many projects, and how much. */
function sumsOfEvents(): Quantity[] {
  const atEvents = (measure: string) =>
    figures.filter((figure) => figure.measure === measure && figure.scope.kind === "event");
  const plain = { qualifier: null, use: "shown" } as const;
  const projects = atEvents("signed_projects").reduce((sum, { value }) => sum + Number(value), 0);
  const money = addMoney(atEvents("total_investment").map(({ amountYuan }) => fromYuan(amountYuan ?? "0")));
  return [
    { ...plain, value: String(projects), unit: "project", amountYuan: null },
    { ...plain, value: inChineseUnits(money).number, unit: "yi_yuan", amountYuan: toYuan(money) },
  ];
}

/** What the guide of a park counts at its head: the policies for it that are named, else as many as a source says. */
function countsInGuide({ words }: Language, path: string): string[] {
  const park = parkFacts.find(({ slug }) => path.endsWith(`/guides/${slug}`));
  if (!park) return [];
  const packages = packageFacts.map(({ content }) => ({
    ...content,
    policies: content.policies.filter(({ parkIds }) => content.districtWide || parkIds.includes(park.id)),
  }));
  const named = packages.flatMap(({ policies }) =>
    policies.filter(({ provider }) => provider === "government"),
  ).length;
  const stated = packages.find(
    ({ districtWide, statedCount }) => districtWide && statedCount !== null,
  )?.statedCount;
  const count = named > 0 ? named : stated;
  return count ? [closed(`${count} ${words.guides.head.policies(count)}`)] : [];
}

test("no page says a number of the kind that the data hold, and that they do not hold", ({ everyPage }) => {
  for (const language of languages) {
    const { locale, say, words } = language;
    const texts = allFacts.flatMap(({ content }) => [...textsIn(content)]);
    const said = [
      ...[...figures, ...sumsOfEvents()].map((quantity) => quantityText(language, quantity)),
      ...texts.flatMap((text) => [say(text), text.zh]),
      ...allFacts.map(({ content }) => JSON.stringify(content)),
      ...sentencesOf(words).values(),
    ];
    const known = new Set(said.flatMap((text) => amountsIn(language, text)));
    let found = 0;
    for (const { path, html } of everyPage.filter((page) => page.locale === locale)) {
      const amounts = amountsIn(language, textWithoutSums(html));
      expect
        .soft(
          amounts.filter((amount) => !known.has(amount)),
          path,
        )
        .toEqual([]);
      found += amounts.length;
    }
    expect(found).toBeGreaterThan(200);
  }
});
