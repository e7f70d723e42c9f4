// What readers quote of a source: when it appeared, which is until when its facts were known, and the numbers in what it states.
import type { Quoted } from "#lib/editorial/explanation.ts";

/** Of what is stated in words, in whatever document: of what time it is, and the numbers in it. */
export const told = {
  fields: [
    "statements.*.period.start",
    "statements.*.period.end",
    "statements.*.period.precision",
    "statements.*.asOf.date",
    "statements.*.use",
  ],
  texts: ["statements.*.text.zh", "statements.*.scope.zh"],
} as const satisfies Quoted;

export const quotedOfSource: Quoted = { fields: ["published.on", ...told.fields], texts: told.texts };
