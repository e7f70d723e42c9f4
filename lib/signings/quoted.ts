// What readers quote of a signing event: when it was, and which projects were signed there.
import type { Quoted } from "#lib/editorial/explanation.ts";

export const quotedOfEvent: Quoted = {
  fields: /^(?:level|heldOn|listDisclosed|projectIds)$/,
  times: null,
};
