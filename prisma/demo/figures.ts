// The figures: what bulletins and ledgers state of parks, of the two ceremonies without a list, and of the district.
import type { FigureContent } from "#lib/figures/model.ts";
import type { Text } from "#lib/i18n/text.ts";
import { daysAfter, yearOf } from "./calendar.ts";
import { eventDay, unlistedEvents } from "./ceremonies.ts";
import { chanceFor } from "./chance.ts";
import { type DemoDocument, evidenceOf, type Recipe, yearPeriod } from "./document.ts";
import { eventId } from "./events.ts";
import { type ParkMeasure, parkFigureId, parkMeasures } from "./headlines.ts";
import { district } from "./names.ts";
import { demoParks, parkId, themeOf } from "./parks.ts";
import { bulletinOf, listSource, pressSource, progressSource, spaceSource } from "./sources.ts";

type Figure = DemoDocument<FigureContent>;

export function demoFigures(recipe: Recipe): Figure[] {
  return [
    ...Array.from({ length: demoParks }, (_, index) =>
      parkMeasures.map((measure) => parkFigure(index + 1, measure, recipe)),
    ).flat(),
    ...unlistedEvents.flatMap((n) => eventFigures(n, recipe)),
    ...districtFigures(recipe),
  ];
}

const ofParks: Record<
  ParkMeasure,
  { name: Text; unit: FigureContent["unit"]; word: string; measure: FigureContent["measure"]; basis: Text }
> = {
  firms: {
    name: { zh: "入驻企业", en: "Resident firms" },
    unit: "firm",
    word: "家",
    measure: "resident_firms",
    basis: { zh: "在园内租赁并办公的企业", en: "Firms that rent and work in the park" },
  },
  signed: {
    name: { zh: "上年签约项目", en: "Projects signed last year" },
    unit: "project",
    word: "个",
    measure: "signed_projects",
    basis: { zh: "按首次签约计，一个项目只计一次", en: "By first signing, each project once" },
  },
  employment: {
    name: { zh: "从业人员", en: "People employed" },
    unit: "person",
    word: "人",
    measure: "employment",
    basis: { zh: "年末缴纳社保的人数", en: "People with social insurance at the year's end" },
  },
  area: {
    name: { zh: "建筑面积", en: "Floor area" },
    unit: "ten_thousand_square_metres",
    word: "万平方米",
    measure: "area",
    basis: { zh: "不含在建", en: "Without what is being built" },
  },
};

function parkFigure(park: number, measure: ParkMeasure, { seed, today }: Recipe): Figure {
  const theme = themeOf(park);
  const id = parkFigureId(park, measure);
  const chance = chanceFor(seed, id);
  const { name, unit, word, basis, measure: what } = ofParks[measure];
  const values: Record<ParkMeasure, string> = {
    firms: String(chance.between(40, 320)),
    signed: String(chance.between(6, 30)),
    employment: String(chance.between(8, 90) * 100),
    area: String(chance.between(30, 260) / 10),
  };
  const year = yearOf(today) - 1;
  const isRound = measure === "employment";
  return figure({
    id,
    name: { zh: `${theme.name.zh}${name.zh}`, en: `${theme.name.en}: ${name.en?.toLowerCase()}` },
    measure: what,
    value: values[measure],
    unit,
    word,
    qualifier: isRound ? "about" : null,
    basis,
    scope: { kind: "park", parkId: parkId(park), eventId: null, text: theme.name },
    stage: measure === "signed" ? "signed" : null,
    sourceId: measure === "area" ? spaceSource : bulletinOf(year),
    year,
    asOf: measure === "area" ? daysAfter(today, -20) : `${year}-12-31`,
    doNotSumWith: measure === "signed" ? ["demo-district-signed"] : [],
  });
}

/** How many, and how much: the bulletin has no list. */
function eventFigures(n: number, { seed, today }: Recipe): Figure[] {
  const id = eventId(n);
  const chance = chanceFor(seed, `${id} figures`);
  const day = eventDay(n, today);
  const about = {
    scope: {
      kind: "event",
      parkId: null,
      eventId: id,
      text: { zh: `第${n}场集中签约`, en: `Joint signing no. ${n}` },
    },
    stage: "signed",
    sourceId: bulletinOf(yearOf(day)),
    year: yearOf(day),
    asOf: day,
  } as const;
  return [
    figure({
      ...about,
      id: `${id}-projects`,
      name: { zh: `第${n}场签约项目`, en: `Projects signed at signing no. ${n}` },
      measure: "signed_projects",
      value: String(chance.between(9, 24)),
      unit: "project",
      word: "个",
      basis: { zh: "名单未公布，口径未说明", en: "List not public, counting rule not stated" },
    }),
    figure({
      ...about,
      id: `${id}-investment`,
      name: { zh: `第${n}场签约总投资`, en: `Total investment signed at signing no. ${n}` },
      measure: "total_investment",
      value: String(chance.between(35, 160) / 10),
      unit: "yi_yuan",
      word: "亿元",
      qualifier: "over",
      basis: null,
    }),
  ];
}

