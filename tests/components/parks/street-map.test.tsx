import { expect, test } from "vitest";
import { StreetList } from "#components/parks/street-list.tsx";
import { StreetMap } from "#components/parks/street-map.tsx";
import { languageOf } from "#lib/i18n/language.ts";
import { listParksByStreet } from "#lib/parks/by-name.ts";
import { listParks } from "#lib/parks/published.ts";
import { streets } from "#lib/parks/streets.ts";
import { useDatabase } from "../../support/database.ts";
import { hans, languages } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

useDatabase("seeded");

test("every park stands once, under its street or under none", async () => {
  const byStreet = await listParksByStreet(hans);
  const placed = byStreet.flatMap(({ streetCode, parks }) => parks.map(({ slug }) => [slug, streetCode]));
  const parks = await listParks();
  expect(placed.sort()).toEqual(parks.map(({ slug, streetCode }) => [slug, streetCode]).sort());
  for (const { total, parks: listed } of byStreet) expect(listed).toHaveLength(total);
});

test("a district knows no street of another, and draws its own", async () => {
  const demo = languageOf("zh-Hans", "", "demo");
  const parks = await listParks();
  const byStreet = await listParksByStreet(demo);
  expect(byStreet.map(({ streetCode, total }) => [streetCode, total])).toEqual([[null, parks.length]]);
  const map = textOfMarkup(draw(<StreetMap language={demo} byStreet={byStreet} />));
  const list = textOfMarkup(draw(<StreetList language={demo} byStreet={byStreet} />));
  for (const { zh } of Object.values(streets.demo)) {
    expect(map).toContain(zh);
    expect(list).toContain(`${zh}${demo.words.map.none}`);
  }
  for (const { zh } of Object.values(streets.fengze)) expect(map + list).not.toContain(zh);
});

test("no more of a street are listed than asked for, and how many there are is said all the same", async () => {
  const [first] = (await listParksByStreet(hans, 1)).filter(({ total }) => total > 1);
  expect(first?.parks).toHaveLength(1);
  expect(textOfMarkup(draw(<StreetList language={hans} byStreet={first ? [first] : []} />))).toContain(
    "见全部",
  );
});

test("the schematic and the list say the same, and that this is no map", async () => {
  const byStreet = await listParksByStreet(hans);
  for (const language of languages) {
    const { words } = language;
    const map = draw(<StreetMap language={language} byStreet={byStreet} />);
    const [description] = elementsIn(map, "desc");
    expect(textOfMarkup(map)).toContain(words.map.note);
    expect(textOfMarkup(map)).toContain(words.map.arrangement);
    const list = textOfMarkup(draw(<StreetList language={language} byStreet={byStreet} />));
    for (const [code, street] of Object.entries(streets.fengze)) {
      const total = byStreet.find(({ streetCode }) => streetCode === code)?.total ?? 0;
      expect(description?.text).toContain(`${language.say(street)} ${words.map.count(total)}`);
      expect(list).toContain(language.say(street) + (total > 0 ? words.map.count(total) : words.map.none));
    }
    expect(list).toContain(words.map.streetUnknown);
  }
});
