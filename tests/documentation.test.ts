// What the README, the settings' list and the schema claim, exists.
import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe("the README", () => {
  it("is short enough to be read", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(151);
  });

  it("names only folders and files that exist", () => {
    const tree = /```\n(app\/[\s\S]*?)```/.exec(readme)?.[1] ?? "";
    expect(foldersOf(tree).filter((path) => !existsSync(path))).toEqual([]);
    const mentioned = [...readme.matchAll(/`((?:app|components|lib|prisma|tests)\/[\w()[\]/.-]+)`/g)].map(
      ([, path = ""]) => path,
    );
    expect(mentioned.length).toBeGreaterThan(5);
    expect(mentioned.filter((path) => !existsSync(path))).toEqual([]);
  });

  it("names only commands that exist, and every one of them", () => {
    const named = [
      ...readme.matchAll(
        /`(?:npm run )?((?:audit|db|enquiries|test|staff):[a-z]+|dev|demo|build|check|format|bench)`/g,
      ),
    ].map(([, name = ""]) => name);
    const builtIn = ["start", "test"];
    expect(
      Object.keys(scripts)
        .filter((name) => !builtIn.includes(name))
        .sort(),
    ).toEqual([...new Set(named)].sort());
  });

  it("gives the test command that CI runs", () => {
    const inReadme = /^(npm ci && npm test)\b/m.exec(readme)?.[1];
    expect(readFileSync(".ci/run", "utf8").trim().split("\n").at(-1)).toBe(inReadme);
  });
});

it(".env.example names exactly the settings that are read", () => {
  const named = [...readFileSync(".env.example", "utf8").matchAll(/^# ([A-Z_]+)=/gm)].map(
    ([, name = ""]) => name,
  );
  const read = [...readFileSync("lib/env.ts", "utf8").matchAll(/^ {2}([A-Z_]+): /gm)].map(
    ([, name = ""]) => name,
  );
  expect(named.sort()).toEqual(read.sort());
});

describe("the schema", () => {
  const files = globSync("prisma/models/*.prisma");
  it.each(files)("%s says what every model, column and enum is", (file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    const undescribed = lines.filter(
      (line, index) =>
        needsWords(line, enclosing(lines, index)) && !lines[index - 1]?.trim().startsWith("///"),
    );
    expect(undescribed).toEqual([]);
  });
});

/** Paths of the README's tree: a folder stands below the one that is indented less. */
function foldersOf(tree: string): string[] {
  const trail: string[] = [];
  return tree.split("\n").flatMap((line) => {
    const names = /^( *)((?:[\w()[\]-]+\/ ?|[\w()[\]-]+\/[\w()[\]-]+\/ ?)+)/.exec(line);
    if (!names) return [];
    const depth = (names[1] ?? "").length / 2;
    return (names[2] ?? "")
      .trim()
      .split(" ")
      .map((name) => {
        trail.length = depth;
        trail[depth] = name;
        return trail.join("");
      });
  });
}

function needsWords(line: string, within: "model" | "enum" | null): boolean {
  if (/^(model|enum) /.test(line)) return true;
  return within === "model" && /^ {2}[a-z]\w* +[A-Z]/.test(line);
}

function enclosing(lines: string[], index: number): "model" | "enum" | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const opening = /^(model|enum) /.exec(lines[at] ?? "")?.[1];
    if (opening) return opening as "model" | "enum";
    if (lines[at] === "}") return null;
  }
  return null;
}
