import { expect, test } from "vitest";
import {
  after,
  type EditionState,
  type EditionVerb,
  editionStates,
  editionVerbs,
} from "#lib/editorial/states.ts";

const moves: [EditionState, EditionVerb, EditionState][] = [
  ["draft", "save", "draft"],
  ["draft", "submit", "in_review"],
  ["draft", "abandon", "abandoned"],
  ["in_review", "save", "draft"],
  ["in_review", "sign_off", "in_review"],
  ["in_review", "approve", "approved"],
  ["in_review", "return", "draft"],
  ["in_review", "abandon", "abandoned"],
  ["approved", "save", "draft"],
  ["approved", "return", "draft"],
  ["approved", "publish", "published"],
  ["published", "supersede", "superseded"],
  ["published", "withdraw", "withdrawn"],
];

test.each(moves)("an edition that is %s can %s and then is %s", (state, verb, next) => {
  expect(after(state, verb)).toBe(next);
});

const impossible = editionStates.flatMap((state) =>
  editionVerbs
    .filter((verb) => !moves.some(([from, by]) => from === state && by === verb))
    .map((verb) => [state, verb] as const),
);

test.each(impossible)("an edition that is %s cannot %s", (state, verb) => {
  expect(after(state, verb)).toBeNull();
});
