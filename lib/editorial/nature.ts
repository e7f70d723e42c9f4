// What an edition is to the one before it, and what a correction does to what was concluded. Pure.

/** What an edition after the first may be. */
export const laterNatures = ["revision", "correction", "new_period"] as const;
export type LaterNature = (typeof laterNatures)[number];

export const natures = ["first", ...laterNatures] as const;
export type Nature = (typeof natures)[number];

export const severities = ["changes_conclusion", "keeps_conclusion"] as const;
export type Severity = (typeof severities)[number];
