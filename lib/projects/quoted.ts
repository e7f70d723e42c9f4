// What readers quote of a signed project: its amount, what kind of amount it is, where it went and what it reached.
import type { Quoted } from "#lib/editorial/explanation.ts";

export const quotedOfProject: Quoted = {
  fields: [
    "parkId",
    "industry",
    "amount.asWritten",
    "amount.basis",
    "cancelled",
    "milestones.*.stage",
    "milestones.*.reachedOn",
  ],
};
