// Three versions of one content: what one began from, what one typed, and what someone else has saved meanwhile.
// Pure; the result is what the person chose, and nothing that either typed is dropped unasked.
import { leaves } from "./changes.ts";

export type Choice = "mine" | "theirs" | "both";
/** A field that both changed, or only one did. `both`: changed by both to different values, so a person must choose. */
export type Difference = {
  path: string;
  base: string | null;
  mine: string | null;
  theirs: string | null;
  by: "me" | "them" | "both";
};

/** Every field in which my version and theirs differ, with who changed it since the base. */
export function differences(base: unknown, mine: unknown, theirs: unknown): Difference[] {
  const [from, my, their] = [leaves(base), leaves(mine), leaves(theirs)];
  const paths = new Set([...their.keys(), ...my.keys()]);
  return [...paths].flatMap((path) => {
    const [b, m, t] = [from.get(path) ?? null, my.get(path) ?? null, their.get(path) ?? null];
    if (m === t) return [];
    return [{ path, base: b, mine: m, theirs: t, by: m === b ? "them" : t === b ? "me" : "both" } as const];
  });
}

/** What is taken where the person chose nothing: whoever changed it; mine where both did. */
export function usualChoice({ by }: Difference): Choice {
  return by === "them" ? "theirs" : "mine";
}
