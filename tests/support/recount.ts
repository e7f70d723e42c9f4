// Totals counted again from the files that anyone may download, as a sceptic with a spreadsheet would: knows the rules as
// they are told to readers, and none of the portal's own counting.
import type { APIRequestContext } from "@playwright/test";
import { type Quantity, quantityText } from "#lib/figures/display.ts";
import type { Qualifier, Unit } from "#lib/figures/model.ts";
import type { Language } from "#lib/i18n/language.ts";
import { fromYuan, inChineseUnits } from "#lib/values/money.ts";
import { closed } from "./places-of-figures.ts";
import { readCsv } from "./read-csv.ts";

type Row = Record<string, string>;
const tables = ["projects", "signings", "figures", "parks", "spaces", "policies", "clauses"] as const;
export type Files = Record<(typeof tables)[number], Row[]>;

export async function downloadFiles(request: APIRequestContext, origin: string): Promise<Files> {
  const files: Partial<Files> = {};
  for (const table of tables)
    files[table] = readCsv(await (await request.get(`${origin}/data/${table}.csv`)).text());
  return files as Files;
}

export function slugOf({ address = "" }: Row): string {
  return address.split("/").at(-1) ?? "";
}

/** Everything where nothing is named. Parks and events by id. */
export type Filter = { year?: string; event?: string; park?: string; industry?: string; stage?: string };

/** The projects that count: each once, by its first signing, without those that were called off. `today`: known until then. */
export function cohortOf({ projects, signings }: Files, filter: Filter, today: string): Row[] {
  const { year = "", event = "" } = filter;
  const listed = new Map(
    signings
      .filter((row) => row["list_disclosed"] === "true" && row["projects"])
      .map((row) => [row["id"], row]),
  );
  return projects.filter((project) => {
    const first = listed.get(project["events"]?.split(";")[0] ?? "");
    if (!first || !isAsked(project, filter, today)) return false;
    return (first["held_on"] ?? "").startsWith(year) && (event === "" || first["id"] === event);
  });
}

/** 本场: the projects of an event's list, wherever else they were signed; of what is asked for those only. */
export function cohortAt({ projects }: Files, { id = "" }: Row, filter: Filter = {}, today = ""): Row[] {
  return projects.filter(
    (project) => isAsked(project, filter, today) && project["events"]?.split(";").includes(id),
  );
}

function isAsked(
  project: Row,
  { park = "", industry = "", stage = "signed" }: Filter,
  today: string,
): boolean {
  const reached = project[`${stage}_on`] ?? "";
  const isThere = stage === "signed" || (reached !== "" && reached <= today.slice(0, reached.length));
  return (
    isThere &&
    project["cancelled"] !== "true" &&
    (park === "" || project["park"] === park) &&
    (project["industry"] ?? "").startsWith(industry)
  );
}

const bases = ["planned_total", "fixed_assets", "paid_in", "foreign_capital", ""];

/** How many they are, and what their amounts come to, each basis by itself: as pages write it. */
export function numbersOf(language: Language, cohort: readonly Row[]): string[] {
  const sums = bases.flatMap((basis) => {
    const amounts = cohort.filter((row) => row["amount_yuan"] && row["amount_basis"] === basis);
    return amounts.length === 0
      ? []
      : moneyText(
          language,
          amounts.map((row) => row["amount_yuan"] ?? ""),
        );
  });
  return [countText(language, cohort.length), ...sums];
}

/** What a total tells besides: each stage of the same projects, and each park's part. */
export function partsOf(language: Language, cohort: readonly Row[], today: string): string[] {
  const stages = ["registered", "started", "in_production", "paid_in"].flatMap((stage) => {
    const reached = cohort.filter((row) => {
      const on = row[`${stage}_on`] ?? "";
      return on !== "" && on <= today.slice(0, on.length);
    });
    return [reached.length, cohort.length - reached.length].map((count) => countText(language, count));
  });
  const parks = Map.groupBy(cohort, (row) => row["park"]);
  return [...stages, ...[...parks.values()].flatMap((rows) => numbersOf(language, rows))];
}

