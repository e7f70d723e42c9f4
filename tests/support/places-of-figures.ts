// Every place that shows figures, and what each says of them: the number and the unit, by the figure's id. A new place
// that shows a number is added here, and is held against the records from then on.
import type { APIRequestContext } from "@playwright/test";
import readWorkbook from "read-excel-file/node";
import { type Quantity, quantityText } from "#lib/figures/display.ts";
import { languageOf } from "#lib/i18n/language.ts";
import { type Locale, locales, localPath } from "#lib/i18n/locale.ts";
import { amountsIn } from "./amounts.ts";
import { textOfMarkup } from "./markup.ts";
import { readCsv } from "./read-csv.ts";

/** What the portal was given. `id` is the figure's; `scope` says in whose guide and on whose card it stands. */
export type Recorded = Quantity & {
  id: string;
  scope: { parkId: string | null; eventId: string | null };
};
export type Said = ReadonlyMap<string, string>;

export type PlaceOfFigures = {
  name: string;
  /** Whether it is of the first edition for ever, whatever came later. */
  isFrozen?: true;
  /** What the place has to say of a figure. */
  expected(figure: Recorded): string;
  read(request: APIRequestContext, figures: readonly Recorded[]): Promise<Said>;
};

export const placesOfFigures: PlaceOfFigures[] = [
  ...locales.flatMap((locale) => [
    pageIn(locale),
    frozenPageIn(locale),
    factsForMachines(locale),
    told("card", locale, ({ id }) => `/figures/${id}/card.svg`),
    frozen(told("frozen card", locale, ({ id }) => `/figures/${id}/v/1/card.svg`)),
    told("embed", locale, ({ id }) => `/embed/figures/${id}`),
    frozen(told("frozen embed", locale, ({ id }) => `/embed/figures/${id}/v/1`)),
    ofItsEvent("event's card", locale, (slug) => `/signings/${slug}/card.svg`),
    ofItsEvent("event's embed", locale, (slug) => `/embed/signings/${slug}`),
    frozen(ofItsEvent("event's frozen card", locale, (slug) => `/signings/${slug}/v/1/card.svg`)),
    inGuide("guide as JSON", locale, "guide.json", numbersInJson),
    inGuide("guide as Markdown", locale, "guide.md", numbersInMarkdown),
  ]),
  file("figures.csv", async (body) => readCsv(body.toString())),
  file("figures.json", async (body) => JSON.parse(body.toString()).rows),
  file("figures.xlsx", rowsOfWorkbook),
  frozen(
    each(
      "frozen CSV",
      ({ id }) => `/data/figures/${id}/v/1.csv`,
      (text) => readCsv(text)[0],
    ),
  ),
  frozen(
    each(
      "frozen JSON",
      ({ id }) => `/data/figures/${id}/v/1.json`,
      (text) => JSON.parse(text),
    ),
  ),
  each(
    "API",
    ({ id }) => `/api/v1/figures/${id}`,
    (text) => JSON.parse(text),
  ),
  frozen(
    each(
      "API, frozen",
      ({ id }) => `/api/v1/figures/${id}/v/1`,
      (text) => JSON.parse(text),
    ),
  ),
  ofItsEventInRows("rows of its event", (slug) => `/data/signings/${slug}/v/1.csv`),
  { name: "API, all", expected: numberAndUnit, read: readAllOfApi },
];

function frozen(place: PlaceOfFigures): PlaceOfFigures {
  return { ...place, isFrozen: true };
}

type DataRow = { [column: string]: unknown };

/** What is no data has a unit, and no number. */
function numberAndUnit({ value, unit, use }: Recorded): string {
  return use === "shown" ? `${value} ${unit}` : ` ${unit}`;
}

function saidBy(row: DataRow | undefined): string {
  return row ? `${row["value"] ?? ""} ${row["unit"]}` : "nothing";
}

function file(name: string, rowsOf: (body: Buffer) => Promise<DataRow[]>): PlaceOfFigures {
  return {
    name,
    expected: numberAndUnit,
    async read(request) {
      const rows = await rowsOf(await (await request.get(`/data/${name}`)).body());
      return new Map(rows.map((row) => [String(row["id"]), saidBy(row)]));
    },
  };
}

async function rowsOfWorkbook(body: Buffer): Promise<DataRow[]> {
  const [sheet] = await readWorkbook(body);
  const [head = [], ...rows] = sheet?.data ?? [];
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [String(name), cells[index]])));
}

