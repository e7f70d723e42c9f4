// Numbers that look random and are the same in every run; for properties that hold of everything.

export type Chance = {
  /** A whole number from 0 to below the bound. */
  below(bound: number): number;
  oneOf<T>(choices: readonly T[]): T;
  /** Some of these, in any order, any of them perhaps more than once. */
  someOf<T>(choices: readonly T[]): T[];
  shuffled<T>(list: readonly T[]): T[];
};

/** A linear congruential generator (Numerical Recipes); its upper bits are good enough here. */
export function chance(seed: number): Chance {
  // Spread, so that neighbouring seeds do not begin alike.
  let state = Math.imul(seed + 1, 2_654_435_761) >>> 0;
  const below = (bound: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
  const oneOf = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T;
  return {
    below,
    oneOf,
    someOf: (choices) => Array.from({ length: below(choices.length + 1) }, () => oneOf(choices)),
    shuffled: (list) => {
      const left = [...list];
      return list.map(() => left.splice(below(left.length), 1)[0] as (typeof list)[number]);
    },
  };
}

/** Generators for so many trials, each with its own seed. */
export function trials(count: number): Chance[] {
  return Array.from({ length: count }, (_, seed) => chance(seed));
}
