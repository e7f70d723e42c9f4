// The addresses under which the editions of a withdrawn document are still read.
import { pathOf } from "#lib/editorial/address.ts";
import type { Withdrawal } from "#lib/editorial/corrections.ts";

/** Newest first; none for a project, which has no page. */
export function keptAddresses({
  kind,
  slug,
  number,
}: Pick<Withdrawal, "kind" | "slug" | "number">): { number: number; path: string }[] {
  const path = pathOf({ kind, slug });
  if (!path) return [];
  return Array.from({ length: number }, (_, index) => number - index).map((each) => ({
    number: each,
    path: `${path}/v/${each}`,
  }));
}
