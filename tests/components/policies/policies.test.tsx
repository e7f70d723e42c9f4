import { describe, expect, test } from "vitest";
import { PackageList } from "#components/policies/package-list.tsx";
import { PolicyTable } from "#components/policies/policy-table.tsx";
import { StatusBadge } from "#components/policies/status-badge.tsx";
import type { PublishedPackage, PublishedPolicy } from "#lib/policies/published.ts";
import { policyStatuses } from "#lib/policies/status.ts";
import { en, hans, hant } from "../../support/languages.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

const plan: PublishedPolicy = {
  id: "ip-cluster-plan",
  title: { zh: "《丰泽区建设知识产权服务业集聚发展区实施方案》", en: "Implementation Plan" },
  titleKnown: true,
  provider: "government",
  number: null,
  issuer: null,
  issuedOn: null,
  validFrom: "2026-01-01",
  validTo: "2026-06-30",
  validityConfirmedOn: "2026-01-05",
  paused: false,
  archived: false,
  fairCompetition: "unknown",
  parks: [],
  clauses: [],
};
const unverified = { ...plan, id: "unverified", validityConfirmedOn: null };
const offer: PublishedPolicy = {
  ...unverified,
  id: "offer",
  title: { zh: "楼宇业主阶段性免租" },
  titleKnown: false,
  provider: "landlord",
};
const inForce = "2026-03-01";

describe("a status", () => {
  test.each([
    ["待核实", unverified, inForce],
    ["未开始", plan, "2025-12-31"],
    ["可申报 至2026年6月30日", plan, inForce],
    ["可申报 至2026年6月30日", plan, "2026-06-30"],
    ["暂停", { ...plan, paused: true }, inForce],
    ["已截止", plan, "2026-07-01"],
    ["已失效", { ...plan, archived: true }, inForce],
  ] as const)("%s is red only where one can apply", (text, policy, today) => {
    const markup = draw(<StatusBadge language={hans} policy={policy} today={today} />);
    expect(textOfMarkup(markup)).toBe(text);
    expect(markup.includes("badge-sure")).toBe(text.startsWith("可申报"));
  });

  test("has a word of its own in each language", () => {
    for (const { words } of [hans, hant, en]) {
      expect(new Set(policyStatuses.map((status) => words.policies.statuses[status])).size).toBe(
        policyStatuses.length,
      );
    }
  });

  test("of a landlord's offer stands beside the word that it is a landlord's", () => {
    expect(textOfMarkup(draw(<StatusBadge language={hans} policy={offer} today={inForce} />))).toBe(
      "待核实业主提供",
    );
  });
});

describe("a policy's title", () => {
  const titles = (language: typeof hans) =>
    elementsIn(
      draw(<PolicyTable language={language} policies={[plan]} today={inForce} caption="政策" />),
      "th",
    ).at(-1);

  test("is never converted into Traditional Chinese", () => {
    expect(titles(hant)?.text).toBe(plan.title.zh);
    expect(draw(<PolicyTable language={hant} policies={[plan]} today={inForce} caption="政策" />)).toContain(
      `<span lang="zh-Hans-CN">${plan.title.zh}</span>`,
    );
  });

  test("stands in Chinese below its English rendering", () => {
    expect(titles(en)?.text).toBe(`Implementation Plan${plan.title.zh}`);
  });

  test("that no source gives is said not to be one, and a landlord's offer not to be a policy", () => {
    const text = textOfMarkup(
      draw(<PolicyTable language={hans} policies={[offer]} today={inForce} caption="政策" />),
    );
    expect(text).toContain("名称未见，这是来源的说法");
    expect(text).toContain("业主优惠，不是政府政策。");
  });
});

describe("a policy in a table", () => {
  test("says what the source does not: number and validity", () => {
    const bare = { ...unverified, validFrom: null, validTo: null };
    const cells = elementsIn(
      draw(<PolicyTable language={hans} policies={[bare]} today={inForce} caption="政策" />),
      "td",
    );
    expect(cells.map(({ text }) => text)).toEqual(["来源未写", "来源未写", "情况不明", "待核实"]);
  });

  test("has its validity as written days", () => {
    const cells = elementsIn(
      draw(<PolicyTable language={en} policies={[plan]} today={inForce} caption="Policies" />),
      "td",
    );
    expect(cells[1]?.text).toBe("1 January 2026 – 30 June 2026");
  });
});

describe("a package in a list", () => {
  const packageOf = (policies: PublishedPolicy[], statedCount: number | null = null): PublishedPackage => ({
    id: "p",
    slug: "p",
    edition: 1,
    publishedAt: new Date(0),
    changedAt: new Date(0),
    confirmedOn: null,
    name: { zh: "政策包" },
    summary: { zh: "摘要" },
    statedCount,
    districtWide: true,
    policies,
  });
  const listed = (given: PublishedPackage) =>
    textOfMarkup(draw(<PackageList language={hans} packages={[given]} today={inForce} />));

  test("counts as open only what is open", () => {
    expect(
      listed(packageOf([plan, unverified, offer, { ...plan, id: "closed", validTo: "2026-01-31" }])),
    ).toContain("1项可申报");
  });

  test("does not count where nothing is", () => {
    expect(listed(packageOf([unverified, offer]))).not.toContain("可申报");
  });

  test("without policies says how many the source claims, or that it names none", () => {
    expect(listed(packageOf([], 9))).toContain("来源称共9项，没有列出名称");
    expect(listed(packageOf([]))).toContain("来源没有写出任何一项的名称、文号或有效期。");
  });
});
