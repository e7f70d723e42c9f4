// What can be rented. What a register does not say is null: about one field in six.
import type { Text } from "#lib/i18n/text.ts";
import type { ParkContent } from "#lib/parks/model.ts";
import { daysAfter } from "./calendar.ts";
import { type Chance, chanceFor } from "./chance.ts";
import type { Recipe } from "./document.ts";
import type { Theme } from "./themes.ts";

type Space = ParkContent["sites"][number]["spaces"][number];

const perPark = 20;

const bases: readonly [Text, ...Text[]] = [
  { zh: "含税，不含物业费", en: "tax included, service charge not" },
  { zh: "含税，含物业费", en: "tax and service charge included" },
  { zh: "不含税，不含物业费", en: "neither tax nor service charge included" },
];

const sides: readonly [Text, ...Text[]] = [
  { zh: "东侧", en: "east" },
  { zh: "西侧", en: "west" },
  { zh: "南侧", en: "south" },
  { zh: "整层", en: "whole floor" },
];

/** One after the other they stand in the park's buildings: the first in the first, the second in the second. */
export function spacesOf(
  park: { n: number; id: string; theme: Theme; buildings: number },
  recipe: Recipe,
): Space[] {
  const told = park.n === 1 ? studioSpaces(park.id, recipe) : [];
  const others = Array.from({ length: perPark - told.length }, (_, index) =>
    aSpace(park, told.length + index, recipe),
  );
  return [...told, ...others];
}

/** What answers the question of a studio that needs 800 m² of 4 m: one that fits, one 10 m² short, one whose height nobody says. */
function studioSpaces(parkId: string, { today }: Recipe): Space[] {
  const [basis] = bases;
  const fits: Space = {
    id: `${parkId}-space-1`,
    name: { zh: "1号楼2层东侧", en: "Building 1, floor 2, east" },
    areaFrom: "400",
    areaTo: "860",
    rentFrom: "26",
    rentTo: "30",
    rentBasis: basis,
    height: "4.5",
    load: "5",
    power: "160",
    availableFrom: daysAfter(today, 20),
    confirmedOn: daysAfter(today, -6),
  };
  return [
    fits,
    {
      ...fits,
      id: `${parkId}-space-2`,
      name: { zh: "2号楼1层整层", en: "Building 2, floor 1, whole floor" },
      areaFrom: "790",
      areaTo: "790",
      rentFrom: "25",
      rentTo: "25",
      height: "4.2",
      availableFrom: daysAfter(today, -10),
    },
    {
      ...fits,
      id: `${parkId}-space-3`,
      name: { zh: "3号楼3层西侧", en: "Building 3, floor 3, west" },
      areaFrom: "800",
      areaTo: "1200",
      height: null,
      rentFrom: null,
      rentTo: null,
      rentBasis: null,
      confirmedOn: daysAfter(today, -240),
    },
  ];
}

function aSpace(
  park: { id: string; theme: Theme; buildings: number },
  place: number,
  { seed, today }: Recipe,
): Space {
  const { theme, buildings } = park;
  const id = `${park.id}-space-${place + 1}`;
  const chance = chanceFor(seed, id);
  const building = 1 + (place % buildings);
  const floor = 1 + Math.floor(place / buildings);
  const side = chance.oneOf(sides);
  const from = 10 * chance.between(6, 150);
  const rent = chance.between(...theme.rent);
  const isPriced = chance.happens(80);
  return {
    id,
    name: {
      zh: `${building}号楼${floor}层${side.zh}`,
      en: `Building ${building}, floor ${floor}, ${side.en}`,
    },
    ...areas(chance, from),
    rentFrom: isPriced ? tenths(rent) : null,
    rentTo: isPriced && chance.happens(70) ? tenths(rent + chance.between(0, 40)) : null,
    rentBasis: isPriced ? chance.oneOf(bases) : null,
    height: known(chance, 86, tenths(chance.between(...theme.height))),
    load: known(chance, 75, tenths(chance.between(...theme.load))),
    power: known(chance, 70, String(10 * chance.between(4, 60))),
    availableFrom: known(chance, 85, daysAfter(today, chance.between(-120, 300))),
    confirmedOn: known(chance, 85, daysAfter(today, -chance.between(1, 400))),
  };
}

function areas(chance: Chance, from: number): Pick<Space, "areaFrom" | "areaTo"> {
  if (chance.happens(5)) return { areaFrom: null, areaTo: null };
  if (chance.happens(30)) return { areaFrom: String(from), areaTo: String(from) };
  return { areaFrom: String(from), areaTo: known(chance, 90, String(from + 10 * chance.between(5, 120))) };
}

function known<T>(chance: Chance, percent: number, value: T): T | null {
  return chance.happens(percent) ? value : null;
}

/** 265 → 26.5 */
function tenths(n: number): string {
  return String(n / 10);
}
