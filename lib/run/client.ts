// The generated database client, made anew when the schema changed.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { childEnv } from "#lib/env.ts";
import { run } from "./program.ts";
import { installed, projectRoot } from "./project.ts";
import { schemaDigest } from "./sources.ts";
import { inTurn } from "./turn.ts";

const record = join(projectRoot, "prisma/generated/digest");

export async function ensureClient(signal?: AbortSignal): Promise<void> {
  if (isCurrent()) return;
  await inTurn(join(projectRoot, ".data/generating"), signal, async () => {
    if (isCurrent()) return;
    const digest = schemaDigest();
    // Generating needs no engine, but the command insists on one that it can run; any program will do.
    const env = childEnv({ PRISMA_SCHEMA_ENGINE_BINARY: process.execPath });
    const words = [...installed("prisma/build/index.js"), "generate", "--config", "prisma/prisma.config.ts"];
    const { code, output } = await run(words, { env, signal });
    if (code !== 0) throw new Error(`The database client could not be generated:\n${output}`);
    writeFileSync(record, digest);
  });
}

function isCurrent(): boolean {
  return existsSync(record) && readFileSync(record, "utf8") === schemaDigest();
}
