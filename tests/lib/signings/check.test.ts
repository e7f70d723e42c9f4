import { describe, expect, test } from "vitest";
import { answer } from "#lib/signings/answer.ts";
import {
  type CheckedFigure,
  changesSince,
  documentsIn,
  verdictOnCeremony,
  verdictOnProject,
  verdictOnTotal,
} from "#lib/signings/check.ts";
import { everything } from "#lib/signings/question.ts";
import { anEvent, aProject, statedOf } from "../../support/countable.ts";

const day = "2026-10-31";
const correction = [{ nature: "revision" }, { nature: "correction" }];
const revision = [{ nature: "revision" }];
const [a, b] = [aProject("a", "100000000"), aProject("b", "50000000")];
const spring = anEvent("spring", "2025-03", [a, b]);
const autumn = anEvent("autumn", "2024-10", [a]);
const figures = [statedOf("w1", "winter-1", "12"), statedOf("w2", "winter-2", "8")];
const money: CheckedFigure = {
  ...statedOf("m1", "winter-1", "14.8"),
  measure: "total_investment",
  unit: "yi_yuan",
  amountYuan: "1480000000",
  basis: { zh: "计划总投资" },
};

const total = (events = [spring, autumn], stated: CheckedFigure[] = [...figures, money]) =>
  answer(everything, { events, figures: stated }, day);

describe("the verdict on a total", () => {
  const then = total();

  test("is unchanged where every number and every row is the same, whatever else was published", () => {
    expect(verdictOnTotal(then, total(), correction)).toEqual({ verdict: "unchanged", sameNumbers: true });
    const reordered = total([autumn, { ...spring, projects: [b, a] }], [money, ...figures.toReversed()]);
    expect(verdictOnTotal(then, reordered, correction).verdict).toBe("unchanged");
  });

  test("is corrected where a correction is among the changes, revised otherwise", () => {
    const more = total([spring, autumn, anEvent("third", "2026-01", [aProject("c", "1")])]);
    expect(verdictOnTotal(then, more, [])).toEqual({ verdict: "revised", sameNumbers: false });
    expect(verdictOnTotal(then, more, revision).verdict).toBe("revised");
    expect(verdictOnTotal(then, more, correction).verdict).toBe("corrected");
  });

  test.each<[string, ReturnType<typeof total>]>([
    [
      "a project in the place of another of the same amount",
      total([{ ...spring, projects: [a, { ...b, id: "c" }] }, autumn]),
    ],
    [
      "a project cancelled and another in its place",
      total([{ ...spring, projects: [a, { ...b, cancelled: true }, { ...b, id: "c" }] }, autumn]),
    ],
    [
      "amounts that two projects exchange",
      total([anEvent("spring", "2025-03", [a, b, aProject("d", "1")]), autumn]),
    ],
    [
      "an amount that goes to another basis",
      total([{ ...spring, projects: [a, { ...b, amount: { yuan: "50000000", basis: "paid_in" } }] }, autumn]),
    ],
    [
      "an amount that is disclosed no more",
      total([{ ...spring, projects: [a, { ...b, amount: null }] }, autumn]),
    ],
    ["a project that was first signed elsewhere", total([spring, { ...autumn, heldOn: "2026-01" }])],
    ["a qualifier", total(undefined, [...figures, { ...money, qualifier: "about" }])],
    ["a basis", total(undefined, [...figures, { ...money, basis: { zh: "到位资金" } }])],
    [
      "a scope",
      total(undefined, [...figures, { ...money, scope: { ...money.scope, text: { zh: "全市" } } }]),
    ],
    ["a period", total(undefined, [...figures, { ...money, period: { start: "2025", end: null } }])],
    ["an as-of", total(undefined, [...figures, { ...money, asOf: { date: "2025" } }])],
    ["a unit", total(undefined, [...figures, { ...money, unit: "wan_yuan", value: "148000" }])],
  ])("is not unchanged after %s", (_, now) => {
    expect(verdictOnTotal(then, now, correction).verdict).toBe("corrected");
    expect(verdictOnTotal(then, now, revision).verdict).toBe("revised");
  });

  test("tells apart whether the numbers themselves are the same", () => {
    const replaced = total([{ ...spring, projects: [a, { ...b, id: "c" }] }, autumn]);
    expect(verdictOnTotal(then, replaced, correction).sameNumbers).toBe(true);
    const about = total(undefined, [...figures, { ...money, qualifier: "about" }]);
    expect(verdictOnTotal(then, about, correction).sameNumbers).toBe(true);
    const undisclosed = total([{ ...spring, projects: [a, { ...b, amount: null }] }, autumn]);
    expect(verdictOnTotal(then, undisclosed, correction).sameNumbers).toBe(false);
  });
});

