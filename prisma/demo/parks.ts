// The parks: ten of them told by hand in themes.ts, and any number of others for measuring, made after the same themes.

import type { Text } from "#lib/i18n/text.ts";
import type { ParkContent } from "#lib/parks/model.ts";
import { streets } from "#lib/parks/streets.ts";
import { daysAfter } from "./calendar.ts";
import { chanceFor } from "./chance.ts";
import { type DemoDocument, numbered, type Recipe, statementOf } from "./document.ts";
import { headlinesOf } from "./headlines.ts";
import { city, district, inventedAddress, inventedWord, noPhone, office } from "./names.ts";
import { listSource, spaceSource } from "./sources.ts";
import { spacesOf } from "./spaces.ts";
import { type Theme, themes } from "./themes.ts";

export const demoParks = themes.length;

/** How many are named on the list; the last one's place on it is not settled. */
const confirmed = 9;

export function parkId(n: number): string {
  return `demo-park-${numbered(n, 2)}`;
}

/** What the n-th park is about, counted from 1. */
export function themeOf(n: number): Theme {
  const told = themes[(n - 1) % themes.length] ?? themes[0];
  if (n <= themes.length) return told;
  const { zh, en } = inventedWord(n);
  return {
    ...told,
    name: { zh: `${zh}${told.name.zh.slice(2)}`, en: `${en} ${told.name.en?.split(" ").slice(1).join(" ")}` },
    slug: `${told.slug.split("-").slice(1).join("-")}-${n}`,
  };
}

export function demoPark(n: number, recipe: Recipe): DemoDocument<ParkContent> {
  const theme = themeOf(n);
  const id = parkId(n);
  const chance = chanceFor(recipe.seed, id);
  const listedOn = daysAfter(recipe.today, -400);
  const street = streetOf(n);
  const inList = `名单第${n}项：${theme.name.zh}`;
  return {
    id,
    slug: theme.slug,
    kind: "park",
    content: {
      name: theme.name,
      nameEnBasis: "working",
      aliases: [{ text: theme.name.zh.slice(0, 2), kind: "search" }],
      form: n === 3 ? "group" : "park",
      membership:
        n <= confirmed
          ? { status: "confirmed", why: null, quote: inList, sourceId: listSource }
          : {
              status: n === demoParks ? "likely" : "none",
              why:
                n === demoParks
                  ? {
                      zh: "名单写明第十个待核定，报道提到它。",
                      en: "The list leaves the tenth open; a report mentions this park.",
                    }
                  : null,
              quote: null,
              sourceId: null,
            },
      streetCode: street,
      industries: [theme.industry],
      ordinal: n,
      headlineFigures: n <= demoParks ? headlinesOf(n) : [],
      sites: sitesOf(n, theme, recipe),
      ...contactsOf(n, recipe),
      relations:
        n === 3
          ? [
              {
                parkId: parkId(2),
                kind: "may_overlap",
                note: {
                  zh: "两园相邻，有的企业两处都有办公。",
                  en: "They adjoin; some firms have offices in both.",
                },
              },
            ]
          : [],
      confirmedOn: chance.happens(70) ? daysAfter(recipe.today, -chance.between(5, 300)) : null,
      statements: [
        statementOf(`${id}-positioning`, "positioning", theme.positioning, theme.name, {
          sourceId: listSource,
          asOf: listedOn,
        }),
        statementOf(`${id}-location`, "location", locationOf(street), theme.name, {
          sourceId: spaceSource,
          asOf: daysAfter(recipe.today, -20),
        }),
      ],
    },
  };
}

/** Of ten parks in a row eight are on a street; the second and the third adjoin, and on the fifth street is none. */
const onStreets = [1, 2, 2, 1, 3, 4, null, 1, 4, null] as const;

function streetOf(n: number): string | null {
  const place = onStreets[(n - 1) % onStreets.length] ?? null;
  return place === null ? null : (Object.keys(streets.demo)[place - 1] ?? null);
}

function locationOf(street: string | null): Text {
  const { zh = "", en } = (street !== null && streets.demo[street]) || {};
  return {
    zh: `位于${city.zh}${district.zh}${zh}（虚构）`,
    en: `In ${[en, district.en, city.en].filter(Boolean).join(", ")} (fictional)`,
  };
}

/** Two parks of three say whom to call; of some nobody has said when, or has confirmed it. */
function contactsOf(n: number, { today }: Recipe): Pick<ParkContent, "contacts"> {
  if (n % 3 === 0) return { contacts: [] };
  const officer: ParkContent["contacts"][number] = {
    id: `${parkId(n)}-contact-1`,
    post: { zh: "招商专员", en: "Investment officer" },
    organisation: {
      zh: `${themeOf(n).name.zh}运营中心（虚构）`,
      en: `Operating Centre of ${themeOf(n).name.en} (fictional)`,
    },
    operatesPark: true,
    phone: noPhone,
    address: inventedAddress(n * 10),
    hours:
      n % 5 === 0
        ? null
        : { zh: "工作日9:00—12:00、14:30—17:30", en: "Working days 9:00–12:00, 14:30–17:30" },
    sourceId: spaceSource,
    confirmedOn: n % 4 === 0 ? null : daysAfter(today, -(n % 40) - 3),
  };
  const desk: ParkContent["contacts"][number] = {
    ...officer,
    id: `${parkId(n)}-contact-2`,
    post: { zh: "企业服务窗口", en: "Business service desk" },
    organisation: office,
    operatesPark: false,
    address: null,
    hours: { zh: "工作日8:30—17:00，午间有人值守", en: "Working days 8:30–17:00, staffed at noon" },
  };
  return { contacts: n % 2 === 1 ? [officer, desk] : [officer] };
}

/** Twenty spaces to a park, in two to four buildings. Of the second park one building has a number and no name. */
function sitesOf(n: number, theme: Theme, recipe: Recipe): ParkContent["sites"] {
  const id = parkId(n);
  const count = 2 + (n % 3);
  const spaces = spacesOf({ n, id, theme, buildings: count }, recipe);
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const isNameless = n === 2 && number === count;
    return {
      id: `${id}-site-${number}`,
      number,
      name: isNameless
        ? null
        : { zh: `${theme.name.zh}${number}号楼`, en: `${theme.name.en}, Building ${number}` },
      address: isNameless ? null : inventedAddress(n * 10 + index).zh,
      spaces: spaces.filter((_, place) => place % count === index),
    };
  });
}
