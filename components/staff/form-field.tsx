// One field of a form, whatever it asks for, drawn from what the content holds, as typed.

import type { Field } from "#lib/editorial/form.ts";
import { grouped, parseMoney, toYuan } from "#lib/values/money.ts";
import { ChoiceField, ChoicesField, ReferenceField, ReferencesField } from "./form-choice.tsx";
import {
  attributesOf,
  Control,
  classFor,
  type FieldProps,
  Group,
  Hint,
  nameWithin,
  Problem,
  rowsFor,
  shown,
} from "./form-control.tsx";
import { RowsField } from "./form-rows.tsx";
import { TranslatedField } from "./form-text.tsx";

export function FormField(props: FieldProps) {
  const { field } = props;
  switch (field.is) {
    case "text":
      return <TranslatedField {...props} />;
    case "choice":
      return <ChoiceField {...props} field={field} />;
    case "choices":
      return <ChoicesField {...props} field={field} />;
    case "reference":
      return <ReferenceField {...props} field={field} />;
    case "references":
      return <ReferencesField {...props} field={field} />;
    case "check":
      return <CheckField {...props} />;
    case "group":
      return (
        <Group {...props}>
          <Fields {...props} fields={field.fields} />
        </Group>
      );
    case "rows":
      return (
        <RowsField {...props} field={field}>
          {(row) => <Fields context={props.context} {...row} />}
        </RowsField>
      );
    default:
      return <LineField {...props} />;
  }
}

/** Fields side by side, as the object that holds them has them. */
export function Fields({
  context,
  fields,
  name,
  value,
}: Omit<FieldProps, "field"> & { fields: readonly Field[] }) {
  const held = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  return (
    <div className="side-by-side">
      {fields.map((field) => (
        <FormField
          key={field.key}
          context={context}
          field={field}
          name={nameWithin(name, field.key)}
          value={field.key === "" ? value : held[field.key]}
        />
      ))}
    </div>
  );
}

function LineField({ context, field, name, value }: FieldProps) {
  const text = shown(value);
  const attributes = attributesOf(context, name, [`${name}-hint`]);
  // An input would swallow the ends of lines.
  const isLong = field.is === "prose" || field.is === "lines" || text.includes("\n");
  return (
    <Control context={context} field={field} name={name}>
      {isLong ? (
        <textarea {...attributes} defaultValue={text} rows={rowsFor(text)} />
      ) : (
        <input
          {...attributes}
          className={field.is === "line" ? "input" : "input input-short"}
          type="text"
          inputMode={field.is === "integer" ? "numeric" : field.is === "decimal" ? "decimal" : undefined}
          defaultValue={text}
          autoComplete="off"
        />
      )}
      {field.is === "money" && <Understood context={context} text={text} />}
    </Control>
  );
}

/** The amount that a text was read as, so that a slip of the unit is seen at once. */
function Understood({ context, text }: Pick<FieldProps, "context"> & { text: string }) {
  const money = parseMoney(text);
  return (
    money && <p className="understood">{context.language.words.edit.understood(grouped(toYuan(money)))}</p>
  );
}

function CheckField({ context, field, name, value }: FieldProps) {
  const { className: _, ...attributes } = attributesOf(context, name, [`${name}-hint`]);
  return (
    <div className={classFor(context, name)}>
      <Problem context={context} name={name} />
      <div className="choice">
        <input {...attributes} type="checkbox" value="yes" defaultChecked={value === true} />
        <label htmlFor={name}>{context.language.words.fields[field.words].label}</label>
        <Hint context={context} field={field} name={name} />
      </div>
    </div>
  );
}