async function readAllOfApi(request: APIRequestContext): Promise<Said> {
  const said = new Map<string, string>();
  let path: string | null = "/api/v1/figures?limit=7";
  while (path !== null) {
    const { rows, next }: { rows: DataRow[]; next: string | null } = await (await request.get(path)).json();
    for (const row of rows) said.set(String(row["id"]), saidBy(row));
    path = next && new URL(next).pathname + new URL(next).search;
  }
  return said;
}

function each(
  name: string,
  addressOf: (figure: Recorded) => string,
  rowOf: (text: string) => DataRow | undefined,
): PlaceOfFigures {
  return {
    name,
    expected: numberAndUnit,
    read: (request, figures) =>
      byFigure(figures, async (figure) => saidBy(rowOf(await (await request.get(addressOf(figure))).text()))),
  };
}

function pageIn(locale: Locale): PlaceOfFigures {
  return shownOn(`page in ${locale}`, locale, ({ id }) => `/figures/${id}`);
}

function frozenPageIn(locale: Locale): PlaceOfFigures {
  return frozen(shownOn(`frozen page in ${locale}`, locale, ({ id }) => `/figures/${id}/v/1`));
}

/** The first number on the figure's own page, in the reader's words; where it is no data there is none. */
function shownOn(name: string, locale: Locale, pathOf: (figure: Recorded) => string): PlaceOfFigures {
  const language = languageOf(locale);
  return {
    name,
    expected: (figure) => (figure.use === "shown" ? closed(quantityText(language, figure)) : "none"),
    read: (request, figures) =>
      byFigure(figures, async (figure) => {
        const html = await (await request.get(localPath(locale, pathOf(figure)))).text();
        return closed(numbersOn(html).find(({ id }) => id === figure.id)?.text ?? "none");
      }),
  };
}

/** A card, in the words of its description, or a frame for other sites: the number stands in a text. */
function told(name: string, locale: Locale, pathOf: (figure: Recorded) => string): PlaceOfFigures {
  const language = languageOf(locale);
  const inWords = (figure: Recorded) => closed(quantityText(language, { ...figure, use: "shown" }));
  return {
    name: `${name} in ${locale}`,
    expected: (figure) => (figure.use === "shown" ? inWords(figure) : "none"),
    read: (request, figures) =>
      byFigure(figures, async (figure) => {
        const text = await (await request.get(localPath(locale, pathOf(figure)))).text();
        return closed(textWithoutSums(text)).includes(inWords(figure)) ? inWords(figure) : "none";
      }),
  };
}

/** The guide of the park that it is about; of a figure of anything else, that it is in none. */
function inGuide(
  name: string,
  locale: Locale,
  file: string,
  numbersIn: (text: string) => Said,
): PlaceOfFigures {
  const language = languageOf(locale);
  return {
    name: `${name} in ${locale}`,
    expected: (figure) => (figure.scope.parkId === null ? "in no guide" : quantityText(language, figure)),
    async read(request, figures) {
      const said = new Map(figures.map(({ id }) => [id, "in no guide"]));
      for (const slug of await slugsOf(request, "parks")) {
        const text = await (await request.get(localPath(locale, `/guides/${slug}/${file}`))).text();
        for (const [id, number] of numbersIn(text)) said.set(id, number);
      }
      return said;
    },
  };
}

function numbersInJson(text: string): Said {
  const { figures } = JSON.parse(text) as { figures: { id: string; number: string }[] };
  return new Map(figures.map(({ id, number }) => [id, number]));
}

/** [name](…/figures/sf-040/v/1)：**3028.66万元** */
function numbersInMarkdown(text: string): Said {
  const found = text.matchAll(/\/figures\/([a-z0-9-]+)\/v\/\d+\)[^*]*\*\*(.*?)\*\*/g);
  return new Map([...found].map(([, id = "", number = ""]) => [id, number.replaceAll("\\", "")]));
}

/** What tells of an event whose list is not public says its numbers, and no other figure's. */
function ofItsEvent(name: string, locale: Locale, pathOf: (slug: string) => string): PlaceOfFigures {
  const language = languageOf(locale);
  return {
    name: `${name} in ${locale}`,
    expected: (figure) =>
      figure.scope.eventId === null ? "of no event" : closed(quantityText(language, figure)),
    async read(request, figures) {
      const said = new Map(figures.map(({ id }) => [id, "of no event"]));
      for (const slug of await slugsOf(request, "signings")) {
        const text = await (await request.get(localPath(locale, pathOf(slug)))).text();
        const shown = textWithoutSums(text);
        const amounts = amountsIn(language, shown);
        const rows = readCsv(await (await request.get(`/data/signings/${slug}/v/1.csv`)).text());
        for (const [index, { id }] of rows.filter(({ record }) => record === "figure").entries()) {
          const figure = figures.find((each) => each.id === id);
          const whole = figure ? quantityText(language, figure) : "";
          // A currency that stands before the number is none of its amount.
          const isThere =
            amounts[index] === amountsIn(language, whole)[0] && closed(shown).includes(closed(whole));
          said.set(String(id), isThere ? closed(whole) : (amounts[index] ?? "none"));
        }
      }
      return said;
    },
  };
}

