// The form of every kind of document that the portal publishes.
import type { DocumentForm } from "#lib/editorial/form.ts";
import type { DocumentKind } from "#lib/editorial/kind.ts";
import { figureForm } from "#lib/figures/form.ts";
import { parkForm } from "#lib/parks/form.ts";
import { policyPackageForm } from "#lib/policies/form.ts";
import { signedProjectForm } from "#lib/projects/form.ts";
import { signingEventForm } from "#lib/signings/form.ts";
import { sourceForm } from "#lib/sources/form.ts";

export const forms: Readonly<Record<DocumentKind, DocumentForm>> = {
  park: parkForm,
  policy_package: policyPackageForm,
  signing_event: signingEventForm,
  signed_project: signedProjectForm,
  figure: figureForm,
  source: sourceForm,
};
