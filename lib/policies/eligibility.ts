// Whether a clause may be for an investor, in Kleene's three-valued logic: what nobody has said is unknown, never no and never
// yes. It is never a decision: even where every condition is met, the office decides.
import { thousandths } from "./benefit.ts";
import type { Condition, Test } from "./conditions.ts";
import { implied, registrationPlaces } from "./conditions.ts";
import type { Investor } from "./investor.ts";

export const answers = ["met", "unknown", "not_met"] as const;
export type Answer = (typeof answers)[number];

export type JudgedTest = { test: Test; answer: Answer };
export type JudgedCondition = { condition: Condition; answer: Answer; tests: JudgedTest[] };
export type Judgement = { answer: Answer; conditions: JudgedCondition[] };

/** Every condition, one by one. Where none were entered as data, a person has to read the clause. */
export function judge(conditions: readonly Condition[], investor: Investor): Judgement {
  const judged = conditions.map((condition) => judgeCondition(condition, investor));
  return {
    answer: judged.length === 0 ? "unknown" : all(judged.map(({ answer }) => answer)),
    conditions: judged,
  };
}

function judgeCondition(condition: Condition, investor: Investor): JudgedCondition {
  const tests = condition.any.map((test) => ({ test, answer: judgeTest(test, investor) }));
  return { condition, tests, answer: any(tests.map(({ answer }) => answer)) };
}

export function all(given: readonly Answer[]): Answer {
  if (given.includes("not_met")) return "not_met";
  return given.includes("unknown") ? "unknown" : "met";
}

export function any(given: readonly Answer[]): Answer {
  if (given.includes("met")) return "met";
  return given.includes("unknown") ? "unknown" : "not_met";
}

export function not(given: Answer): Answer {
  if (given === "unknown") return "unknown";
  return given === "met" ? "not_met" : "met";
}

export function judgeTest(test: Test, investor: Investor): Answer {
  if (test.is === "manual") return "unknown";
  const answer = plainAnswer(test, investor);
  return test.not ? not(answer) : answer;
}

function plainAnswer(test: Exclude<Test, { is: "manual" }>, investor: Investor): Answer {
  switch (test.is) {
    case "kind":
      return among(test.among, investor.kind);
    case "industry":
      return among(test.among, investor.industry);
    case "registered":
      return isWithin(test.among, investor.registered);
    case "qualification": {
      const { has, hasNoOthers } = investor.qualifications;
      const all = [...has, ...has.flatMap((each) => implied[each] ?? [])];
      if (test.among.some((each) => all.includes(each))) return "met";
      return hasNoOthers ? "not_met" : "unknown";
    }
    default:
      return inRange(test, investor.measured[test.is]);
  }
}

function among(wanted: readonly string[], given: string | null): Answer {
  if (given === null) return "unknown";
  return wanted.includes(given) ? "met" : "not_met";
}

/** Whoever is registered in the district is also registered in the city, in the province and on the mainland. */
function isWithin(wanted: readonly string[], given: Investor["registered"]): Answer {
  if (given === null) return "unknown";
  const nested = registrationPlaces.slice(0, registrationPlaces.indexOf("mainland") + 1);
  const places = nested.includes(given) ? nested.slice(nested.indexOf(given)) : [given];
  return places.some((place) => wanted.includes(place)) ? "met" : "not_met";
}

/** Both ends count. */
function inRange(
  { is, from, to }: Extract<Test, { from: string | number | null }>,
  given: string | null,
): Answer {
  if (given === null) return "unknown";
  const size = (written: string | number) => thousandths(is, String(written)) ?? 0n;
  if (from !== null && size(given) < size(from)) return "not_met";
  return to !== null && size(given) > size(to) ? "not_met" : "met";
}
