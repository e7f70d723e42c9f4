// Numbers that look random and are the same in every run. Each document has a sequence of its own, named after it: one more
// park changes no other park.

export type Chance = {
  /** A whole number from 0 to below the bound. */
  below(bound: number): number;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  oneOf<T>(choices: readonly [T, ...T[]]): T;
  /** True in so many of a hundred cases. */
  happens(percent: number): boolean;
};

/** The sequence of this name: FNV-1a over seed and name begins it, mulberry32 goes on. */
export function chanceFor(seed: number, name: string): Chance {
  let state = [...`${seed} ${name}`].reduce(
    (hash, sign) => Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261,
  );
  function below(bound: number): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  }
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    oneOf: <T>(choices: readonly [T, ...T[]]) => choices[below(choices.length)] as T,
    happens: (percent) => below(100) < percent,
  };
}
