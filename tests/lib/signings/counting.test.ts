import { describe, expect, test } from "vitest";
import {
  type CountableEvent,
  type CountableProject,
  countProjects,
  investmentOf,
  reasons,
  signedAt,
} from "#lib/signings/counting.ts";
import { everything, type Question, stages } from "#lib/signings/question.ts";
import { addMoney, fromYuan, toYuan } from "#lib/values/money.ts";
import { type Chance, trials } from "../../support/chance.ts";

const day = "2026-10-31";
const count = (events: CountableEvent[], question: Partial<Question> = {}) =>
  countProjects({ ...everything, ...question }, events, day);

const lab = project("lab", { parkId: "east", industry: "M73", amount: planned("120000000") });
const works = project("works", { parkId: "west", industry: "C39", amount: planned("80000000") });
const gone = project("gone", { cancelled: true, amount: planned("500000000") });
const quiet = project("quiet", { amount: null });
const spring = event("spring", "2025-03-08", [lab, gone, quiet]);
const autumn = event("autumn", "2025-10", [works, lab]);

describe("projects of public lists", () => {
  test("count once, by their first signing; each ceremony is told by itself", () => {
    const { counted, leftOut, signings } = count([spring, autumn]);
    expect(rowsOf(counted)).toEqual(["spring lab", "spring quiet", "autumn works"]);
    expect(reasonsOf(leftOut)).toEqual([
      ["spring gone", "cancelled"],
      ["autumn lab", "already_counted"],
    ]);
    expect(signings).toBe(4);
  });

  test("of one event are told both ways: those first signed there, and all that were signed there", () => {
    const { counted, leftOut, signings } = count([spring, autumn], { eventId: "autumn" });
    expect(rowsOf(counted)).toEqual(["autumn works"]);
    expect(reasonsOf(leftOut)).toContainEqual(["autumn lab", "already_counted"]);
    expect(signings).toBe(2);
  });

  test.each([
    ["another year", { year: "2024" }, "spring lab", "another_year"],
    ["another park", { scope: "park", parkId: "west" }, "spring lab", "another_scope"],
    ["a park that is not stated", { scope: "park" }, "spring quiet", "park_not_stated"],
    ["another industry", { industry: "C" }, "spring lab", "another_industry"],
    ["an industry that is not stated", { industry: "C" }, "spring quiet", "industry_not_stated"],
    ["a stage that nobody recorded", { stage: "started" }, "spring lab", "stage_not_recorded"],
    ["what is only negotiated", { stage: "in_negotiation" }, "spring lab", "different_stage"],
  ] as const)("leave out %s, and say so", (_, question, row, because) => {
    expect(reasonsOf(count([spring, autumn], question).leftOut)).toContainEqual([row, because]);
  });

  test("belong to the year, the park and the industry that are asked for, by code or the beginning of one", () => {
    expect(
      rowsOf(count([spring, autumn], { year: "2025", scope: "park", parkId: "west", industry: "C" }).counted),
    ).toEqual(["autumn works"]);
  });

  test("that were signed before where no whole list is public count there, in what is stated of it", () => {
    const winter = { ...event("winter", "2024-12", [lab]), listDisclosed: false };
    expect(reasonsOf(count([spring, winter]).leftOut)).toEqual([
      ["winter lab", "list_not_disclosed"],
      ["spring gone", "cancelled"],
      ["spring lab", "already_counted"],
    ]);
  });

  test("have reached a stage on the day that a source says, and not before", () => {
    const started = project("started", { milestones: [{ stage: "started", reachedOn: "2026-10-31" }] });
    const events = [event("spring", "2025-03-08", [started])];
    const question = { ...everything, stage: "started" } as const;
    expect(countProjects(question, events, "2026-10-31").counted).toHaveLength(1);
    expect(countProjects(question, events, "2026-10-30").counted).toHaveLength(0);
  });

  test("at a ceremony are those of its list, without what was called off", () => {
    expect(signedAt(spring).map(({ project: { id } }) => id)).toEqual(["lab", "quiet"]);
  });
});

describe("what they come to", () => {
  test("is exact, and leaves an undisclosed amount out as undisclosed", () => {
    const { totals, undisclosed } = investmentOf(count([spring, autumn]).counted);
    expect(totals.map(({ basis, yuan, rows }) => [basis, yuan, rows.length])).toEqual([
      ["planned_total", "200000000", 2],
    ]);
    expect(undisclosed.map(({ project: { id } }) => id)).toEqual(["quiet"]);
  });

  test("is never added over different bases; one that no source states is one of its own", () => {
    const rows = [
      lab,
      works,
      project("a", { amount: { yuan: "1", basis: null } }),
      project("b", { amount: { yuan: "2.05", basis: "paid_in" } }),
    ];
    expect(
      investmentOf(rows.map((each) => ({ project: each }))).totals.map(({ basis, yuan }) => [basis, yuan]),
    ).toEqual([
      ["planned_total", "200000000"],
      ["paid_in", "2.05"],
      [null, "1"],
    ]);
  });

  test("of undisclosed amounts only is nothing, and not nought", () => {
    expect(investmentOf([{ project: quiet }]).totals).toEqual([]);
  });
});

