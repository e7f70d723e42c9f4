// Corrections and revisions: what changed, from what to what, why, and whether it changes the conclusion.

import { Say } from "#components/ui/say.tsx";
import { pathOf } from "#lib/editorial/address.ts";
import type { Change } from "#lib/editorial/corrections.ts";
import { changedQuantity } from "#lib/figures/display.ts";
import type { Language } from "#lib/i18n/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { editionKind } from "./edition-kind.ts";

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
        const numbers = changedNumbers(language, change);
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
            {numbers && (
              <p>
                {words.corrections.was} <del>{numbers.was}</del> {words.corrections.is}{" "}
                <ins>{numbers.is}</ins>
              </p>
            )}
            {publicNote && (
              <p>
                <Say language={language} text={publicNote} />
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

/** A figure's number before and after; null for other documents, for a first edition, and where the number stayed. */
export function changedNumbers(
  language: Language,
  { kind, content, before }: Pick<Change, "kind" | "content" | "before">,
): { was: string; is: string } | null {
  return kind === "figure" && before !== null ? changedQuantity(language, before, content) : null;
}
