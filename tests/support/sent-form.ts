// What a browser sends of a drawn form: the names and values of its controls, ends of lines as two characters.
import type { Entries } from "#lib/editorial/form-reading.ts";
import { elementsIn, unescaped } from "./markup.ts";

export function sentForm(markup: string): Entries {
  const sent: Record<string, string[]> = {};
  const send = (name: string | undefined, value: string) => {
    if (name) sent[name] = [...(sent[name] ?? []), value];
  };
  for (const { attributes } of elementsIn(markup, "input")) {
    const { type = "text", name, value = "" } = attributes;
    if (type === "checkbox" && !("checked" in attributes)) continue;
    send(name, type === "text" ? value.replaceAll(/[\r\n]/g, "") : value);
  }
  // React writes one end of line more before a text that begins with one, since browsers drop the first.
  for (const [, attributes = "", text = ""] of markup.matchAll(/<textarea([^>]*)>(.*?)<\/textarea>/gs))
    send(nameIn(attributes), unescaped(text.replace(/^\n/, "")).replaceAll("\n", "\r\n"));
  for (const [, attributes = "", options = ""] of markup.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const all = elementsIn(options, "option").map((option) => option.attributes);
    send(nameIn(attributes), (all.find((option) => "selected" in option) ?? all[0])?.["value"] ?? "");
  }
  return Object.fromEntries(
    Object.entries(sent).map(([name, values]) => [name, values.length === 1 ? (values[0] ?? "") : values]),
  );
}

function nameIn(attributes: string): string | undefined {
  return /\sname="([^"]*)"/.exec(attributes)?.[1];
}
