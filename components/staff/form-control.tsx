// The parts that every field of a document's form has: its name, what to write there, what is wrong with it, the control itself.
// A field's id is its name, and its place in the content.
import type { ReactNode } from "react";
import type { Field, FieldOf } from "#lib/editorial/form.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";

/** What one may refer to. */
export type Referable = { id: string; name: string };

export type FormContext = {
  language: StaffLanguage;
  /** Sentences about what is wrong, by the name of the field. */
  problems: ReadonlyMap<string, readonly string[]>;
  referable: Readonly<Partial<Record<FieldOf<"reference">["to"], readonly Referable[]>>>;
  /** A row to be shown open, by its name. */
  open: string | null;
};

export type FieldProps<F extends Field = Field> = {
  context: FormContext;
  field: F;
  /** The input's name, and the field's place in the content. */
  name: string;
  value: unknown;
};

export function nameWithin(parent: string, key: string): string {
  return parent === "" || key === "" ? parent + key : `${parent}.${key}`;
}

/** Whether anything is wrong with a field, or with what it holds. */
export function hasProblem({ problems }: FormContext, name: string): boolean {
  return [...problems.keys()].some((each) => each === name || each.startsWith(`${name}.`));
}

/** What an input says of itself: its id and name, what describes it, and whether it is wrong. */
export function attributesOf(context: FormContext, name: string, describedBy: string[] = []) {
  const isWrong = context.problems.has(name);
  const described = [...describedBy, ...(isWrong ? [`${name}-wrong`] : [])];
  return {
    id: name,
    name,
    "aria-describedby": described.join(" ") || undefined,
    "aria-invalid": isWrong || undefined,
    className: "input",
  };
}

export function Problem({ context, name }: { context: FormContext; name: string }) {
  const sentences = context.problems.get(name);
  return (
    sentences && (
      <p id={`${name}-wrong`} className="wrong">
        {sentences.join(" ")}
      </p>
    )
  );
}

export function Hint({ context, field, name }: Pick<FieldProps, "context" | "field" | "name">) {
  const { words } = context.language;
  return (
    <p id={`${name}-hint`} className="hint">
      {words.fields[field.words].help}
      {field.example && ` ${words.edit.example(field.example)}`}
    </p>
  );
}

export function classFor({ problems }: FormContext, name: string): string {
  return problems.has(name) ? "field field-wrong" : "field";
}

/** Two of these stand in a line. */
const short: readonly Field["is"][] = [
  "integer",
  "decimal",
  "money",
  "day",
  "partial_day",
  "choice",
  "reference",
];

/** One control with one label. */
export function Control({
  context,
  field,
  name,
  children,
}: Pick<FieldProps, "context" | "field" | "name"> & { children: ReactNode }) {
  return (
    <div className={short.includes(field.is) ? `${classFor(context, name)} half` : classFor(context, name)}>
      <label htmlFor={name}>{context.language.words.fields[field.words].label}</label>
      <Hint context={context} field={field} name={name} />
      <Problem context={context} name={name} />
      {children}
    </div>
  );
}

/** Several controls under one heading. */
export function Group({
  context,
  field,
  name,
  children,
}: Pick<FieldProps, "context" | "field" | "name"> & { children: ReactNode }) {
  return (
    <fieldset
      id={name}
      className={`${classFor(context, name)} group`}
      tabIndex={-1}
      aria-describedby={`${name}-hint`}
    >
      <legend>{context.language.words.fields[field.words].label}</legend>
      <Hint context={context} field={field} name={name} />
      <Problem context={context} name={name} />
      {children}
    </fieldset>
  );
}

/** What a control shows: the text as it was typed, or the number that it was understood as. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join("\n");
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Room for the text and a line more. */
export function rowsFor(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + 1 + Math.floor(line.length / 46), 0);
  return Math.min(Math.max(lines + 1, 3), 14);
}
