// What a reviewer reads of an open edition: what is said of the change, the change word by word, and the way to its preview.
import { changesBetween } from "#lib/editorial/changes.ts";
import type { DeskDocument } from "#lib/editorial/drafts.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { Difference } from "./difference.tsx";
import { Explanation } from "./explanation.tsx";
import { subjectOf } from "./field-label.ts";

type WhatChangesProps = { words: StaffWords; document: DeskDocument; previewHref: string };

export function WhatChanges({ words, document, previewHref }: WhatChangesProps) {
  const { open, published, slug } = document;
  if (!open) return null;
  return (
    <>
      <Explanation words={words} edition={open} slug={slug} />
      <div className="my-5">
        {!published && <p className="mb-3 text-soft">{words.document.firstEdition}</p>}
        <Difference
          words={words}
          changes={changesBetween(published?.content, open.content)}
          about={subjectOf(document)}
        />
      </div>
      <p>
        <a href={previewHref} className="button">
          {words.document.preview}
        </a>
      </p>
    </>
  );
}
