// Rows: each a part of the form of its own, which may be folded up; a new one is added at the end.
import type { ReactNode } from "react";
import type { Field, FieldOf } from "#lib/editorial/form.ts";
import { rowTitle } from "#lib/editorial/form-names.ts";
import {
  type FieldProps,
  type FormContext,
  Group,
  hasProblem,
  nameWithin,
  Problem,
  shown,
} from "./form-control.tsx";
import { RowButtons } from "./row-buttons.tsx";

/** Rows of so many fields are folded up where there are several. */
const manyFields = 5;

/** How the fields within a row are drawn. */
type DrawFields = (row: { fields: readonly Field[]; name: string; value: unknown }) => ReactNode;

export function RowsField({
  context,
  field,
  name,
  value,
  children,
}: FieldProps<FieldOf<"rows">> & { children: DrawFields }) {
  const rows = Array.isArray(value) ? value : [];
  return (
    <Group context={context} field={field} name={name}>
      {rows.map((row, index) => (
        <Row
          key={index}
          context={context}
          field={field}
          name={nameWithin(name, String(index))}
          value={row}
          index={index}
          count={rows.length}
        >
          {children}
        </Row>
      ))}
      <AddButtons context={context} field={field} name={name} />
    </Group>
  );
}

type RowProps = FieldProps<FieldOf<"rows">> & { index: number; count: number; children: DrawFields };

function Row({ context, field, name, value, index, count, children }: RowProps) {
  const { words } = context.language;
  const held = (value ?? {}) as Record<string, unknown>;
  const is = shown(held["is"]);
  const label = words.edit.nth(words.fields[field.words].label, index + 1);
  const title = field.variants ? optionName(context, field, is) : rowTitle(value);
  const aloud = field.aloud?.(value, context.language.locale);
  // A row that is one text has its own heading and its own place for problems.
  const isOneField = !field.variants && field.row[0]?.key === "";
  const inside = (
    <>
      {field.ids && <input type="hidden" name={`${name}.id`} value={shown(held["id"])} />}
      {field.variants && <input type="hidden" name={`${name}.is`} value={is} />}
      {!isOneField && <Problem context={context} name={name} />}
      {aloud && <p className="understood">{words.edit.readAloud(aloud)}</p>}
      {children({ fields: field.variants ? (field.variants.forms[is] ?? []) : field.row, name, value })}
      <RowButtons context={context} path={name} label={label} isLast={index === count - 1} />
    </>
  );
  if (isOneField) return <div className="row">{inside}</div>;
  const isFolded = field.row.length >= manyFields && count > 1;
  const isOpen = hasProblem(context, name) || isWithin(context.open, name);
  return isFolded ? (
    <details id={name} className="row" open={isOpen}>
      <summary>
        {label}
        {title && <span className="row-title">{title}</span>}
      </summary>
      {inside}
    </details>
  ) : (
    <fieldset id={name} className="row">
      <legend>
        {label}
        {title && <span className="row-title">{title}</span>}
      </legend>
      {inside}
    </fieldset>
  );
}

function AddButtons({
  context,
  field,
  name,
}: Pick<FieldProps<FieldOf<"rows">>, "context" | "field" | "name">) {
  const { words } = context.language;
  const { variants } = field;
  const label = words.fields[field.words].label;
  if (!variants)
    return (
      <button type="submit" name="do" value={`add:${name}`} className="button">
        {words.edit.add(label)}
      </button>
    );
  return (
    <p className="row-buttons">
      {Object.keys(variants.forms).map((is) => (
        <button key={is} type="submit" name="do" value={`add:${name}:${is}`} className="button button-small">
          {words.edit.add(optionName(context, field, is))}
        </button>
      ))}
    </p>
  );
}

function optionName(context: FormContext, { variants }: FieldOf<"rows">, is: string): string {
  const names = variants && (context.language.words.options[variants.options] as Record<string, string>);
  return names?.[is] ?? is;
}

function isWithin(path: string | null, name: string): boolean {
  return path !== null && (path === name || path.startsWith(`${name}.`));
}
