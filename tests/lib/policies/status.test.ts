import { describe, expect, test } from "vitest";
import { clauseStatus, isOpen, policyStatus } from "#lib/policies/status.ts";
import { type Day, dayInShanghai } from "#lib/values/day.ts";

type Validity = Parameters<typeof policyStatus>[0];

const confirmed: Validity = {
  validFrom: "2026-01-01",
  validTo: "2026-06-30",
  validityConfirmedOn: "2026-01-05",
  paused: false,
  archived: false,
};
const openEnded = { ...confirmed, validTo: null };
const undated = { ...confirmed, validFrom: null, validTo: null };
const paused = { ...confirmed, paused: true };
const archived = { ...confirmed, archived: true };
const unverified = { ...confirmed, validityConfirmedOn: null };

describe("a policy's status", () => {
  test.each([
    ["is upcoming before its first day", confirmed, "2025-12-31", "upcoming"],
    ["is open on its first day", confirmed, "2026-01-01", "open"],
    ["is open on its own last day", confirmed, "2026-06-30", "open"],
    ["is closed the day after", confirmed, "2026-07-01", "closed"],
    ["stays open where there is no last day", openEnded, "2099-01-01", "open"],
    ["is open where it is confirmed without days", undated, "2026-03-01", "open"],
    ["is paused while it is", paused, "2026-03-01", "paused"],
    ["is upcoming though paused already", paused, "2025-12-31", "upcoming"],
    ["is closed though paused", paused, "2026-07-01", "closed"],
    ["is archived whatever its days say", archived, "2026-03-01", "archived"],
    ["is archived, not closed, after its last day", archived, "2026-07-01", "archived"],
    ["is unverified where nobody confirmed its validity", unverified, "2026-03-01", "unverified"],
    ["is unverified before its first day, too", unverified, "2025-12-31", "unverified"],
    ["is closed after its last day, confirmed or not", unverified, "2026-07-01", "closed"],
  ] as const)("%s", (_, policy, today, status) => {
    expect(policyStatus(policy, today)).toBe(status);
    expect(isOpen(policy, today)).toBe(status === "open");
  });

  test.each([
    ["2025-12-31T15:59:59.999Z", "upcoming"],
    ["2025-12-31T16:00:00.000Z", "open"],
    ["2026-06-30T15:59:59.999Z", "open"],
    ["2026-06-30T16:00:00.000Z", "closed"],
  ])("at %s, by the clock of Shanghai, is %s", (instant, status) => {
    expect(policyStatus(confirmed, dayInShanghai(new Date(instant)))).toBe(status);
  });
});

describe("a clause's status", () => {
  const window = { opensOn: "2026-03-01", closesOn: "2026-03-31" } as const;
  const always = { opensOn: null, closesOn: null };

  test.each([
    ["is its policy's where it has no time of its own", confirmed, always, "2026-03-01", "open"],
    ["is upcoming on the day before its first", confirmed, window, "2026-02-28", "upcoming"],
    ["is open on its first day", confirmed, window, "2026-03-01", "open"],
    ["is open on its last day", confirmed, window, "2026-03-31", "open"],
    ["is closed the day after", confirmed, window, "2026-04-01", "closed"],
    ["is closed once its policy is", confirmed, always, "2026-07-01", "closed"],
    ["is paused while its policy is, whatever its own time", paused, window, "2026-03-15", "paused"],
    ["is unverified while its policy is", unverified, window, "2026-03-15", "unverified"],
  ] as const)("%s", (_, policy, clause, today, status) => {
    expect(clauseStatus(policy, clause, today)).toBe(status);
  });
});

describe("of every policy there can be", () => {
  const days: Day[] = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04", "2026-01-05"];

  test("none that is unverified is open, none is ended before its first day, none is open after its last", () => {
    for (const { policy, today } of everyCase()) {
      const status = policyStatus(policy, today);
      if (policy.validityConfirmedOn === null) expect(status).not.toMatch(/open|paused|upcoming/);
      if (policy.validFrom && today < policy.validFrom) expect(status).not.toMatch(/open|closed|paused/);
      if (policy.validTo && today > policy.validTo) expect(status).toMatch(/closed|archived/);
      if (status === "open") expect(policy).toMatchObject({ paused: false, archived: false });
    }
  });

  function everyCase() {
    const bounds = [null, "2026-01-02", "2026-01-04"];
    return days.flatMap((today) =>
      bounds.flatMap((validFrom) =>
        bounds
          .filter((validTo) => !validFrom || !validTo || validFrom <= validTo)
          .flatMap((validTo) =>
            [null, "2026-01-01"].flatMap((validityConfirmedOn) =>
              [false, true].flatMap((isPaused) =>
                [false, true].map((isArchived) => {
                  const policy = {
                    validFrom,
                    validTo,
                    validityConfirmedOn,
                    paused: isPaused,
                    archived: isArchived,
                  } as Validity;
                  return { policy, today };
                }),
              ),
            ),
          ),
      ),
    );
  }
});
