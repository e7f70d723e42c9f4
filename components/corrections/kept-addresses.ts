// The addresses under which the editions of a withdrawn document are still read.
import type { Withdrawal } from "#lib/editorial/corrections.ts";

/** Newest first; none where this kind's editions have no address of their own. */
export function keptAddresses({
  kind,
  documentId,
  slug,
  number,
}: Pick<Withdrawal, "kind" | "documentId" | "slug" | "number">): { number: number; path: string }[] {
  const path = { figure: `/figures/${documentId}`, signing_event: `/signings/${slug}` }[kind as string];
  if (!path) return [];
  return Array.from({ length: number }, (_, index) => number - index).map((each) => ({
    number: each,
    path: `${path}/v/${each}`,
  }));
}
