// The portal's own parks side by side, as readers of other languages see them.
import { expect, test } from "vitest";
import { ParkComparison } from "#components/parks/park-comparison.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { findParks } from "#lib/parks/published.ts";
import { type PublishedPackage, type PublishedPolicy, packagesForPark } from "#lib/policies/published.ts";
import { useDatabase } from "../../support/database.ts";
import { en, hant } from "../../support/languages.ts";
import { draw, textOfMarkup } from "../../support/markup.ts";

useDatabase("seeded");

const slugs = ["central-legal-district", "quanzhou-software-park"] as const;

test("whatever is Chinese is marked as Chinese, and times are told in English", async () => {
  const parks = await findParks([...slugs]);
  const found = await Promise.all(slugs.map((slug) => packagesForPark(slug)));
  const policies = new Map(
    slugs.map((slug, at) => [
      slug,
      (found[at] ?? []).flatMap((each) => each.policies.map((policy) => ({ each, policy }))),
    ]),
  );
  const markup = draw(<ParkComparison language={en} {...{ parks, policies }} today="2026-11-23" />);
  expect(markup).toMatch(/>[^<]*(?:2020|2021)[^<]*</);
  const ours = markup.replaceAll(/<(\w+)[^>]* lang="zh[^"]*"[^>]*>.*?<\/\1>/gs, "");
  expect(textOfMarkup(ours).match(/\p{Script=Han}+/gu) ?? []).toEqual([]);
});

test("the title of a policy stands as printed in Traditional Chinese, and below our rendering in English", async () => {
  const title = { zh: "子虚区人才安居办法", en: "Measures on Housing for Talent" };
  const policy = {
    ...{ id: "housing", title, titleKnown: true, provider: "government", number: null, issuer: null },
    ...{ issuedOn: null, validFrom: null, validTo: null, validityConfirmedOn: null, paused: false },
    ...{ archived: false, fairCompetition: "unknown", parks: [], clauses: [] },
  } as const satisfies PublishedPolicy;
  const each = { slug: "talent", policies: [policy] } as unknown as PublishedPackage;
  const parks = await findParks([...slugs]);
  const policies = new Map<string, { each: PublishedPackage; policy: PublishedPolicy }[]>([
    [slugs[0], [{ each, policy }]],
  ]);
  const linkIn = (language: Language) =>
    draw(<ParkComparison {...{ language, parks, policies }} today="2026-11-23" />).match(
      /<a href="[^"]*\/policies\/talent#housing">.*?<\/a>/,
    )?.[0];
  expect(linkIn(hant)).toContain('<span lang="zh-Hans-CN">子虚区人才安居办法</span>');
  expect(linkIn(hant)).not.toContain("辦法");
  expect(linkIn(en)).toContain(
    `${title.en}<span lang="zh-Hans-CN" class="block text-note text-soft">${title.zh}`,
  );
});
