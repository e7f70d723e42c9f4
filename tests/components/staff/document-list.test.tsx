import { expect, test } from "vitest";
import { DocumentList } from "#components/staff/document-list.tsx";
import type { DeskDocument, DeskEdition } from "#lib/editorial/drafts.ts";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { sourceKind } from "#lib/sources/publication.ts";
import { draw, textOfMarkup } from "../../support/markup.ts";

const edition: DeskEdition = {
  token: { editionId: "00000000-0000-4000-8000-000000000001", moves: 4 },
  number: 1,
  state: "published",
  content: { title: { zh: "发布的题名" } },
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

/** Published once, and being changed again. */
const document: DeskDocument = {
  id: "report",
  kind: sourceKind,
  slug: "report",
  published: edition,
  open: { ...edition, number: 2, state: "draft", publishedAt: null, content: { title: { zh: "新的题名" } } },
  abandoned: null,
  parks: [],
};

test.each([
  ["latest", ["新的题名", "第2版", "草稿"], ["发布的题名", "2026-11-23 09:05"]],
  ["published", ["发布的题名", "第1版", "已发布", "2026-11-23 09:05"], ["新的题名", "草稿"]],
] as const)(
  "of a document with a newer draft, a list of what is %s tells of that alone",
  (which, told, untold) => {
    const language = staffLanguage("zh-Hans");
    const text = textOfMarkup(
      draw(<DocumentList language={language} documents={[document]} href={(path) => path} edition={which} />),
    );
    for (const each of told) expect(text).toContain(each);
    for (const each of untold) expect(text).not.toContain(each);
  },
);
