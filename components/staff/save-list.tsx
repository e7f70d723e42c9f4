// The saves of one edition, newest first: who, when, what each changed, and the way back to it; or where they are shown.
import type { Save } from "#lib/editorial/saves.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { Difference } from "./difference.tsx";
import type { Subject } from "./field-label.ts";

export type ShownSaves = {
  count: number;
  /** The page that shows them. */
  href: string;
  /** Newest first; null where this page does not show them. */
  shown: readonly Save[] | null;
  /** Whether the page was asked for them. */
  isOpen: boolean;
};

type SaveListProps = {
  words: StaffWords;
  editionId: string;
  kind: Subject["kind"];
  /** The id of the edition's section on the page. */
  place: string;
  saves: ShownSaves;
  nameOf(actorId: string): string;
  /** Null for whoever may not put one into their copy. The newest is what the edition says: nobody need go back to it. */
  restoreAction: string | null;
};

export function SaveList({ words, editionId, place, kind, saves, nameOf, restoreAction }: SaveListProps) {
  const { history } = words;
  const { count, href, shown, isOpen } = saves;
  if (!shown)
    return (
      <p className="mt-3">
        <a href={`${href}#${place}`} className="tool underline">
          {history.saves(count)}
        </a>
      </p>
    );
  return (
    <details className="mt-3" open={isOpen}>
      <summary>{history.saves(count)}</summary>
      <ol className="entries">
        {shown.map(({ number, actorId, savedAt, typed, changes }, index) => {
          const by = history.savedBy(nameOf(actorId), stampInShanghai(savedAt));
          return (
            <li key={number}>
              <p id={`save-${editionId}-${number}`}>{by}</p>
              {changes.length > 0 ? (
                <details>
                  <summary>{history.whatChanged(changes.length)}</summary>
                  <Difference words={words} changes={changes} about={{ kind, content: typed.content }} />
                </details>
              ) : (
                <p className="text-soft">{history.nothingSaved}</p>
              )}
              {restoreAction && index > 0 && (
                <form method="post" action={restoreAction} className="mt-2">
                  <input type="hidden" name="edition" value={editionId} />
                  <button
                    type="submit"
                    name="save"
                    value={number}
                    className="button"
                    aria-describedby={`save-${editionId}-${number}`}
                  >
                    {history.restoreSave}
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ol>
    </details>
  );
}