function ofItsEventInRows(name: string, pathOf: (slug: string) => string): PlaceOfFigures {
  return {
    name,
    isFrozen: true,
    expected: (figure) => (figure.scope.eventId === null ? "of no event" : numberAndUnit(figure)),
    async read(request, figures) {
      const said = new Map(figures.map(({ id }) => [id, "of no event"]));
      for (const slug of await slugsOf(request, "signings")) {
        for (const row of readCsv(await (await request.get(pathOf(slug))).text()))
          if (row["record"] === "figure") said.set(String(row["id"]), saidBy(row));
      }
      return said;
    },
  };
}

async function slugsOf(request: APIRequestContext, table: "parks" | "signings"): Promise<string[]> {
  const rows = readCsv(await (await request.get(`/data/${table}.csv`)).text());
  return rows.map(({ address }) => String(address).split("/").at(-1) ?? "");
}

/** JSON-LD: in English, where the unit is RMB, the number is that of yuan. */
function factsForMachines(locale: Locale): PlaceOfFigures {
  const { words } = languageOf(locale);
  return {
    name: `JSON-LD in ${locale}`,
    expected: ({ value, unit, amountYuan, use }) => {
      const number = locale === "en" && amountYuan !== null ? amountYuan : value;
      return use === "shown" ? `${number} ${words.units[unit]}` : "none";
    },
    read: (request, figures) =>
      byFigure(figures, async ({ id }) => {
        const html = await (await request.get(localPath(locale, `/figures/${id}`))).text();
        const [, graph = "{}"] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
        const facts: DataRow[] = JSON.parse(graph)["@graph"] ?? [];
        const dataset = facts.find((fact) => fact["@type"] === "Dataset" && fact["identifier"] === id);
        const measured = dataset?.["variableMeasured"] as { value: string; unitText: string } | undefined;
        return measured ? `${measured.value} ${measured.unitText}` : "none";
      }),
  };
}

/** Every number of a figure in the HTML of a page, and every sum, whose id is "computed". */
export function numbersOn(html: string): { id: string; text: string }[] {
  return html.split(/(?=<span[^>]*\sdata-figure=)/).flatMap((part) => {
    const id = /^<span[^>]*\sdata-figure="([^"]*)"/.exec(part)?.[1];
    return id === undefined ? [] : [{ id, text: readable(part.slice(0, endOfElement(part))) }];
  });
}

/** What can be read on a page but for the sums, blocks apart from one another. */
export function textWithoutSums(html: string): string {
  const parts = html.slice(Math.max(0, html.indexOf("<body"))).split(/(?=<span[^>]*\sdata-figure=)/);
  const left = parts.map((part) =>
    part.startsWith("<span") && /^<span[^>]*"computed"/.test(part) ? part.slice(endOfElement(part)) : part,
  );
  return readable(left.join(""));
}

/** Where the span ends with which the HTML begins, other spans in it included. */
function endOfElement(html: string): number {
  let depth = 0;
  for (const { 0: tag, index } of html.matchAll(/<(\/?)span[^>]*>/g)) {
    depth += tag.startsWith("</") ? -1 : 1;
    if (depth === 0) return index + tag.length;
  }
  return html.length;
}

function readable(html: string): string {
  const blocks = html
    .replaceAll(/<script[\s\S]*?<\/script>/g, "")
    .replaceAll(/<\/?(?:p|li|td|th|tr|dt|dd|div|h[1-6]|text|title|desc|caption|section|br)\b[^>]*>/g, "\n");
  return textOfMarkup(blocks);
}

/** Large numbers stand apart from their units without a space between them. */
export function closed(text: string): string {
  return text.replaceAll(/\s/g, "");
}

async function byFigure(
  figures: readonly Recorded[],
  read: (figure: Recorded) => Promise<string>,
): Promise<Said> {
  const said = new Map<string, string>();
  for (const figure of figures) said.set(figure.id, await read(figure));
  return said;
}
