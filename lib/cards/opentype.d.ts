// As much of opentype.js as cards need; the package brings no types.
declare module "opentype.js" {
  export type Glyph = {
    advanceWidth: number;
    /** Outlines at a place and a size in pixels, downwards positive. */
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string };
  };
  export type Font = {
    unitsPerEm: number;
    glyphs: { get(index: number): Glyph };
    /** 0 where the font has none. */
    charToGlyphIndex(sign: string): number;
    getKerningValue(left: Glyph, right: Glyph): number;
  };
  const opentype: { parse(file: ArrayBuffer, options: { lowMemory: boolean }): Font };
  export default opentype;
}
