// A digest of source files: the same digest, the same build.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project.ts";

const schema = ["prisma/schema.prisma", "prisma/prisma.config.ts", "prisma/models"];
const pages = ["app", "components", "lib", "public"];
const settings = [
  "next.config.ts",
  "instrumentation.ts",
  "tsconfig.json",
  "package-lock.json",
  ".postcssrc.json",
];

/** Of everything that the generated client depends on. */
export function schemaDigest(root: string = projectRoot): string {
  return digest(root, [...schema, "package-lock.json"], "");
}

/** Of everything that a build depends on. */
export function buildDigest(basePath: string, root: string = projectRoot): string {
  return digest(root, [...pages, ...schema, ...settings], basePath);
}

function digest(root: string, paths: readonly string[], more: string): string {
  const hash = createHash("sha256").update(more);
  for (const path of paths.flatMap((path) => filesOf(root, path)).sort()) {
    hash.update(`\n${path}\n`).update(
      createHash("sha256")
        .update(readFileSync(join(root, path)))
        .digest(),
    );
  }
  return hash.digest("hex").slice(0, 16);
}

function filesOf(root: string, path: string): string[] {
  if (!existsSync(join(root, path))) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => filesOf(root, `${path}/${name}`));
}
