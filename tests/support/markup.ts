// What a component draws, and as much reading of it as tests need.
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

export function draw(node: ReactNode): string {
  return renderToStaticMarkup(node);
}

/** What a reader sees of it: no tags, no characters by number. */
export function textOfMarkup(markup: string): string {
  return unescaped(markup.replaceAll(/<[^>]*>/g, ""));
}

export type Element = { attributes: Record<string, string>; text: string };

/** Every element of a name, with its attributes and the text to its own end tag; one name does not nest in itself here. */
export function elementsIn(markup: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}(?<attributes>(?:\\s[^>]*?)?)(?:/>|>(?<inner>.*?)</${name}>|>)`, "gs");
  return [...markup.matchAll(pattern)].map(({ groups }) => ({
    attributes: Object.fromEntries(
      [...(groups?.["attributes"] ?? "").matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [
        key,
        unescaped(value),
      ]),
    ),
    text: textOfMarkup(groups?.["inner"] ?? ""),
  }));
}

export function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");
}
