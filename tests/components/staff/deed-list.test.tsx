import { expect, test } from "vitest";
import { DeedList } from "#components/staff/deed-list.tsx";
import type { DeskDocument, DeskEdition } from "#lib/editorial/drafts.ts";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { draw, elementsIn } from "../../support/markup.ts";

const { words } = staffLanguage("zh-Hans");
const edition: DeskEdition = {
  token: { editionId: "00000000-0000-4000-8000-000000000001", moves: 4 },
  number: 1,
  state: "published",
  content: {},
  digest: "",
  nature: "first",
  publicNote: null,
  severity: null,
  slug: null,
  createdAt: new Date("2026-11-20T00:00:00Z"),
  publishedAt: new Date("2026-11-23T01:05:00Z"),
  supersededAt: null,
  abandonedAt: null,
  bundleId: null,
  signoffs: [],
};
const document: DeskDocument = {
  id: "report",
  kind: sourceKind,
  slug: "report",
  published: edition,
  open: { ...edition, number: 2, state: "approved", publishedAt: null },
  abandoned: null,
  parks: [],
};

test.each([
  [["publish", "return", "withdraw"], ["发布"]],
  [["return", "withdraw"], []],
  [["withdraw"], []],
] as const)("of %j, %j is the primary: nothing that undoes what was done", (deeds, primary) => {
  const markup = draw(
    <DeedList
      words={words}
      deeds={deeds}
      document={document}
      hasCopy={false}
      errors={0}
      href={(page) => `/${page}`}
      liveHref={null}
    />,
  );
  const buttons = elementsIn(markup, "a").filter(({ attributes }) =>
    attributes["class"]?.split(" ").includes("button"),
  );
  expect(buttons).toHaveLength(deeds.length);
  expect(
    buttons.filter(({ attributes }) => attributes["class"]?.includes("primary")).map(({ text }) => text),
  ).toEqual(primary);
});
