// What a document is called at the desk, where what it holds may be half written. Pure.
import type { Text } from "#lib/i18n/text.ts";

/** Its name or title as far as there is one; null where nobody has written any. */
export function documentName(content: unknown): Text | null {
  if (typeof content !== "object" || content === null) return null;
  const { name, title } = content as { name?: unknown; title?: unknown };
  return textIn(name) ?? textIn(title);
}

function textIn(value: unknown): Text | null {
  if (typeof value !== "object" || value === null || !("zh" in value)) return null;
  const { zh, en } = value as { zh: unknown; en?: unknown };
  if (typeof zh !== "string" || zh.trim() === "") return null;
  return typeof en === "string" && en.trim() !== "" ? { zh, en } : { zh };
}
