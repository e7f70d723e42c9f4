// A card as SVG. Texts are outlines, so that it needs no font and no style; what they say stands in <title> and <desc>.
import { encode } from "uqr";
import { htmlLang } from "#lib/i18n/locale.ts";
import type { Card } from "./card.ts";
import { type Colour, cardHeight, cardWidth, type Layout, layOut, type PlacedText } from "./layout.ts";
import { type Face, type Typeface, typeface } from "./typefaces.ts";

const colours: Record<Colour, string> = { ink: "#1f1d1a", soft: "#5d5750", line: "#d9d3c9", red: "#a5311f" };
const paper = "#fcfbf8";

export function cardSvg(card: Card): string {
  const typefaces: Record<Face, Typeface> = {
    serif: typeface("serif", card.locale),
    sans: typeface("sans", card.locale),
  };
  const code = codeOf(card.address);
  const layout = layOut(card, code.size, (text, face, size) => (typefaces[face].widthOf(text) * size) / 1000);
  const { defined, lines } = outlines(layout.texts, typefaces);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardWidth}" height="${cardHeight}" viewBox="0 0 ${cardWidth} ${cardHeight}"`,
    ` role="img" aria-labelledby="title desc" lang="${htmlLang[card.locale]}">`,
    `<title id="title">${escaped(card.title)}</title><desc id="desc">${escaped(card.description)}</desc>`,
    `<rect width="${cardWidth}" height="${cardHeight}" fill="${paper}"/>`,
    ...layout.rules.map(
      ({ x, y, width, height, colour }) =>
        `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colours[colour]}"/>`,
    ),
    `<defs>${defined}</defs>`,
    lines,
    code.at(layout.code),
    "</svg>",
  ].join("");
}

/** Each sign's outline once, and every line as the places of its signs. */
function outlines(texts: readonly PlacedText[], typefaces: Record<Face, Typeface>) {
  const ids = new Map<string, string>();
  let defined = "";
  let lines = "";
  for (const { text, x, y, size, face, colour } of texts) {
    let uses = "";
    for (const { id: sign, at } of typefaces[face].set(text)) {
      const path = typefaces[face].outline(sign);
      if (path === "") continue;
      const key = face + sign;
      let id = ids.get(key);
      if (id === undefined) {
        id = `g${ids.size}`;
        ids.set(key, id);
        defined += `<path id="${id}" d="${path}"/>`;
      }
      uses += `<use href="#${id}" x="${at}"/>`;
    }
    const place = `translate(${rounded(x)} ${rounded(y)}) scale(${rounded(size / 1000, 5)})`;
    lines += `<g fill="${colours[colour]}" transform="${place}">${uses}</g>`;
  }
  return { defined, lines };
}

/** The address as a QR code, at most `largestCode` pixels wide: its modules are whole pixels, so that they stay sharp. */
function codeOf(address: string) {
  const { data, size: modules } = encode(address, { ecc: "M", border: 0 });
  const module = Math.max(1, Math.floor(largestCode / modules));
  const dark = data.flatMap((row, down) =>
    row.flatMap((isDark, right) => (isDark ? `M${right} ${down}h1v1h-1z` : [])),
  );
  const look = `fill="${colours.ink}" shape-rendering="crispEdges"`;
  return {
    size: module * modules,
    at: ({ x, y }: Layout["code"]) =>
      `<path ${look} transform="translate(${x} ${y}) scale(${module})" d="${dark.join("")}"/>`,
  };
}

const largestCode = 188;

function rounded(number: number, places = 2): number {
  return Number(number.toFixed(places));
}

function escaped(text: string): string {
  const signs: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
  // What XML 1.0 cannot carry at all is left out.
  return text.replace(/[&<>]/g, (sign) => signs[sign] ?? sign).replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "");
}
