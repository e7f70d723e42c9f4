// The addresses under which the editions of a withdrawn document are still read.
import type { Withdrawal } from "#lib/editorial/published.ts";

/** Newest first; none where this kind's editions have no address of their own. */
export function keptAddresses({
  kind,
  documentId,
  number,
}: Pick<Withdrawal, "kind" | "documentId" | "number">): { number: number; path: string }[] {
  if (kind !== "figure") return [];
  return Array.from({ length: number }, (_, index) => number - index).map((each) => ({
    number: each,
    path: `/figures/${documentId}/v/${each}`,
  }));
}
