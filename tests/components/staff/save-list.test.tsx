import { expect, test } from "vitest";
import { SaveList, type ShownSaves } from "#components/staff/save-list.tsx";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { draw } from "../../support/markup.ts";

const { words } = staffLanguage(undefined);

const drawn = (shown: ShownSaves["shown"]) =>
  draw(
    <SaveList
      words={words}
      editionId="e"
      place="edition-2"
      kind="source"
      saves={{ count: 21, href: "/staff/documents/report/history?saves=e", shown, isOpen: true }}
      nameOf={() => "林晓"}
      restoreAction={null}
    />,
  );

test("saves that the page does not show are counted, with the way to where they stand", () => {
  expect(drawn(null)).toMatch(
    /<a href="\/staff\/documents\/report\/history\?saves=e#edition-2"[^>]*>保存过 21 次<\/a>/,
  );
});

test("saves that it was asked for stand open, each with who saved it and when", () => {
  const savedAt = new Date("2026-11-23T01:05:00Z");
  const markup = drawn([{ number: 3, actorId: "a", savedAt, typed: { content: {} }, changes: [] }]);
  expect(markup).toMatch(/<details[^>]* open=""/);
  expect(markup).toContain("林晓 2026-11-23 09:05 保存");
});
