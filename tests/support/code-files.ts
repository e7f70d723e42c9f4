// The sources of the product, as paths from its root.
import { globSync } from "node:fs";

/** Every .ts and .tsx file under the folders; generated code is not source. */
export function codeFiles(...folders: string[]): string[] {
  const found = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx}`));
  return found.filter((file) => !file.startsWith("prisma/generated/")).sort();
}
