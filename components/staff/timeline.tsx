// What people did with a document, newest first.
import type { DeskEntry } from "#lib/editorial/timeline.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";

type TimelineProps = { words: StaffWords; entries: readonly DeskEntry[]; nameOf(actorId: string): string };

export function Timeline({ words: { document }, entries, nameOf }: TimelineProps) {
  return (
    <ol className="timeline">
      {entries.map(({ verb, edition, actorId, note, at }) => (
        <li key={`${at.toISOString()} ${verb}`}>
          <time dateTime={at.toISOString()}>{stampInShanghai(at)}</time>{" "}
          <span>
            {nameOf(actorId)} {document.verbs[verb] ?? verb} · {document.edition(edition)}
          </span>
          {note && <p className="quote">{isInstant(note) ? stampInShanghai(new Date(note)) : note}</p>}
        </li>
      ))}
    </ol>
  );
}

/** An order's note is the time that it is for. */
function isInstant(note: string): boolean {
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(note);
}
