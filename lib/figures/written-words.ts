// The words among which readers write numbers, as patterns that are tried at one place of a text.
import { en } from "#lib/i18n/en.ts";
import { zh } from "#lib/i18n/zh.ts";
import { isMoney, type Unit, units } from "./model.ts";

/** What may stand before, between and behind numbers and changes nothing of them. */
const chineseFillers = [
  ...[
    "计划总投资",
    "总投资额",
    "总投资",
    "投资总额",
    "投资额",
    "投资",
    "金额",
    "总额",
    "签约项目",
    "项目",
    "签约额",
    "签约金额",
  ],
  ...[
    "集中签约",
    "现场签约",
    "签约",
    "合计",
    "总计",
    "累计",
    "共计",
    "共",
    "其中",
    "分别",
    "和",
    "与",
    "及",
    "以及",
    "并",
  ],
  ...["大约", "约", "近", "超过", "超", "突破", "逾", "达到", "达", "为", "是"],
];
const englishFillers = [
  ...[
    "total",
    "planned",
    "investment",
    "investments",
    "of",
    "in",
    "and",
    "with",
    "worth",
    "for",
    "a",
    "the",
    "signed",
  ],
  ...[
    "signing",
    "signings",
    "about",
    "around",
    "approximately",
    "nearly",
    "almost",
    "over",
    "exceeding",
    "more than",
  ],
  ...["at least", "amounting to", "together"],
];

const longestFirst = (one: string, other: string) => other.length - one.length;

export const filler = new RegExp(
  `(?:[\\s,;:、。·()"'“”]|${[...chineseFillers].sort(longestFirst).join("|")}|(?:${[...englishFillers].sort(longestFirst).join("|").replaceAll(" ", "\\s*")})(?![a-z])|\\.(?=\\s|$))+`,
  "iy",
);

/** Names beside those that the pages write. */
const alsoCalled: Partial<Record<Unit, readonly string[]>> = {
  project: ["个集中签约项目", "个签约项目", "项目", "signed projects", "signed project"],
  person: ["person", "persons"],
  percent: ["percent", "per cent"],
  policy: ["policy"],
  lab: ["laboratories", "labs", "lab"],
  rank: ["places"],
  agency: ["agency"],
};

const names = units
  .filter((unit) => !isMoney(unit))
  .flatMap((unit) =>
    [zh.units[unit], en.units[unit], ...(alsoCalled[unit] ?? [])].map((name) => ({
      unit,
      name: plainly(name),
    })),
  )
  .sort((one, other) => longestFirst(one.name, other.name))
  .map(({ unit, name }) => ({ unit, pattern: patternOf(name) }));

type Named = { units: Unit[]; end: number };

/** The unit whose whole name stands at this place. */
export function nameOfUnit(words: string, at: number): Named | null {
  for (const { unit, pattern } of names) {
    pattern.lastIndex = at;
    const found = pattern.exec(words);
    if (found) return { units: [unit], end: at + found[0].length };
  }
  return null;
}

/** 个 may be projects, parks or laboratories. */
export function classifier(words: string, at: number): Named | null {
  const [whole = "", sign = ""] = /^\s*([个家项条栋位])/.exec(words.slice(at)) ?? [];
  if (sign === "") return null;
  return {
    units: units.filter((unit) => !isMoney(unit) && zh.units[unit].startsWith(sign)),
    end: at + whole.length,
  };
}

function plainly(name: string): string {
  return name.normalize("NFKC").toLowerCase();
}

/** In English one of them as well, and no longer word that begins alike. */
function patternOf(name: string): RegExp {
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "\\s*");
  const ending = /[a-z]$/.test(name) ? `${escaped.endsWith("s") ? "?" : ""}(?![a-z])` : "";
  return new RegExp(`\\s*${escaped}${ending}`, "iy");
}
