// What readers quote of every kind of document.
import type { Quoted } from "#lib/editorial/explanation.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { quotedOfFigure } from "#lib/figures/quoted.ts";
import { quotedOfPark } from "#lib/parks/quoted.ts";
import { quotedOfPackage } from "#lib/policies/quoted.ts";
import { quotedOfProject } from "#lib/projects/quoted.ts";
import { quotedOfEvent } from "#lib/signings/quoted.ts";
import { quotedOfSource } from "#lib/sources/quoted.ts";

export const quoted: Readonly<Record<DocumentKind, Quoted>> = {
  source: quotedOfSource,
  park: quotedOfPark,
  policy_package: quotedOfPackage,
  signed_project: quotedOfProject,
  signing_event: quotedOfEvent,
  figure: quotedOfFigure,
};