/** The sums of what sources state of events without a public list. */
export function statedSums(language: Language, { figures, signings }: Files, year = ""): string[] {
  const unlisted = signings.filter(
    (row) => row["list_disclosed"] !== "true" && (row["held_on"] ?? "").startsWith(year),
  );
  const ofEvents = figures.filter(
    (row) => row["use"] === "shown" && unlisted.some(({ id }) => id === row["event"]),
  );
  const stated = (measure: string) => ofEvents.filter((row) => row["measure"] === measure);
  const money = stated("total_investment").map((row) => row["amount_yuan"] ?? "0");
  const count = stated("signed_projects").reduce((sum, row) => sum + Number(row["value"]), 0);
  return [countText(language, count), ...(money.length > 0 ? [moneyText(language, money)] : [])];
}

/** The number of a figure's row, or of a project's, as pages write it. */
export function recordText(language: Language, row: Row): string {
  const [, asWritten = "", written = ""] = /^(.*?)(万元|亿元|元)$/.exec(row["as_written"] ?? "") ?? [];
  const isProject = "events" in row;
  const quantity: Quantity = {
    value: isProject ? asWritten : (row["value"] ?? ""),
    unit: isProject ? unitOf(written) : (row["unit"] as Unit),
    amountYuan: row["amount_yuan"] || null,
    qualifier: ((!isProject && row["qualifier"]) || null) as Qualifier | null,
    use: isProject || row["use"] === "shown" ? "shown" : "quoted_only",
  };
  return closed(quantityText(language, quantity));
}

function countText(language: Language, count: number): string {
  return closed(
    quantityText(language, {
      ...{ value: String(count), unit: "project", amountYuan: null, qualifier: null, use: "shown" },
    } as Quantity),
  );
}

/** Exact until it is written: in fen, as whole numbers. */
function moneyText(language: Language, yuan: readonly string[]): string {
  const fen = yuan.reduce((sum, each) => sum + fromYuan(each).fen, 0n);
  const { number, unit } = inChineseUnits({ fen });
  const amountYuan = `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`;
  return closed(
    quantityText(language, { value: number, unit: unitOf(unit), amountYuan, qualifier: null, use: "shown" }),
  );
}

function unitOf(written: string): Unit {
  return ({ 元: "yuan", 万元: "wan_yuan", 亿元: "yi_yuan" } as const)[written as "元"] ?? "yuan";
}

/** What the head of a park's guide counts: square metres to let, the rent on each basis, and clauses of the government's that are open. */
export function guideHeadOf(language: Language, files: Files, { id = "" }: Row, today: string): string[] {
  const { guides, spaces: words } = language.words;
  const spaces = files.spaces.filter((row) => row["park"] === id);
  const area = spaces.reduce((sum, row) => sum + Number(row["area_to"] || 0), 0);
  const priced = spaces.filter((row) => row["rent_from"] || row["rent_to"]);
  const rents = [...Map.groupBy(priced, (row) => row["rent_basis"]).values()].map((alike) => {
    const all = alike.flatMap((row) => [row["rent_from"], row["rent_to"]].filter(Boolean).map(Number));
    const [from, to] = [Math.min(...all), Math.max(...all)].map(String);
    return from === to ? String(to) : words.fromTo(String(from), String(to));
  });
  const open = openClauses(files, id, today);
  const currency = { "zh-Hans": "", "zh-Hant": "人民幣", en: "RMB" }[language.locale];
  return [
    `${String(area).replaceAll(/(?<=\d)(?=(?:\d{3})+(?:\.|$))/g, ",")}${guides.head.toLet}`,
    ...rents.map((rent) => `${currency}${rent}${guides.head.rent}`),
    `${open}${guides.head.open(open)}`,
  ].map(closed);
}

function openClauses({ policies, clauses }: Files, park: string, today: string): number {
  const open = new Set(
    policies
      .filter((row) => row["provider"] === "government" && row["status"] === "open")
      .filter((row) => row["district_wide"] === "true" || row["parks"]?.split(";").includes(park))
      .map((row) => row["id"]),
  );
  return clauses.filter(
    (row) =>
      open.has(row["policy"]) &&
      (row["opens_on"] ?? "") <= today &&
      (!row["closes_on"] || today <= (row["closes_on"] ?? "")),
  ).length;
}
