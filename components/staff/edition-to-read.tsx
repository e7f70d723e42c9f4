// One edition of a bundle, as its reviewers read it: what it changes, what is wrong with it, what earlier levels said.
import { Section } from "#components/ui/section.tsx";
import type { Checklist } from "#lib/editorial/checklist.ts";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import type { DeskEntry } from "#lib/editorial/timeline.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import { ChecklistView } from "./checklist-view.tsx";
import { titleOf } from "./document-title.ts";
import { subjectOf } from "./field-label.ts";
import { Timeline } from "./timeline.tsx";
import { WhatChanges } from "./what-changes.tsx";

type EditionToReadProps = {
  language: StaffLanguage;
  document: DeskDocument;
  checklist: Checklist;
  opinions: readonly DeskEntry[];
  nameOf(actorId: string): string;
  /** Of a page under the document's own; empty for that one. */
  href(page: string): string;
  mayEdit: boolean;
};

export function EditionToRead(props: EditionToReadProps) {
  const { language, document, checklist, opinions, nameOf, href, mayEdit } = props;
  const { words } = language;
  const { bundles, document: text, review } = words;
  const { id, kind, open } = document;
  if (!open) return null;
  return (
    <Section
      id={editionPlace(id)}
      title={titleOf(language, document)}
      scope={bundles.editionScope(text.kinds[kind.kind], text.edition(open.number), text.states[open.state])}
    >
      <WhatChanges words={words} document={document} previewHref={href("preview/zh-Hans")} />
      <div className="mt-5">
        <ChecklistView
          words={words}
          checklist={checklist}
          about={subjectOf(document)}
          editHref={mayEdit ? href("edit") : null}
        />
      </div>
      {opinions.length > 0 && (
        <div className="mt-5">
          <h3 className="font-semibold">{review.said}</h3>
          <Timeline words={words} entries={opinions} nameOf={nameOf} />
        </div>
      )}
      <p className="mt-5">
        <a href={href("")}>{bundles.toDocument}</a>
      </p>
    </Section>
  );
}

/** Where the document stands on its bundle's page. */
export function editionPlace(documentId: string): string {
  return `edition-${documentId}`;
}
