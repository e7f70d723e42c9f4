// What a form asks for: fields with their place in a document's content, as data. form-reading.ts reads what was sent,
// form-rows.ts adds, moves and removes rows, components/staff/form-field.tsx draws. A field's place is its input's name.
import type { StaffLocale } from "#lib/i18n/staff/language.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import type { DataSet } from "#lib/values/data-set.ts";
import type { DocumentKind } from "./kind.ts";

export type FieldWords = keyof StaffWords["fields"];
export type OptionsName = keyof StaffWords["options"];
export type SectionWords = keyof StaffWords["sections"];

type Place = {
  /** Its key in what holds it; empty where it is itself the row. */
  key: string;
  /** Under which its label and help stand in the words. */
  words: FieldWords;
  /** What one might write there, the same in every language. */
  example?: string;
  /** May be empty: null then. */
  optional?: boolean;
  /** Came into the schema later: no key in the content while it is empty, so that what was published reads back the same. */
  omitted?: boolean;
};

type Options = {
  options: OptionsName;
  values: readonly string[];
  /** As many of them as a district has, where the districts differ; all of them where this is left out. */
  offered?(dataSet: DataSet): readonly string[];
};

export type Field = Place &
  (
    | { is: "text"; long?: boolean }
    | { is: "line" | "prose" | "integer" | "decimal" | "money" | "day" | "partial_day" | "lines" | "check" }
    | ({ is: "choice"; begin?: string } & Options)
    | ({ is: "choices" } & Options)
    | { is: "reference"; to: DocumentKind }
    | { is: "references"; to: DocumentKind }
    | { is: "group"; fields: readonly Field[] }
    | {
        is: "rows";
        row: readonly Field[];
        /** Rows have an id that stays theirs. */
        ids?: boolean;
        /** Rows have titles as printed, which are never converted. */
        printed?: boolean;
        /** A row in a sentence, so that one sees what it means; null while it means nothing yet. */
        aloud?(row: unknown, locale: StaffLocale): string | null;
        /** What a row asks for depends on what it is; its key `is` says so. */
        variants?: { options: OptionsName; forms: Readonly<Record<string, readonly Field[]>> };
      }
  );
export type FieldOf<Is extends Field["is"]> = Extract<Field, { is: Is }>;

export type Section = { words: SectionWords; fields: readonly Field[] };

/** Where a document begins, before anyone has typed more than its name. */
export type Start = { id: string; name: string; parkId: string | null };

export type DocumentForm = {
  readonly kind: DocumentKind;
  readonly sections: readonly Section[];
  /** Whether it can be about one park alone. */
  readonly hasPark: boolean;
  /** The content of a new document. */
  begin(start: Start): unknown;
};

export function fieldsOf({ sections }: Pick<DocumentForm, "sections">): Field[] {
  return sections.flatMap(({ fields }) => fields);
}

/** What there is to choose from at the desk of a district. */
export function valuesOffered({ values, offered }: Options, dataSet: DataSet): readonly string[] {
  return offered?.(dataSet) ?? values;
}

/** What a field holds that nobody has filled in. */
export function blank(field: Field): unknown {
  if (field.is === "rows" || field.is === "references" || field.is === "lines" || field.is === "choices")
    return [];
  if (field.is === "check") return false;
  if (field.is === "choice" && field.begin !== undefined) return field.begin;
  if (field.optional) return null;
  if (field.is === "text") return { zh: "" };
  return field.is === "group" ? blankRow(field.fields) : "";
}

export function blankRow(fields: readonly Field[]): unknown {
  const [only] = fields;
  if (only?.key === "") return blank(only);
  return Object.fromEntries(
    fields.filter(({ omitted }) => !omitted).map((field) => [field.key, blank(field)]),
  );
}

/** A document of which nobody has said anything. */
export function blankContent(sections: readonly Section[]): Record<string, unknown> {
  return blankRow(fieldsOf({ sections })) as Record<string, unknown>;
}

/** Whether there is nothing in it that a person could have typed. */
export function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  if (value === null || value === undefined || value === false) return true;
  return typeof value === "object" && Object.values(value).every(isBlank);
}

export type Step = { field: Field; row: string | null };

/** The fields on the way to a path, such as sites.2.name.zh or sites.law-park-1.name; ends where the form knows no further. */
export function stepsTo(fields: readonly Field[], path: string): Step[] {
  const steps: Step[] = [];
  let within = fields;
  let row: string | null = null;
  for (const key of path.split(".")) {
    const last = steps.at(-1);
    if (last && row === null && (last.field.is === "rows" || last.field.is === "references")) {
      row = key;
      last.row = key;
      within = last.field.is === "rows" ? rowFields(last.field) : [];
      continue;
    }
    const field = within.find((each) => each.key === key);
    if (!field) break;
    steps.push({ field, row: null });
    row = null;
    within = field.is === "group" ? field.fields : [];
  }
  return steps;
}

/** Every field that a row may have. */
export function rowFields({ row, variants }: FieldOf<"rows">): readonly Field[] {
  return variants ? Object.values(variants.forms).flat() : row;
}