describe("the verdict on a ceremony", () => {
  test("looks at its own rows", () => {
    expect(verdictOnCeremony(spring, { ...spring, projects: [b, a] }, correction).verdict).toBe("unchanged");
    const replaced = { ...spring, projects: [a, { ...b, id: "c" }] };
    expect(verdictOnCeremony(spring, replaced, correction)).toEqual({
      verdict: "corrected",
      sameNumbers: true,
    });
    const cancelled = { ...spring, projects: [a, { ...b, cancelled: true }] };
    expect(verdictOnCeremony(spring, cancelled, revision)).toEqual({
      verdict: "revised",
      sameNumbers: false,
    });
    expect(verdictOnCeremony(spring, null, [{ reason: "撤下" }]).verdict).toBe("withdrawn");
  });

  test("sees that its list is public no more", () => {
    const secret = { ...spring, listDisclosed: false };
    expect(verdictOnCeremony(spring, secret, correction)).toEqual({
      verdict: "corrected",
      sameNumbers: false,
    });
    expect(verdictOnCeremony(secret, { ...secret, projects: [a] }, correction).verdict).toBe("unchanged");
  });
});

describe("the verdict on a project", () => {
  test("looks at its amount, the basis of it, and whether it was called off", () => {
    expect(verdictOnProject(a, { ...a, industry: "C39" }, correction).verdict).toBe("unchanged");
    const paid = { ...a, amount: { yuan: "100000000", basis: "paid_in" } as const };
    expect(verdictOnProject(a, paid, correction)).toEqual({ verdict: "corrected", sameNumbers: true });
    expect(verdictOnProject(a, { ...a, cancelled: true }, revision).verdict).toBe("revised");
    expect(verdictOnProject(a, { ...a, amount: null }, revision)).toEqual({
      verdict: "revised",
      sameNumbers: false,
    });
    expect(verdictOnProject(a, null, [{ reason: "撤下" }]).verdict).toBe("withdrawn");
    expect(verdictOnProject(a, null, correction).verdict).toBe("corrected");
    expect(verdictOnProject(a, null, revision).verdict).toBe("revised");
  });
});

test("what changed since a day is what was published after its end in Shanghai of what is counted then or now", () => {
  const change = (documentId: string, publishedAt: string) => ({
    documentId,
    publishedAt: new Date(publishedAt),
  });
  const changes = [
    change("w1", "2026-10-31T15:59:59Z"),
    change("w1", "2026-10-31T16:00:00Z"),
    change("winter-1", "2026-11-02T00:00:00Z"),
    change("a", "2026-11-02T00:00:00Z"),
    change("spring", "2026-11-02T00:00:00Z"),
    change("gazette", "2026-11-02T00:00:00Z"),
    change("elsewhere", "2026-11-02T00:00:00Z"),
  ];
  const whole = documentsIn(total());
  expect(changesSince(changes, day, [...whole, ...whole])).toEqual([...changes.slice(2, 5), changes[1]]);
  const gone = { documentId: "w1", at: new Date("2026-11-05T00:00:00Z") };
  expect(changesSince([...changes, gone], day, whole)[0]).toBe(gone);
  const ofAutumn = answer({ ...everything, eventId: "autumn" }, { events: [spring, autumn], figures }, day);
  expect(changesSince(changes, day, documentsIn(ofAutumn)).map(({ documentId }) => documentId)).toEqual([
    "a",
  ]);
});
