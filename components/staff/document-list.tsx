// Documents in a list: what each is called, what it is, how far it has come.
import type { ReactNode } from "react";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { titleOf } from "./document-title.ts";
import { StateBadge } from "./state-badge.tsx";

type DocumentListProps = {
  language: StaffLanguage;
  documents: readonly DeskDocument[];
  href(path: string): string;
  /** Where the name leads, under the document's own page. */
  page?: string;
  /** Which edition is told of: what is being worked on where there is such a one, or only what readers have. */
  edition?: "latest" | "published";
  beside?(document: DeskDocument): ReactNode;
};

export function DocumentList(props: DocumentListProps) {
  const { language, documents, href, page = "", edition = "latest", beside } = props;
  const { document: text } = language.words;
  return (
    <ul className="entries">
      {documents.map((document) => {
        const { id, kind, published } = document;
        const open = edition === "latest" ? document.open : null;
        const told = open ?? published;
        return (
          <li key={id}>
            <p className="flex flex-wrap items-baseline gap-x-4">
              <a href={href(`/staff/documents/${id}${page}`)}>{titleOf(language, { open, published })}</a>
              <span className="text-note text-soft">{text.kinds[kind.kind]}</span>
              {told && (
                <span className="text-note text-soft">
                  {text.edition(told.number)} <StateBadge words={language.words} state={told.state} />
                </span>
              )}
              {!open && published?.publishedAt && (
                <time dateTime={published.publishedAt.toISOString()} className="text-note text-soft">
                  {stampInShanghai(published.publishedAt)}
                </time>
              )}
            </p>
            {beside?.(document)}
          </li>
        );
      })}
    </ul>
  );
}
