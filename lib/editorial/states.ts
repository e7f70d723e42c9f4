// What may happen next to an edition. One pure table; nothing else decides it.

export const editionStates = [
  "draft",
  "in_review",
  "approved",
  "published",
  "superseded",
  "withdrawn",
  "abandoned",
] as const;
export type EditionState = (typeof editionStates)[number];

export const editionVerbs = [
  "save",
  "submit",
  "sign_off",
  "approve",
  "return",
  "publish",
  "supersede",
  "withdraw",
  "abandon",
] as const;
export type EditionVerb = (typeof editionVerbs)[number];

const moves: Record<EditionState, Partial<Record<EditionVerb, EditionState>>> = {
  draft: { save: "draft", submit: "in_review", abandon: "abandoned" },
  in_review: {
    save: "draft",
    sign_off: "in_review",
    approve: "approved",
    return: "draft",
    abandon: "abandoned",
  },
  approved: { save: "draft", return: "draft", publish: "published" },
  published: { supersede: "superseded", withdraw: "withdrawn" },
  superseded: {},
  withdrawn: {},
  abandoned: {},
};

/** The state after the verb, or null where the verb cannot be done. */
export function after(state: EditionState, verb: EditionVerb): EditionState | null {
  return moves[state][verb] ?? null;
}
