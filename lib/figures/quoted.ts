// What readers quote of a figure.
import type { Quoted } from "#lib/editorial/explanation.ts";

export const quotedOfFigure: Quoted = {
  fields:
    /^(?:measure|value|unit|asWritten|qualifier|scope\.(?:kind|parkId|eventId|text\.zh)|basis\.zh|denominator\.zh|period\.(?:start|end|precision)|asOf\.date|stage|isTarget|doNotSumWith|use)$/,
  times: /^(?:period\.(?:start|end|precision)|asOf\.date)$/,
};
