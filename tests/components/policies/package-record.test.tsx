// A policy package as its page shows it, now and in a former edition.
import { expect, test } from "vitest";
import { PackageRecord } from "#components/policies/package-record.tsx";
import { clause } from "#lib/policies/model.ts";
import type { PublishedPackage } from "#lib/policies/published.ts";
import { hans } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

const lease = clause.parse({
  ...{ id: "lease", number: "第三条", title: { zh: "租金补助" }, purpose: "rent" },
  ...{ standard: { zh: "每平方米每月补10元。" }, opensOn: null, closesOn: null },
});
const policyPackage: PublishedPackage = {
  ...{ id: "help", slug: "help", edition: 1, confirmedOn: null },
  ...{ publishedAt: new Date("2026-01-05T02:00:00Z"), changedAt: new Date("2026-01-05T02:00:00Z") },
  ...{ name: { zh: "政策包" }, summary: { zh: "一项" }, statedCount: null, districtWide: true },
  policies: [
    {
      ...{ id: "p", title: { zh: "《办法》" }, titleKnown: true, provider: "government", number: null },
      ...{ issuer: null, issuedOn: null, validFrom: "2026-01-01", validTo: "2026-06-30" },
      ...{ validityConfirmedOn: "2026-01-05", paused: false, archived: false, fairCompetition: "passed" },
      ...{ parks: [], clauses: [lease] },
    },
  ],
};

const drawn = (isFrozen: boolean, today: "2026-01-05" | "2026-11-29") =>
  draw(
    <PackageRecord
      language={hans}
      policyPackage={{ ...policyPackage, statements: [] }}
      editions={[]}
      {...{ today, isFrozen }}
    />,
  );
const asks = (markup: string) =>
  elementsIn(markup, "a").filter(({ attributes }) =>
    /^\/(?:enquiries|policies\/match)/.test(attributes["href"] ?? ""),
  );

test("in a former edition a policy has the status of the day of that edition, and nobody is led to ask about it", () => {
  const then = drawn(true, "2026-01-05");
  expect(textOfMarkup(then)).toContain(hans.words.policies.statuses.open);
  expect(textOfMarkup(then)).not.toContain(hans.words.policies.statuses.closed);
  expect(asks(then)).toEqual([]);

  const now = drawn(false, "2026-11-29");
  expect(textOfMarkup(now)).toContain(hans.words.policies.statuses.closed);
  expect(asks(now)).toHaveLength(2);
});
