// What an edition changed of what readers quote, from what to what, in their language. Pure. Fields are called as the desk
// calls them; what is one thing to a reader, such as a number with its unit, is told as one.
import { leaves } from "#lib/editorial/changes.ts";
import {
  type Changing,
  type Names,
  type Quoted,
  quotedChanges,
  rowsAbove,
} from "#lib/editorial/explanation.ts";
import { type Field, fieldsOf, stepsTo } from "#lib/editorial/form.ts";
import { fieldName, valueText } from "#lib/editorial/form-names.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { changedQuantity, quantityText } from "#lib/figures/display.ts";
import { figureContent } from "#lib/figures/model.ts";
import { forms } from "#lib/forms.ts";
import { writeDay, writePeriod } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { withCurrency } from "#lib/i18n/with-currency.ts";
import { amountQuantity } from "#lib/projects/amount.ts";
import { signedProjectContent } from "#lib/projects/model.ts";
import { parseMoney, toYuan } from "#lib/values/money.ts";
import { quoted } from "./quoted.ts";

/** One thing that changed: a value, or what left a list and what joined it. A figure's number needs no label, and has none. */
export type QuotedChange =
  | { is: "value"; label: string; was: string; now: string }
  | { is: "list"; label: string; left: string[]; joined: string[] };

/** Empty for a first edition, and where nothing changed that readers quote. */
export function quotedChangesIn(
  language: Language,
  { kind, content, before, names }: Changing,
): QuotedChange[] {
  if (before === null) return [];
  const paths = quotedChanges(quoted[kind], before, content).map(({ path }) => path);
  const { left, joined } = rowsThatCameOrWent(quoted[kind], paths, { before, content });
  const within = (path: string) =>
    rowsAbove(path, quoted[kind].rows).some((row) => left.has(row) || joined.has(row));
  const alone = paths.filter((path) => !within(path));
  const told = (wholes[kind] ?? []).filter((whole) => alone.some((path) => whole.fields.test(path)));
  const changed = told.map((whole) => ({ whole, change: whole.change(language, before, content) }));
  const isTold = (path: string) => changed.some(({ whole, change }) => change && whole.fields.test(path));
  const changing = { kind, content, before, names };
  return [
    ...changed.flatMap(({ change }) => change ?? []),
    ...alone.filter((path) => !isTold(path)).map((path) => changeOfField(language, changing, path)),
    ...changesOfRows(language, changing, { left, joined }),
  ];
}

/** Rows by their paths, such as sites.law-park-1, by which they are the same row whatever they are called. */
type Rows = { left: ReadonlySet<string>; joined: ReadonlySet<string> };

/** Of a row that went with the one around it, the outer one alone. */
function rowsThatCameOrWent(
  { rows }: Quoted,
  paths: readonly string[],
  { before, content }: Pick<Changing, "before" | "content">,
): Rows {
  const rowsIn = (each: unknown) =>
    new Set([...leaves(each).keys()].flatMap((path) => rowsAbove(path, rows)));
  const [old, young] = [rowsIn(before), rowsIn(content)];
  const found = paths.flatMap(
    (path) => rowsAbove(path, rows).find((row) => old.has(row) !== young.has(row)) ?? [],
  );
  const foundIn = (all: ReadonlySet<string>) => new Set(found.filter((row) => all.has(row)));
  return { left: foundIn(old), joined: foundIn(young) };
}

/** One change for each list, its rows by their names; another row of the same name is another row. */
function changesOfRows(language: Language, { kind, content, before }: Changing, rows: Rows): QuotedChange[] {
  const listOf = (row: string) => row.slice(0, row.lastIndexOf("."));
  const left = Map.groupBy(rows.left, listOf);
  const joined = Map.groupBy(rows.joined, listOf);
  const [old, young] = [leaves(before), leaves(content)];
  return [...new Set([...left.keys(), ...joined.keys()])].map((list) => ({
    is: "list",
    label: inLanguage(language, fieldName(wordsOf(language), fieldsOf(forms[kind]), list, content)),
    left: (left.get(list) ?? []).map((row) => nameOfRow(language, old, row)),
    joined: (joined.get(list) ?? []).map((row) => nameOfRow(language, young, row)),
  }));
}

/** Its name or title, its number where it has none, its id at last. */
function nameOfRow({ say }: Language, values: ReadonlyMap<string, string>, row: string): string {
  for (const key of ["name", "title"]) {
    const [zh, en] = ["zh", "en"].map((each) => values.get(`${row}.${key}.${each}`));
    if (zh !== undefined) return say({ zh, ...(en !== undefined && { en }) });
  }
  return values.get(`${row}.number`) ?? row.slice(row.lastIndexOf(".") + 1);
}

/** What is told as one, and the fields that it is made of; null where the one stayed although a field of it did not. */
type Whole = {
  fields: RegExp;
  change(language: Language, before: unknown, content: unknown): QuotedChange | null;
};

