// What fields and rows are called by people: for lists of problems, of differences, and above each row.
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { type Field, stepsTo } from "./form.ts";
import { at } from "./form-rows.ts";

/** The name of a row by its own words: the first that it has of these, in a language where it is there. */
export function rowTitle(row: unknown, language: "zh" | "en" = "zh"): string {
  const held = (row ?? {}) as Record<string, unknown>;
  for (const key of ["name", "title", "text", "what"]) {
    const found = held[key];
    const said = typeof found === "object" && found !== null ? (found as Record<string, unknown>) : null;
    const words = said ? (said[language] ?? said["zh"]) : found;
    if (typeof words === "string" && words.trim() !== "") return shortened(words.trim());
  }
  return "";
}

function shortened(text: string): string {
  return text.length > 24 ? `${text.slice(0, 24)}…` : text;
}

/**
 * The name of a field by its path: 载体 2（二号楼） · 名称 · 中文. Rows may be named by number or by id; `content` finds a row's
 * number by its id, and its own name. The path itself where the form does not know it.
 */
export function fieldName(
  words: Pick<StaffWords, "fields" | "edit">,
  fields: readonly Field[],
  path: string,
  content: unknown,
): string {
  const steps = stepsTo(fields, path);
  if (steps.length === 0) return path;
  let known = "";
  const names = steps.map(({ field, row }) => {
    known = known === "" ? field.key : `${known}.${field.key}`;
    const { label } = words.fields[field.words];
    if (row === null) return label;
    const rows = at(content, known);
    const index = Array.isArray(rows) ? rows.findIndex((each) => (each as { id?: unknown })?.id === row) : -1;
    const number = index >= 0 ? index : Number(row);
    known = `${known}.${number}`;
    if (!Number.isInteger(number)) return label;
    const title = rowTitle(Array.isArray(rows) ? rows[number] : null, words.edit.textIn);
    const named = field.is === "rows" && field.printed ? words.edit.entitled : words.edit.named;
    return words.edit.nth(label, number + 1) + (title && named(title));
  });
  const { languages } = words.edit;
  const last = path.split(".").at(-1) ?? "";
  if (Object.hasOwn(languages, last)) names.push(languages[last as keyof typeof languages]);
  return names.join(" · ");
}

/** A value as people read it: an option or another document by its name, everything else as it is. */
export function valueText(
  words: Pick<StaffWords, "options">,
  fields: readonly Field[],
  path: string,
  text: string,
  referable: Readonly<Record<string, readonly { id: string; name: string }[]>>,
): string {
  const field = stepsTo(fields, path).at(-1)?.field;
  const named = (one: string) => {
    if (field?.is === "choice" || field?.is === "choices")
      return (words.options[field.options] as Record<string, string>)[one];
    if (field?.is === "reference" || field?.is === "references")
      return referable[field.to]?.find(({ id }) => id === one)?.name;
    return undefined;
  };
  return text
    .split("\n")
    .map((one) => named(one) ?? one)
    .join("\n");
}

/** Whether the field at a path is written, so that one text may stand after another; not chosen, counted or dated. */
export function isWritten(fields: readonly Field[], path: string): boolean {
  const is = stepsTo(fields, path).at(-1)?.field.is;
  return is !== undefined && ["text", "line", "prose", "money", "lines", "references", "rows"].includes(is);
}
