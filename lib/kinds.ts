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
