// What readers quote of a figure.
import type { Quoted } from "#lib/editorial/explanation.ts";

const times = ["period.start", "period.end", "period.precision", "asOf.date"] as const;

export const quotedOfFigure: Quoted = {
  fields: [
    "measure",
    "value",
    "unit",
    "asWritten",
    "qualifier",
    "scope.kind",
    "scope.parkId",
    "scope.eventId",
    "scope.text.zh",
    "basis.zh",
    "denominator.zh",
    "stage",
    "isTarget",
    "doNotSumWith",
    "use",
    ...times,
  ],
  times,
};
