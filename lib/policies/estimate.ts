// What a clause would give an investor, as a range with the way to it. An estimate, and never a promise.
import { addMoney, type Money, parseMoney } from "#lib/values/money.ts";
import { type Benefit, type Measure, type shares, thousandths } from "./benefit.ts";
import type { Investor } from "./investor.ts";

/** From nothing, where it is not known, to the most that is possible; `high` is null where nothing limits it that is known. */
export type MoneyRange = { low: Money; high: Money | null };

/** One step of the reckoning, with what it leads to. `of` what is unknown is null. */
export type Step = { to: MoneyRange } & (
  | { is: "sum"; amount: string }
  | { is: "tier"; by: Measure; given: string | null; from: string | null; amount: string | null }
  | {
      is: "times";
      of: "people" | "floor_area";
      quantity: string | null;
      limit: string | null;
      amount: string;
      months: number | null;
    }
  | { is: "share"; of: (typeof shares)[number]; percent: string; base: string | null }
  | { is: "cap"; amount: string }
  | { is: "years"; years: number }
);

export type Estimate = MoneyRange & { benefit: Benefit; steps: Step[] };

export const nothing: Money = { fen: 0n };

/** One for each benefit that is paid in money, in yuan over all its years. */
export function estimates(benefits: readonly Benefit[], investor: Investor): Estimate[] {
  return benefits.flatMap((benefit) => {
    if (benefit.is === "rent_free") return [];
    const first = eachTime(benefit, investor);
    const steps = [first];
    const { cap, years } = benefit;
    if (cap !== null && (first.to.high === null || first.to.high.fen > moneyOf(cap).fen))
      steps.push({ is: "cap", amount: cap, to: atMost(first.to, moneyOf(cap)) });
    const last = steps.at(-1)?.to ?? first.to;
    if (years !== null) steps.push({ is: "years", years, to: times(last, years) });
    return [{ ...(steps.at(-1)?.to ?? first.to), benefit, steps }];
  });
}

/** Together; what is unknown in one is unknown in the whole. */
export function sum(ranges: readonly MoneyRange[]): MoneyRange {
  return { low: addMoney(ranges.map(({ low }) => low)), high: sumOfKnown(ranges.map(({ high }) => high)) };
}

/** The highest of them, whichever it turns out to be. */
export function highest(ranges: readonly MoneyRange[]): MoneyRange {
  return {
    low: ranges.map(({ low }) => low).reduce(larger, nothing),
    high: ranges
      .map(({ high }) => high)
      .reduce((one, other) => (one === null || other === null ? null : larger(one, other)), nothing),
  };
}

function eachTime(benefit: Exclude<Benefit, { is: "rent_free" }>, { measured }: Investor): Step {
  switch (benefit.is) {
    case "sum":
      return { is: "sum", amount: benefit.amount, to: exactly(moneyOf(benefit.amount)) };
    case "tiers": {
      const { by, tiers } = benefit;
      const given = measured[by];
      if (given === null) {
        const high = tiers.map(({ amount }) => moneyOf(amount)).reduce(larger, nothing);
        return { is: "tier", by, given, from: null, amount: null, to: { low: nothing, high } };
      }
      const size = (written: string) => thousandths(by, written) ?? 0n;
      const reached = tiers.findLast(({ from }) => size(from) <= size(given));
      const { from = null, amount = null } = reached ?? {};
      return {
        is: "tier",
        by,
        given,
        from,
        amount,
        to: exactly(amount === null ? nothing : moneyOf(amount)),
      };
    }
    case "per_unit": {
      const { of, amount, months, upTo } = benefit;
      const quantity = measured[of];
      const size = (written: string) => thousandths(of, written) ?? 0n;
      const isLimited = upTo !== null && (quantity === null || size(quantity) > size(upTo));
      const limit = isLimited ? upTo : null;
      const counted = limit ?? quantity;
      const paid = counted && {
        fen: (moneyOf(amount).fen * size(counted) * BigInt(months ?? 1) + 500n) / 1000n,
      };
      const to = quantity === null ? { low: nothing, high: paid || null } : exactly(paid || nothing);
      return { is: "times", of, quantity, limit, amount, months, to };
    }
    case "share": {
      const { of, percent } = benefit;
      const base = of === "revenue" ? measured.revenue : null;
      const to = base === null ? { low: nothing, high: null } : exactly(shareOf(moneyOf(base), percent));
      return { is: "share", of, percent, base, to };
    }
  }
}

/** So many per cent, rounded to a fen. */
function shareOf({ fen }: Money, percent: string): Money {
  const [whole = "", fraction = ""] = percent.split(".");
  return { fen: (fen * BigInt(whole + fraction.padEnd(2, "0")) + 5000n) / 10_000n };
}

function exactly(money: Money): MoneyRange {
  return { low: money, high: money };
}

function atMost({ low, high }: MoneyRange, cap: Money): MoneyRange {
  const smaller = (money: Money) => (money.fen < cap.fen ? money : cap);
  return { low: smaller(low), high: high === null ? cap : smaller(high) };
}

function times({ low, high }: MoneyRange, n: number): MoneyRange {
  return { low: { fen: low.fen * BigInt(n) }, high: high && { fen: high.fen * BigInt(n) } };
}

function larger(one: Money, other: Money): Money {
  return one.fen < other.fen ? other : one;
}

function sumOfKnown(amounts: readonly (Money | null)[]): Money | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : addMoney(known);
}

function moneyOf(written: string): Money {
  const money = parseMoney(written);
  if (money === null) throw new RangeError(`not an amount of money: ${written}`);
  return money;
}
