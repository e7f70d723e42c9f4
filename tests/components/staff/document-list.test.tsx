import { expect, test } from "vitest";
import { DocumentList } from "#components/staff/document-list.tsx";
import { staffLanguage } from "#lib/i18n/staff/language.ts";
import { changedDocument } from "../../support/desk-document.ts";
import { draw, textOfMarkup } from "../../support/markup.ts";

const document = changedDocument("draft");

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
