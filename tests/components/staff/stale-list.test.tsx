// What grows stale: some of it on the desk, all of it behind a link.
import { expect, test } from "vitest";
import { StaleList } from "#components/staff/stale-list.tsx";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import type { Day } from "#lib/values/day.ts";
import { draw, elementsIn, textOfMarkup } from "../../support/markup.ts";

const figures = Array.from({ length: 44 }, (_, index) => ({
  id: `f${index}`,
  name: { zh: `第${index}个数` },
  until: "2021-09-27" as Day,
}));
const policies = Array.from({ length: 9 }, (_, index) => ({
  packageId: `p${index}`,
  title: { zh: `第${index}条政策` },
  why: { why: "unverified" } as const,
}));

function drawn(allHref: string | null, stale: object): string {
  const all = { atRest: null, empty: [], figures, policies, ...stale };
  return draw(
    <StaleList language={staffLanguage("zh-Hans")} stale={all} href={(path) => path} allHref={allHref} />,
  );
}

const links = (markup: string) => elementsIn(markup, "a").map(({ attributes }) => attributes["href"]);

test("the desk shows eight of each and leads to all of them", () => {
  const markup = drawn("/staff/stale", {});
  expect(links(markup).filter((href) => href?.startsWith("/staff/documents/f"))).toHaveLength(8);
  expect(links(markup).filter((href) => href === "/staff/stale")).toHaveLength(2);
  expect(textOfMarkup(markup)).toContain("看全部 44 个");
});

test("the list of all of them leads to every one", () => {
  expect(links(drawn(null, {}))).toEqual([
    ...policies.map(({ packageId }) => `/staff/documents/${packageId}`),
    ...figures.map(({ id }) => `/staff/documents/${id}`),
  ]);
});

test("eight need no link to more", () => {
  const few = { figures: figures.slice(0, 8), policies: [] };
  expect(links(drawn("/staff/stale", few))).not.toContain("/staff/stale");
});