function districtFigures({ today }: Recipe): Figure[] {
  const year = yearOf(today) - 1;
  const scope = { kind: "district", parkId: null, eventId: null, text: district } as const;
  const programme = {
    ...scope,
    kind: "programme",
    text: { zh: "十大产业社区", en: "The ten industry communities" },
  } as const;
  const about = { scope, year, asOf: `${year}-12-31`, sourceId: bulletinOf(year) };
  const parks = Array.from({ length: demoParks }, (_, index) => parkFigureId(index + 1, "signed"));
  return [
    figure({
      ...about,
      id: "demo-communities",
      name: { zh: "已列入名单的产业社区", en: "Communities on the list" },
      measure: "count",
      value: "9",
      unit: "park",
      word: "个",
      basis: { zh: "以公布的名单为准", en: "As on the published list" },
      scope: programme,
      sourceId: listSource,
      asOf: daysAfter(today, -400),
    }),
    figure({
      ...about,
      id: "demo-district-signed",
      name: { zh: "全区签约项目", en: "Projects signed in the district" },
      measure: "signed_projects",
      value: "131",
      unit: "project",
      word: "个",
      stage: "signed",
      basis: { zh: "含不在集中签约活动上签约的项目", en: "Also those signed outside the joint signings" },
      doNotSumWith: parks,
      sumNote: {
        zh: "园区的数已含在全区数内，不能相加。",
        en: "The parks' numbers are in it and cannot be added.",
      },
    }),
    figure({
      ...about,
      id: "demo-district-investment",
      name: { zh: "全区签约总投资", en: "Investment signed in the district" },
      measure: "total_investment",
      value: "168.5",
      unit: "yi_yuan",
      word: "亿元",
      stage: "signed",
      qualifier: "nearly",
      basis: { zh: "计划总投资", en: "Planned total investment" },
    }),
    figure({
      ...about,
      id: "demo-district-tax",
      name: { zh: "产业社区税收", en: "Tax paid by the communities" },
      measure: "tax_paid",
      value: "98650",
      unit: "wan_yuan",
      word: "万元",
      basis: { zh: "税务登记地在社区内的企业", en: "Firms registered for tax in a community" },
      scope: programme,
    }),
    figure({
      ...about,
      id: "demo-design-share",
      name: { zh: "设计企业占入驻企业的比重", en: "Share of design firms among resident firms" },
      measure: "share",
      value: "18.4",
      unit: "percent",
      word: "%",
      basis: { zh: "按主营业务分", en: "By main business" },
      denominator: { zh: "十大产业社区的入驻企业", en: "Resident firms of the ten communities" },
      scope: programme,
    }),
    figure({
      ...about,
      id: "demo-in-production",
      name: { zh: "投产项目", en: "Projects in production" },
      measure: "projects_in_production",
      value: "50",
      unit: "project",
      word: "个",
      stage: "in_production",
      qualifier: "exceeded",
      basis: { zh: "历年签约、当年投产", en: "Signed in any year, in production in this one" },
      sourceId: progressSource,
    }),
    figure({
      ...about,
      id: "demo-in-negotiation",
      name: { zh: "在谈项目", en: "Projects in negotiation" },
      measure: "projects_in_negotiation",
      value: "40",
      unit: "project",
      word: "个",
      stage: "in_negotiation",
      qualifier: "more_than",
      basis: null,
      sourceId: progressSource,
    }),
    figure({
      ...about,
      id: "demo-target",
      name: { zh: "本年签约目标", en: "Target for this year's signings" },
      measure: "signed_projects",
      value: "150",
      unit: "project",
      word: "个",
      isTarget: true,
      qualifier: "at_least",
      basis: { zh: "年度目标", en: "Target for the year" },
      year: year + 1,
      asOf: `${year + 1}-01-01`,
    }),
    figure({
      ...about,
      id: "demo-rank",
      name: { zh: "设计产业排名", en: "Rank in design" },
      measure: "rank",
      value: "3",
      unit: "rank",
      word: "位",
      basis: null,
      sourceId: pressSource,
      use: "quoted_only",
      ambiguities: [{ zh: "报道没有说明是哪项排名。", en: "The report does not say which ranking." }],
    }),
    figure({
      ...about,
      id: "demo-jobs",
      name: { zh: "新增就业", en: "New jobs" },
      measure: "employment",
      value: "4200",
      unit: "person",
      word: "人",
      qualifier: "nearly",
      basis: { zh: "社保净增人数", en: "Net growth of the socially insured" },
      scope: programme,
      asOf: `${year}-12`,
    }),
    figure({
      ...about,
      id: "demo-visitors",
      name: { zh: "开放日到访企业", en: "Firms at the open day" },
      measure: "count",
      value: "260",
      unit: "firm",
      word: "家",
      basis: null,
      scope: programme,
      sourceId: pressSource,
      reading: "computed",
    }),
  ];
}

/** What is said of a figure here; the rest follows from it. */
type Told = Pick<FigureContent, "name" | "measure" | "value" | "unit" | "basis" | "scope" | "sourceId"> &
  Partial<Omit<FigureContent, "asOf">> & { id: string; word: string; year: number; asOf: string };

type Stated = Omit<Told, "id" | "word" | "year" | "asOf">;

const qualifierWords: Partial<Record<NonNullable<FigureContent["qualifier"]>, string>> = {
  about: "约",
  nearly: "近",
  over: "超",
  exceeded: "突破",
};

function figure({ id, word, year, asOf, ...told }: Told): Figure {
  const { name, value, sourceId, qualifier = null }: Stated = told;
  const written = qualifier === "more_than" ? `${value}多${word}` : `${value}${word}`;
  const behind = qualifier === "at_least" ? "以上" : "";
  const quote = `${name.zh}${(qualifier && qualifierWords[qualifier]) ?? ""}${written}${behind}`;
  return {
    id,
    slug: id,
    kind: "figure",
    content: {
      ...evidenceOf(sourceId, quote, yearPeriod(year), asOf),
      asWritten: written,
      denominator: null,
      stage: null,
      isTarget: false,
      doNotSumWith: [],
      sumNote: null,
      confirmedOn: null,
      qualifier,
      ...told,
    },
  };
}
