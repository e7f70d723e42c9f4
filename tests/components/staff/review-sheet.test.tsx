import { expect, test } from "vitest";
import { ReviewSheet } from "#components/staff/review-sheet.tsx";
import { changesBetween } from "#lib/editorial/changes.ts";
import type { DeskEdition } from "#lib/editorial/drafts.ts";
import type { DeskEntry } from "#lib/editorial/timeline.ts";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { parkKind } from "#lib/parks/publication.ts";
import { draw, textOfMarkup } from "../../support/markup.ts";

const before = { name: { zh: "甲园" }, ordinal: 1 };
const edition: DeskEdition = {
  token: { editionId: "00000000-0000-4000-8000-000000000001", moves: 4 },
  number: 2,
  state: "in_review",
  content: { ...before, name: { zh: "乙园" } },
  digest: "",
  nature: "revision",
  publicNote: null,
  severity: null,
  slug: null,
  createdAt: new Date("2026-11-20T00:00:00Z"),
  publishedAt: null,
  supersededAt: null,
  abandonedAt: null,
  bundleId: null,
  signoffs: [],
};
const at = new Date("2026-11-21T00:00:00Z");
const timeline: DeskEntry[] = [
  { verb: "signed_off", edition: 2, actorId: "陈静", note: "已核对", at },
  { verb: "submitted", edition: 2, actorId: "林晓", note: null, at },
];

test.each([
  ["zh-Hans", ["陈静：已核对", "园区名称 · 中文：甲园 → 乙园"]],
  ["en", ["陈静: 已核对", "甲园 → 乙园"]],
] as const)("in %s the sheet joins a label and what it labels as the language does", (locale, told) => {
  const { words } = staffLanguage(locale);
  const text = textOfMarkup(
    draw(
      <ReviewSheet
        words={words}
        document={{ id: "a-park", kind: parkKind }}
        edition={edition}
        changes={changesBetween(before, edition.content)}
        timeline={timeline}
        nameOf={(id) => id}
      />,
    ),
  );
  for (const each of told) expect(text).toContain(each);
});
