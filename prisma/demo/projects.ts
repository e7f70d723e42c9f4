// The signed projects. The first four hundred were signed at the ceremonies, some of them twice; whatever more is asked for, for
// measuring, was signed at none.
import type { SignedProjectContent } from "#lib/projects/model.ts";
import { type Day, lastDayOf } from "#lib/values/day.ts";
import { daysAfter, yearOf } from "./calendar.ts";
import { eventDay, listedEvents } from "./ceremonies.ts";
import { type Chance, chanceFor } from "./chance.ts";
import { type DemoDocument, numbered, type Recipe } from "./document.ts";
import { inventedWord } from "./names.ts";
import { demoParks, parkId, themeOf } from "./parks.ts";
import { bulletinOf, progressSource } from "./sources.ts";

export const demoProjects = 400;

type Milestone = SignedProjectContent["milestones"][number];
type Stage = Milestone["stage"];

export function projectId(n: number): string {
  return `demo-project-${numbered(n, 4)}`;
}

/** At which of the listed ceremonies the n-th project was signed: one, for one in twenty two, for what is beyond the demo none. */
export function ceremoniesOf(n: number): number[] {
  if (n > demoProjects) return [];
  const place = Math.floor(((n - 1) * listedEvents.length) / demoProjects);
  const isSignedAgain = n % 20 === 7 && place + 1 < listedEvents.length;
  return (isSignedAgain ? [place, place + 1] : [place]).flatMap((index) => listedEvents[index] ?? []);
}

/** `parks`: among how many parks the projects are spread. */
export function demoProject(
  n: number,
  recipe: Recipe,
  parks = demoParks,
): DemoDocument<SignedProjectContent> {
  const id = projectId(n);
  const chance = chanceFor(recipe.seed, id);
  // A later phase is a project of its own, in the place of the first and named after it.
  const first = isLaterPhase(n) ? n - 4 : n;
  const word = inventedWord(first);
  const origin = chanceFor(recipe.seed, `${projectId(first)} origin`);
  const park = 1 + origin.below(parks);
  const theme = themeOf(park);
  const trade = origin.oneOf(theme.trades);
  const phase = isLaterPhase(n) ? { zh: "二期", en: ", Phase 2" } : { zh: "", en: "" };
  const name = { zh: `${word.zh}${trade.zh}${phase.zh}项目`, en: `${word.en} ${trade.en}${phase.en}` };
  const amount = amountOf(chance);
  const signedOn = signingDay(n, chance, recipe.today);
  const sourceId = bulletinOf(Math.max(yearOf(signedOn), yearOf(recipe.today) - 3));
  const quote = amount
    ? `签约项目：${name.zh}，${amount.basis ? wordsOf[amount.basis] : "总投资"}${amount.asWritten}`
    : `签约项目：${name.zh}，投资额未披露`;
  const cancelled = chance.happens(4);
  return {
    id,
    slug: `${word.en.toLowerCase()}-${n}`,
    kind: "signed_project",
    content: {
      name,
      parkId: chance.happens(95) ? parkId(park) : null,
      industry: chance.happens(92) ? theme.code : null,
      amount,
      cancelled,
      sourceId,
      quote,
      milestones: [
        { stage: "signed", reachedOn: signedOn, sourceId, quote: `${signedOn}签约` },
        ...laterMilestones(chance, signedOn, recipe.today, cancelled),
      ],
      confirmedOn: chance.happens(60) ? daysAfter(recipe.today, -chance.between(1, 200)) : null,
    },
  };
}

function isLaterPhase(n: number): boolean {
  return n % 25 === 11;
}

function signingDay(n: number, chance: Chance, today: Day): Day {
  const [first] = ceremoniesOf(n);
  return first === undefined ? daysAfter(today, -chance.between(30, 1400)) : eventDay(first, today);
}

const wordsOf: Record<NonNullable<NonNullable<SignedProjectContent["amount"]>["basis"]>, string> = {
  planned_total: "计划总投资",
  fixed_assets: "固定资产投资",
  paid_in: "到位资金",
  foreign_capital: "实际利用外资",
};

/** Undisclosed for one in eight; of one in six of the others no source says what the amount is. */
function amountOf(chance: Chance): SignedProjectContent["amount"] {
  if (chance.happens(12)) return null;
  const basis = chance.oneOf([
    "planned_total",
    "planned_total",
    "planned_total",
    "fixed_assets",
    "paid_in",
    "foreign_capital",
    null,
  ] as const);
  if (chance.happens(25)) return { asWritten: `${chance.between(11, 98) / 10}亿元`, basis };
  return { asWritten: `${chance.between(8, 900) * 10}万元`, basis };
}

const later: readonly (readonly [Stage, percent: number, words: string])[] = [
  ["registered", 75, "完成注册"],
  ["started", 65, "开工"],
  ["paid_in", 55, "资金到位"],
  ["in_production", 60, "投产"],
];

/** One after the other, as long as the ledger knows of the next; never later than today. */
function laterMilestones(chance: Chance, signedOn: Day, today: Day, cancelled: boolean): Milestone[] {
  const found: Milestone[] = [];
  let on = signedOn;
  function reach(stage: Stage, words: string): void {
    on = daysAfter(on, chance.between(20, 160));
    const reachedOn = chance.happens(25) ? on.slice(0, 7) : on;
    if (lastDayOf(reachedOn) <= today)
      found.push({ stage, reachedOn, sourceId: progressSource, quote: `${reachedOn}${words}` });
  }
  if (cancelled) {
    reach("ended", "终止");
    return found;
  }
  for (const [stage, percent, words] of later) {
    if (!chance.happens(percent)) break;
    reach(stage, words);
  }
  return found;
}
