// What readers quote of a signing event: whose it was, when, and which projects were signed there.
import type { Quoted } from "#lib/editorial/explanation.ts";
import { told } from "#lib/sources/quoted.ts";

export const quotedOfEvent: Quoted = {
  fields: ["level", "heldOn", "listDisclosed", "projectIds", ...told.fields],
  texts: told.texts,
};
