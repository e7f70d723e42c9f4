// What readers quote of a park: whether it is one of the ten, and how many sites it has.
import type { Quoted } from "#lib/editorial/explanation.ts";

export const quotedOfPark: Quoted = {
  fields: /^(?:membership\.status|form|sites\.[^.]+\.number)$/,
  times: null,
};
