// What kept pages depend on besides publications: the build that drew them and the settings that they show.
import { createHash } from "node:crypto";
import { readEnv } from "#lib/env.ts";

export function drawnBy(build: string, options: { basePath: string; origin?: string; port: number }): string {
  const { DATABASE_URL, PUBLIC_DATABASE_URL, HOST, ...shown } = readEnv();
  const { basePath, origin, port } = options;
  return createHash("sha256")
    .update(JSON.stringify([build, basePath, origin, port, shown]))
    .digest("hex");
}
