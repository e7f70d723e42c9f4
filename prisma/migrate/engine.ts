// Prisma's own migration engine, as WebAssembly: it comes with npm ci and downloads nothing.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Pool } from "pg";
import { mendedAdapter } from "./adapter.ts";
import { schemaFiles } from "./files.ts";

/** Runs a piece of work with an engine that is connected to a database. */
export async function withEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  engineClass ??= loadEngine();
  const Engine = await engineClass;
  const pool = new Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  const datamodels = schemaFiles().map(({ path, content }): [string, string] => [path, content]);
  const engine = await Engine.new({ datamodels }, () => undefined, mendedAdapter(pool));
  try {
    return await work(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}

let engineClass: Promise<typeof SchemaEngine> | undefined;

/** By hand: the package imports its .wasm file as a module, which Node calls an experiment and warns of. */
async function loadEngine(): Promise<typeof SchemaEngine> {
  const path = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const glue = (await import("@prisma/schema-engine-wasm/schema_engine_bg")) as unknown as Glue;
  const bytes = readFileSync(path.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": glue });
  glue.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  hearLastWords();
  return glue.SchemaEngine;
}

type Glue = WebAssembly.ModuleImports & {
  SchemaEngine: typeof SchemaEngine;
  __wbg_set_wasm(exports: WebAssembly.Exports): void;
};

/** Whom the engine tells what is wrong before it ends. */
function hearLastWords(): void {
  const registry = globalThis as { PRISMA_WASM_PANIC_REGISTRY?: { set_message(message: string): void } };
  registry.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      throw new Error(`The migration engine failed: ${message}`);
    },
  };
}
