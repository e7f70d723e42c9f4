// One edition in a document's history: what it is, who had a hand in it, what it changed, and the way back to it.
import { Pairs } from "#components/ui/pairs.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Change } from "#lib/editorial/changes.ts";
import type { DeskEdition } from "#lib/editorial/drafts.ts";
import type { DeskEntry } from "#lib/editorial/timeline.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { Difference } from "./difference.tsx";
import type { Subject } from "./field-label.ts";
import { SaveList, type ShownSaves } from "./save-list.tsx";
import { StateBadge } from "./state-badge.tsx";

type EditionHistoryProps = {
  words: StaffWords;
  edition: DeskEdition;
  /** Compared with the edition before. */
  changes: readonly Change[];
  about: Subject;
  /** Of this edition, newest first. */
  timeline: readonly DeskEntry[];
  nameOf(actorId: string): string;
  saves: ShownSaves;
  sheetHref: string;
  /** Whether it is what one would begin from anyway. */
  isLatest: boolean;
  /** Null for whoever may not begin a draft from it. */
  restoreAction: string | null;
};

export function EditionHistory(props: EditionHistoryProps) {
  const { words, edition, changes, about, timeline, nameOf, saves, sheetHref, isLatest, restoreAction } =
    props;
  const { history, document } = words;
  const { token, number, nature, severity, publicNote, signoffs, publishedAt, state } = edition;
  const writers = [...new Set(timeline.filter(({ verb }) => verb === "saved").map(({ actorId }) => actorId))];
  const publication = timeline.find(({ verb }) => verb === "published");
  const end = timeline.find(({ verb }) => verb === "withdrawn" || verb === "abandoned");
  const id = state === "abandoned" ? `abandoned-${token.editionId}` : `edition-${number}`;
  return (
    <Section id={id} title={document.edition(number)} scope={<StateBadge words={words} state={state} />}>
      <Pairs
        pairs={[
          {
            label: document.nature,
            value: [
              nature ? document.natures[nature] : document.unchosenNature,
              severity ? document.severities[severity] : "",
            ]
              .filter(Boolean)
              .join(" · "),
          },
          ...(publicNote?.zh ? [{ label: history.why, value: publicNote.zh }] : []),
          { label: history.wrote, value: writers.map(nameOf).join("、") || "—" },
          {
            label: history.reviewed,
            value:
              signoffs
                .map(({ actorId, level }) => `${document.levels[level] ?? level} ${nameOf(actorId)}`)
                .join(" · ") || "—",
          },
          ...(publication && publishedAt
            ? [
                {
                  label: history.publishedBy,
                  value: `${nameOf(publication.actorId)} · ${stampInShanghai(publishedAt)}`,
                },
              ]
            : []),
          ...(end
            ? [
                {
                  label: document.verbs[end.verb],
                  value: `${nameOf(end.actorId)} · ${stampInShanghai(end.at)} · ${end.note ?? ""}`,
                },
              ]
            : []),
        ]}
      />
      {number > 1 &&
        (changes.length > 0 ? (
          <details className="mt-3">
            <summary>{history.whatChanged(changes.length)}</summary>
            <Difference words={words} changes={changes} about={about} />
          </details>
        ) : (
          <p className="mt-3 text-soft">{history.nothingChanged}</p>
        ))}
      {saves.count > 0 && (
        <SaveList
          words={words}
          editionId={token.editionId}
          place={id}
          kind={about.kind}
          saves={saves}
          nameOf={nameOf}
          restoreAction={restoreAction}
        />
      )}
      <div className="deeds mt-4">
        {state !== "abandoned" && (
          <a href={sheetHref} className="tool underline">
            {document.sheet}
          </a>
        )}
        {restoreAction && !isLatest && (
          <form method="post" action={restoreAction}>
            <button
              type="submit"
              name="edition"
              value={token.editionId}
              className="button"
              title={history.restoreText}
            >
              {history.restore}
            </button>
          </form>
        )}
      </div>
    </Section>
  );
}