describe("of any events and any question whatever", () => {
  const everyCount = trials(300).map((random) => {
    const events = inventedEvents(random);
    const question = anyQuestion(random);
    return { random, events, question, result: countProjects(question, events, day) };
  });

  test("many count something, and every reason is given somewhere", () => {
    expect(everyCount.filter(({ result }) => result.counted.length > 1).length).toBeGreaterThan(100);
    const given = new Set(everyCount.flatMap(({ result }) => result.leftOut.map(({ because }) => because)));
    expect([...given].sort()).toEqual([...reasons].sort());
  });

  test("counted and left out are all the signings there are, each once", () => {
    for (const { events, result } of everyCount) {
      const all = new Set(events.flatMap(({ id, projects }) => projects.map((each) => `${id} ${each.id}`)));
      const told = [...rowsOf(result.counted), ...reasonsOf(result.leftOut).map(([row]) => row)];
      expect(told.sort()).toEqual([...all].sort());
    }
  });

  test("one project counts once, and never a cancelled one", () => {
    for (const { result } of everyCount) {
      const ids = result.counted.map(({ project: { id } }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(result.counted.some(({ project: { cancelled } }) => cancelled)).toBe(false);
    }
  });

  test("a project counts at the earliest of its ceremonies, or not at all", () => {
    for (const { events, result } of everyCount) {
      for (const { event: where, project: counted } of result.counted) {
        const held = events
          .filter(({ projects }) => projects.some(({ id }) => id === counted.id))
          .map(({ heldOn }) => heldOn);
        expect(where.heldOn).toBe(held.sort()[0]);
      }
    }
  });

  test("neither order nor duplicates change anything", () => {
    for (const { random, events, question, result } of everyCount) {
      const again = random.shuffled([...events, ...events]).map((each) => ({
        ...each,
        projects: random.shuffled([...each.projects, ...each.projects]),
      }));
      const { counted, leftOut, signings } = countProjects(question, again, day);
      expect([rowsOf(counted), reasonsOf(leftOut), signings]).toEqual([
        rowsOf(result.counted),
        reasonsOf(result.leftOut),
        result.signings,
      ]);
    }
  });

  test("the parts of a whole come to the whole: years, parks and what is not stated", () => {
    for (const { events } of everyCount) {
      const whole = count(events).counted.length;
      const years = ["2023", "2024", "2025"].map((year) => count(events, { year }).counted.length);
      expect(years.reduce((sum, part) => sum + part)).toBe(whole);
      const parks = ["east", "west"].map((parkId) => count(events, { scope: "park", parkId }).counted.length);
      expect(parks.reduce((sum, part) => sum + part)).toBe(count(events, { scope: "park" }).counted.length);
    }
  });

  test("a total of money is the sum of its own rows, all of one basis, and every counted row is in one or undisclosed", () => {
    for (const { result } of everyCount) {
      const { totals, undisclosed } = investmentOf(result.counted);
      for (const { basis, yuan, rows } of totals) {
        expect(yuan).toBe(toYuan(addMoney(rows.map((row) => fromYuan(row.project.amount?.yuan ?? "x")))));
        expect(new Set(rows.map((row) => row.project.amount?.basis))).toEqual(new Set([basis]));
      }
      expect(totals.reduce((sum, { rows }) => sum + rows.length, undisclosed.length)).toBe(
        result.counted.length,
      );
      expect(undisclosed.every(({ project: { amount } }) => amount === null)).toBe(true);
    }
  });
});

function project(id: string, change: Partial<CountableProject> = {}): CountableProject {
  return {
    id,
    parkId: null,
    industry: null,
    amount: planned("1000000"),
    cancelled: false,
    milestones: [],
    ...change,
  };
}

function planned(yuan: string): CountableProject["amount"] {
  return { yuan, basis: "planned_total" };
}

function event(id: string, heldOn: string, projects: CountableProject[]): CountableEvent {
  return { id, heldOn, listDisclosed: true, projects };
}

function inventedEvents(random: Chance): CountableEvent[] {
  const projects = Array.from({ length: 14 }, (_, index) =>
    project(`p-${index}`, {
      parkId: random.oneOf(["east", "west", null]),
      industry: random.oneOf(["C39", "C26", "M73", null]),
      amount: random.oneOf([
        null,
        {
          yuan: `${1 + random.below(900_000)}.${10 + random.below(90)}`,
          basis: random.oneOf(["planned_total", "planned_total", "fixed_assets", null]),
        },
      ]),
      cancelled: random.below(8) === 0,
      milestones:
        random.below(2) === 0
          ? []
          : [
              {
                stage: random.oneOf(["registered", "started"]),
                reachedOn: random.oneOf(["2025", "2026-10", "2026-12-01"]),
              },
            ],
    }),
  );
  return ["2023", "2023-05", "2023-05-04", "2024-01-01", "2025-11"].map((heldOn, index) => ({
    ...event(`e-${index}`, heldOn, [...new Set(random.someOf(projects))]),
    listDisclosed: random.below(5) > 0,
  }));
}

/** Most often everything; otherwise one thing or another. */
function anyQuestion(random: Chance): Question {
  const some = <T>(choices: readonly T[]): T | null => (random.below(5) === 0 ? random.oneOf(choices) : null);
  const scope = random.below(4) === 0 ? "park" : "district";
  return {
    year: some(["2023", "2024"]),
    scope,
    parkId: scope === "park" ? some(["east", "west"]) : null,
    eventId: some(["e-1", "e-2"]),
    industry: some(["C", "C39"]),
    stage: random.below(4) === 0 ? random.oneOf(stages) : "signed",
  };
}

type Row = { event: { id: string }; project: { id: string } };

function rowsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => `${row.event.id} ${row.project.id}`);
}

function reasonsOf(leftOut: readonly { signing: Row; because: string }[]): [string, string][] {
  return leftOut.map(({ signing, because }) => [`${signing.event.id} ${signing.project.id}`, because]);
}
