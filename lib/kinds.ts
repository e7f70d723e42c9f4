// Every kind of document that the portal publishes, in the order in which they may refer to one another.
import type { Kind } from "#lib/editorial/kind.ts";
import { figureKind } from "#lib/figures/publication.ts";
import { parkKind } from "#lib/parks/publication.ts";
import { policyPackageKind } from "#lib/policies/publication.ts";
import { signedProjectKind } from "#lib/projects/publication.ts";
import { signingEventKind } from "#lib/signings/publication.ts";
import { sourceKind } from "#lib/sources/publication.ts";

export const kinds: readonly Kind[] = [
  sourceKind,
  parkKind,
  policyPackageKind,
  signedProjectKind,
  signingEventKind,
  figureKind,
];

/** The kind of that name; throws where there is none, which the database would not have. */
export function kindOf(name: string): Kind {
  const found = kinds.find(({ kind }) => kind === name);
  if (!found) throw new Error(`there is no such kind of document: ${name}`);
  return found;
}
