// What readers quote of a policy package: how many policies there are, how long they hold and what they promise.
import type { Quoted } from "#lib/editorial/explanation.ts";

export const quotedOfPackage: Quoted = {
  fields:
    /^(?:statedCount|districtWide|policies\.[^.]+\.(?:title\.zh|number|validFrom|validTo|parkIds|clauses\.[^.]+\.(?:standard\.zh|benefits|onlyHighestOf\.zh|opensOn|closesOn)))$/,
  times: null,
};
