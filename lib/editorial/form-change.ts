// What a form says of the change itself, beside the content: the address, what kind of change it is, and what readers are told.
import type { Typed } from "./commands/working-copy.ts";
import type { Field } from "./form.ts";
import { type Entries, readForm } from "./form-reading.ts";
import { laterNatures, severities } from "./nature.ts";

const slug: Field = { is: "line", key: "slug", words: "slug", optional: true };

const explanation: readonly Field[] = [
  {
    is: "choice",
    key: "nature",
    words: "nature",
    options: "nature",
    values: laterNatures,
    optional: true,
  },
  { is: "text", key: "publicNote", words: "publicNote", long: true, optional: true },
  {
    is: "choice",
    key: "severity",
    words: "severity",
    options: "severity",
    values: severities,
    optional: true,
  },
];

/** A first edition changes nothing. */
export function changeFields(number: number): readonly Field[] {
  return number === 1 ? [slug] : [...explanation, slug];
}

/** Everything that was typed into a document's form. `ownSlug`: the address that it has, which need not be asked for. */
export function readTyped(
  fields: readonly Field[],
  entries: Entries,
  { number, ownSlug }: { number: number; ownSlug: string },
): Typed {
  const change = readForm(changeFields(number), entries) as Record<string, unknown>;
  const said = Object.entries(change).filter(
    ([key, value]) => value !== null && !(key === "slug" && value === ownSlug) && isOption(key, value),
  );
  return { content: readForm(fields, entries), ...Object.fromEntries(said) };
}

function isOption(key: string, value: unknown): boolean {
  const field = explanation.find((each) => each.key === key);
  return field?.is !== "choice" || field.values.includes(String(value));
}
