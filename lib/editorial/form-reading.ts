// A sent form as the content that it means, as typed: what cannot be understood stays the text that it was,
// and the kind's schema says what is wrong with it. Nothing is refused, and no word is lost.
import { readDay, readPartialDay } from "#lib/values/day.ts";
import { readDecimal, readInteger } from "#lib/values/number.ts";
import { type Field, type FieldOf, isBlank } from "./form.ts";

/** The names and values that a browser sends; a name that was sent more than once has a list. */
export type Entries = Readonly<Record<string, string | readonly string[]>>;

export function readForm(fields: readonly Field[], entries: Entries): unknown {
  return readFields(fields, treeOf(entries));
}

/** What was sent under a name, and under the names that go on from it. */
type Sent = { values: readonly string[]; inner: Map<string, Sent> };

const nothing: Sent = { values: [], inner: new Map() };

function treeOf(entries: Entries): Sent {
  const root: Sent = { values: [], inner: new Map() };
  for (const [name, value] of Object.entries(entries)) {
    let at = root;
    for (const key of name.split(".")) {
      const next = at.inner.get(key) ?? { values: [], inner: new Map() };
      at.inner.set(key, next);
      at = next;
    }
    at.values = (typeof value === "string" ? [value] : value).map(plain);
  }
  return root;
}

/** As it was typed: browsers send each line's end as two characters, and PostgreSQL takes no NUL. */
function plain(sent: string): string {
  return sent.replaceAll(/\r\n?/g, "\n").replaceAll("\0", "");
}

function readFields(fields: readonly Field[], sent: Sent): unknown {
  const [only] = fields;
  if (only?.key === "") return readField(only, sent);
  const read = fields.map(
    (field) => [field, readField(field, sent.inner.get(field.key) ?? nothing)] as const,
  );
  return Object.fromEntries(
    read
      .filter(([{ omitted }, value]) => !(omitted && isBlank(value)))
      .map(([{ key }, value]) => [key, value]),
  );
}

function readField(field: Field, sent: Sent): unknown {
  const read = readValue(field, sent);
  const isList =
    field.is === "rows" || field.is === "references" || field.is === "lines" || field.is === "choices";
  return field.optional && !isList && isBlank(read) ? null : read;
}

function readValue(field: Field, sent: Sent): unknown {
  const typed = sent.values[0] ?? "";
  switch (field.is) {
    case "text":
      return readText(sent);
    case "integer":
      return readInteger(typed) ?? typed;
    case "decimal":
      return readDecimal(typed) ?? typed;
    case "day":
      return readDay(typed) ?? typed;
    case "partial_day":
      return readPartialDay(typed) ?? typed;
    case "check":
      return sent.values.length > 0;
    case "choices":
      return [...new Set(sent.values)];
    case "lines":
      return typed.split("\n").filter((line) => line.trim() !== "");
    case "references":
      return inOrder(sent)
        .map(({ values: [id = ""] }) => id)
        .filter((id) => id.trim() !== "");
    case "group":
      return readFields(field.fields, sent);
    case "rows":
      return inOrder(sent).map((row) => readRow(field, row));
    default:
      return typed;
  }
}

function readText({ inner }: Sent): Record<string, string> {
  const [zh = "", en = "", hant = ""] = ["zh", "en", "hant"].map((key) => inner.get(key)?.values[0]);
  return { zh, ...(isBlank(en) ? {} : { en }), ...(isBlank(hant) ? {} : { hant }) };
}

function readRow({ row, ids, variants }: FieldOf<"rows">, sent: Sent): unknown {
  const is = variants ? (sent.inner.get("is")?.values[0] ?? "") : null;
  const read = readFields(is === null ? row : (variants?.forms[is] ?? []), sent);
  if (!ids && is === null) return read;
  const id = ids ? { id: sent.inner.get("id")?.values[0] ?? "" } : {};
  return { ...id, ...(is === null ? {} : { is }), ...(read as object) };
}

/** Rows by their number; the numbers need not follow one another. */
function inOrder({ inner }: Sent): Sent[] {
  return [...inner]
    .filter(([key]) => /^\d{1,6}$/.test(key))
    .sort(([one], [other]) => Number(one) - Number(other))
    .map(([, row]) => row);
}
