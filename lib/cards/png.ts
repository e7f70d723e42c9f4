// A card as PNG, drawn from its SVG by resvg as WebAssembly: the same bytes on every machine.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

let ready: Promise<void> | undefined;

export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  ready ??= start().catch((error) => {
    ready = undefined;
    throw error;
  });
  await ready;
  const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = drawing.render();
  try {
    return new Uint8Array(image.asPng());
  } finally {
    image.free();
    drawing.free();
  }
}

/** Once for each process; a second start would be refused. */
async function start(): Promise<void> {
  await initWasm(await readFile(join(process.cwd(), "node_modules/@resvg/resvg-wasm/index_bg.wasm")));
}
