import { expect, test } from "vitest";
import { DeedList } from "#components/staff/deed-list.tsx";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { changedDocument } from "../../support/desk-document.ts";
import { draw, elementsIn } from "../../support/markup.ts";

const { words } = staffLanguage("zh-Hans");
const document = changedDocument("approved");

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
