// The two bundled typefaces: how wide a text is, and its outlines. Nothing of the machine's own fonts is used, so that a card
// looks the same, byte for byte, wherever it is drawn.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import opentype, { type Font } from "opentype.js";
import type { Locale } from "#lib/i18n/locale.ts";

export const faces = ["serif", "sans"] as const;
export type Face = (typeof faces)[number];

/** A sign of a text: its name in `outlines`, and where it begins, in thousandths of the type size. */
export type SetSign = { id: string; at: number };

export type Typeface = {
  has(sign: string): boolean;
  /** In thousandths of the type size. */
  widthOf(text: string): number;
  set(text: string): SetSign[];
  /** The sign's outline as SVG path data, in thousandths; empty for a space. */
  outline(id: string): string;
};

const em = 1000;
/** What a sign looks like that the typeface lacks: an empty box, which nobody takes for a word. */
const box = { advance: em, path: "M90-790H910V90H90ZM140-740V40H860V-740Z" };
/** The quotation marks of English, which in Chinese are as wide as a character (fonts/ABOUT.md). */
const narrow: Record<string, string> = { "‘": "\ue018", "’": "\ue019", "“": "\ue01c", "”": "\ue01d" };
/** Shows nothing and takes no room: joiners, marks of direction, selectors, controls. */
const unseen = /\p{Default_Ignorable_Code_Point}|\p{Cc}/u;

const known = new Map<string, Typeface>();
const loaded = new Map<Face, Font>();

export function typeface(face: Face, locale: Locale): Typeface {
  const key = `${face} ${locale}`;
  const present = known.get(key);
  if (present) return present;
  const opened = open(face, locale);
  known.set(key, opened);
  return opened;
}

function open(face: Face, locale: Locale): Typeface {
  const font = loaded.get(face) ?? load(face);
  const glyph = remembering((sign) => (unseen.test(sign) ? { advance: 0, path: "" } : drawn(sign)));
  const kern = remembering(kerned);

  function drawn(sign: string): { advance: number; path: string } {
    const index = font.charToGlyphIndex(sign);
    if (index === 0) return box;
    const found = font.glyphs.get(index);
    return { advance: found.advanceWidth, path: found.getPath(0, 0, em).toPathData(0) };
  }

  /** Only letters and digits of Latin script are kerned: everything else stands in its own square. */
  function kerned(pair: string): number {
    if (/[^\0-\u024f]/.test(pair)) return 0;
    // The typeface has no pair for it, and leaves a hole in 14.8.
    if (face === "serif" && /^(?:\d\.|\.\d)$/.test(pair)) return -50;
    const [left = 0, right = 0] = Array.from(pair, (sign) => font.charToGlyphIndex(sign));
    return left === 0 || right === 0
      ? 0
      : font.getKerningValue(font.glyphs.get(left), font.glyphs.get(right));
  }

  function set(text: string): { signs: SetSign[]; width: number } {
    const signs: SetSign[] = [];
    let at = 0;
    let before = "";
    for (const written of text) {
      const sign = locale === "en" ? (narrow[written] ?? written) : written;
      if (before !== "") at += kern(before + sign);
      signs.push({ id: sign, at });
      at += glyph(sign).advance;
      before = sign;
    }
    return { signs, width: at };
  }

  return {
    has: (sign) => unseen.test(sign) || font.charToGlyphIndex(sign) !== 0,
    widthOf: remembering((text) => set(text).width),
    set: (text) => set(text).signs,
    outline: (id) => glyph(id).path,
  };
}

/** Within bounds, whatever texts come. Lines are measured over and over while a card is laid out. */
function remembering<T>(find: (name: string) => T): (name: string) => T {
  const found = new Map<string, T>();
  return (name) => {
    const present = found.get(name);
    if (present !== undefined) return present;
    if (found.size >= 20_000) found.clear();
    const made = find(name);
    found.set(name, made);
    return made;
  };
}

/** The server is started in the folder that has `lib/` in it, both from a build and from the sources. */
function load(face: Face): Font {
  const file = readFileSync(join(process.cwd(), "lib/cards/fonts", `${face}.otf`));
  const font = opentype.parse(new Uint8Array(file).buffer, { lowMemory: true });
  if (font.unitsPerEm !== em) throw new Error(`${face}.otf has ${font.unitsPerEm} units`);
  loaded.set(face, font);
  return font;
}
