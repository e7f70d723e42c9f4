// The saves of one edition, newest first: who, when, what each changed, and the way back to it.
import type { Save } from "#lib/editorial/saves.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { Difference } from "./difference.tsx";
import type { Subject } from "./field-label.ts";

type SaveListProps = {
  words: StaffWords;
  editionId: string;
  kind: Subject["kind"];
  saves: readonly Save[];
  nameOf(actorId: string): string;
  /** Null for whoever may not put one into their copy. The newest is what the edition says: nobody need go back to it. */
  restoreAction: string | null;
};

export function SaveList({ words, editionId, kind, saves, nameOf, restoreAction }: SaveListProps) {
  const { history } = words;
  return (
    <details className="mt-3">
      <summary>{history.saves(saves.length)}</summary>
      <ol className="entries">
        {saves.map(({ number, actorId, savedAt, typed, changes }, index) => {
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
