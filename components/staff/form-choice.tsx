// Choosing: one of several, some of several, another document, other documents in an order.
import { type FieldOf, valuesOffered } from "#lib/editorial/form.ts";
import { Choice } from "./field.tsx";
import {
  attributesOf,
  Control,
  type FieldProps,
  type FormContext,
  Group,
  nameWithin,
  Problem,
  type Referable,
  shown,
} from "./form-control.tsx";
import { RowButtons } from "./row-buttons.tsx";

/** From so many on a list is searched by typing, not opened. */
const longList = 100;

type OptionWords = Readonly<Record<string, string>>;

export function ChoiceField({ context, field, name, value }: FieldProps<FieldOf<"choice">>) {
  const { words, dataSet } = context.language;
  const names = words.options[field.options] as OptionWords;
  const options = valuesOffered(field, dataSet).map((id) => ({ id, name: names[id] ?? id }));
  return (
    <Control context={context} field={field} name={name}>
      <Select context={context} name={name} options={options} chosen={shown(value)} isHelped />
    </Control>
  );
}

/** Ticked or not, one by one; what was sent and is no option stays ticked under its own name. */
export function ChoicesField({ context, field, name, value }: FieldProps<FieldOf<"choices">>) {
  const names = context.language.words.options[field.options] as OptionWords;
  const chosen = Array.isArray(value) ? value.map(String) : [];
  const options = [...field.values, ...chosen.filter((each) => !field.values.includes(each))];
  return (
    <Group context={context} field={field} name={name}>
      <div className="choices">
        {options.map((option) => (
          <Choice
            key={option}
            type="checkbox"
            name={name}
            value={option}
            label={names[option] ?? option}
            checked={chosen.includes(option)}
          />
        ))}
      </div>
    </Group>
  );
}

export function ReferenceField({ context, field, name, value }: FieldProps<FieldOf<"reference">>) {
  return (
    <Control context={context} field={field} name={name}>
      <Reference context={context} to={field.to} name={name} id={shown(value)} isHelped />
    </Control>
  );
}

/** One place for each document, and an empty one at the end. */
export function ReferencesField({ context, field, name, value }: FieldProps<FieldOf<"references">>) {
  const { words } = context.language;
  const ids = [...(Array.isArray(value) ? value.map(shown) : []), ""];
  return (
    <Group context={context} field={field} name={name}>
      <ol className="in-order">
        {ids.map((id, index) => {
          const place = nameWithin(name, String(index));
          const label = words.edit.nth(words.fields[field.words].label, index + 1);
          return (
            <li key={place}>
              <label htmlFor={place} className="sr-only">
                {label}
              </label>
              <Problem context={context} name={place} />
              <Reference context={context} to={field.to} name={place} id={id} />
              {id !== "" && (
                <RowButtons context={context} path={place} label={label} isLast={index === ids.length - 2} />
              )}
            </li>
          );
        })}
      </ol>
      <button type="submit" name="do" value={`add:${name}`} className="button">
        {words.edit.add(words.fields[field.words].label)}
      </button>
    </Group>
  );
}

type ReferenceProps = {
  context: FormContext;
  to: FieldOf<"reference">["to"];
  name: string;
  id: string;
  isHelped?: boolean;
};

function Reference({ context, to, name, id, isHelped = false }: ReferenceProps) {
  const options = context.referable[to] ?? [];
  if (options.length < longList)
    return <Select context={context} name={name} options={options} chosen={id} isHelped={isHelped} />;
  const attributes = attributesOf(context, name, isHelped ? [`${name}-hint`] : []);
  const known = options.find((each) => each.id === id);
  return (
    <>
      <input {...attributes} type="text" list={`documents-${to}`} defaultValue={id} autoComplete="off" />
      {known && <p className="understood">{known.name}</p>}
    </>
  );
}

/** The suggestions for long lists; drawn once for each kind. */
export function Suggestions({ context }: { context: FormContext }) {
  return Object.entries(context.referable)
    .filter(([, options]) => options.length >= longList)
    .map(([kind, options]) => (
      <datalist key={kind} id={`documents-${kind}`}>
        {options.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </datalist>
    ));
}

type SelectProps = {
  context: FormContext;
  name: string;
  options: readonly Referable[];
  chosen: string;
  isHelped: boolean;
};

/** What was chosen once and is no option any more stays chosen, by its own name. */
function Select({ context, name, options, chosen, isHelped }: SelectProps) {
  const { words } = context.language;
  const isKnown = chosen === "" || options.some(({ id }) => id === chosen);
  return (
    <select {...attributesOf(context, name, isHelped ? [`${name}-hint`] : [])} defaultValue={chosen}>
      <option value="">{words.edit.unchosen}</option>
      {!isKnown && <option value={chosen}>{words.edit.unknownOption(chosen)}</option>}
      {options.map(({ id, name: label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  );
}