const wholes: Partial<Record<DocumentKind, readonly Whole[]>> = {
  figure: [
    {
      fields: /^(?:value|unit|asWritten|qualifier|use)$/,
      change(language, before, content) {
        const numbers = changedQuantity(language, before, content);
        return numbers && { is: "value", label: "", was: numbers.was, now: numbers.is };
      },
    },
    { fields: /^period\./, change: changeOf("period", periodIn) },
    { fields: /^asOf\./, change: changeOf("asOf", asOfIn) },
    { fields: /^scope\.text\./, change: changeOf("scope", scopeIn) },
  ],
  signed_project: [
    { fields: /^amount\.asWritten$/, change: changeOf("amount", amountIn) },
    {
      fields: /^milestones\./,
      change(language, before, content) {
        const [was, is] = [before, content].map((each) => milestonesIn(language, each));
        return listChange(labelOf(language, "milestones"), was ?? [], is ?? []);
      },
    },
  ],
};

function changeOf(
  label: keyof StaffWords["fields"],
  textIn: (language: Language, content: unknown) => string,
): Whole["change"] {
  return (language, before, content) => {
    const [was, now] = [textIn(language, before), textIn(language, content)];
    return was === now ? null : { is: "value", label: labelOf(language, label), was, now };
  };
}

function periodIn({ words, locale }: Language, content: unknown): string {
  return writePeriod(locale, figureContent.parse(content).period) || words.common.notStated;
}

function asOfIn({ words, locale }: Language, content: unknown): string {
  const { date } = figureContent.parse(content).asOf;
  return date === null ? words.common.notStated : writeDay(locale, date);
}

function scopeIn({ say }: Language, content: unknown): string {
  return say(figureContent.parse(content).scope.text);
}

function amountIn(language: Language, content: unknown): string {
  const { amount } = signedProjectContent.parse(content);
  return amount === null ? language.words.common.undisclosed : moneyText(language, amount.asWritten);
}

function moneyText(language: Language, asWritten: string): string {
  const money = parseMoney(asWritten);
  if (money === null) return asWritten;
  return quantityText(language, amountQuantity({ yuan: toYuan(money), asWritten, basis: null }));
}

function milestonesIn(language: Language, content: unknown): string[] {
  const { options } = wordsOf(language);
  return signedProjectContent
    .parse(content)
    .milestones.map(
      ({ stage, reachedOn }) =>
        inLanguage(language, options.milestoneStage[stage]) +
        language.words.site.bracketed(writeDay(language.locale, reachedOn)),
    );
}

function changeOfField(language: Language, changing: Changing, path: string): QuotedChange {
  const { kind, content, before, names } = changing;
  const fields = fieldsOf(forms[kind]);
  const plain = path.replace(/\.zh$/, "");
  const label = inLanguage(language, fieldName(wordsOf(language), fields, plain, content));
  const [was, is] = [before, content].map((each) => leaves(each));
  const field = stepsTo(fields, plain).at(-1)?.field;
  const rows = [was, is].map((each) => each?.get(path)?.split("\n") ?? []);
  if (field?.is === "references") {
    return listChange(label, rows[0] ?? [], rows[1] ?? [], (id) => nameOf(language, names, id));
  }
  const [old, young] = [was, is].map((each) => valueIn(language, { fields, field, names }, each, path));
  return { is: "value", label, was: old ?? "", now: young ?? "" };
}

/** `named`: how each is called, where what it is known by is an id. */
function listChange(
  label: string,
  was: readonly string[],
  is: readonly string[],
  named = (each: string) => each,
): QuotedChange {
  return {
    is: "list",
    label,
    left: was.filter((each) => !is.includes(each)).map(named),
    joined: is.filter((each) => !was.includes(each)).map(named),
  };
}

type Reading = { fields: readonly Field[]; field: Field | undefined; names: Names };

function valueIn(
  language: Language,
  { fields, field, names }: Reading,
  values: ReadonlyMap<string, string> | undefined,
  path: string,
): string {
  const { words, locale, say } = language;
  const value = values?.get(path);
  if (field?.is === "check") return value === "true" ? words.corrections.yes : words.corrections.no;
  if (value === undefined) return words.corrections.nothing;
  if (field?.is === "text") {
    const en = values?.get(path.replace(/zh$/, "en"));
    return say(withCurrency({ zh: value, ...(en !== undefined && { en }) }));
  }
  if (field?.is === "day" || field?.is === "partial_day") return writeDay(locale, value);
  if (field?.is === "money") return moneyText(language, value);
  if (field?.is === "reference") return nameOf(language, names, value);
  return inLanguage(language, valueText(wordsOf(language), fields, path, value, {}));
}

function nameOf({ say }: Language, names: Names, id: string): string {
  const name = names[id];
  return name ? say(name) : id;
}

function labelOf(language: Language, field: keyof StaffWords["fields"]): string {
  return inLanguage(language, wordsOf(language).fields[field].label);
}

function wordsOf({ locale, dataSet }: Language): StaffWords {
  return staffLanguage(locale === "en" ? "en" : "zh-Hans", dataSet).words;
}

/** The desk has no Traditional Chinese of its own. */
function inLanguage({ locale, say }: Language, text: string): string {
  return locale === "en" ? text : say({ zh: text });
}
