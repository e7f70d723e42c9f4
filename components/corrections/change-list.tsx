// Corrections and revisions: what changed, from what to what, why, and whether it changes the conclusion.

import { Say } from "#components/ui/say.tsx";
import { pathOf } from "#lib/editorial/address.ts";
import type { Change } from "#lib/editorial/corrections.ts";
import type { Language } from "#lib/i18n/language.ts";
import { withCurrency } from "#lib/i18n/with-currency.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { editionKind } from "./edition-kind.ts";
import { WhatChanged } from "./what-changed.tsx";

type ChangeListProps = {
  language: Language;
  changes: Change[];
  /** Whether each entry is a place that links lead to; not where the list stands more than once. */
  anchors?: boolean;
};

export function ChangeList({ language, changes, anchors = true }: ChangeListProps) {
  const { words, href } = language;
  return (
    <ul>
      {changes.map((change) => {
        const { documentId, number, publishedAt, publicNote, name } = change;
        return (
          <li
            key={`${documentId}-${number}`}
            id={anchors ? `${documentId}-v${number}` : undefined}
            className="border-b border-line py-4"
          >
            <p>
              <a href={href(changePath(change))}>
                <Say language={language} text={name} />
              </a>
            </p>
            <p className="text-note text-soft">
              {[
                editionKind(language, change),
                stampInShanghai(publishedAt),
                words.common.edition(number),
              ].join(" · ")}
            </p>
            <WhatChanged language={language} changing={change} />
            {publicNote && (
              <p>
                <Say language={language} text={withCurrency(publicNote)} />
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Where the document is read; a project is read among the corrections. */
export function changePath(change: Pick<Change, "kind" | "slug">): string {
  return pathOf(change) ?? "/corrections";
}
