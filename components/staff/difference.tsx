// Two contents of a document, field by field and word by word: what it said above, what it says below. Told by strokes and
// words, not by colour alone.
import { type Change, type Piece, piecesBetween } from "#lib/editorial/changes.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { fieldLabel, fieldValue, type Subject } from "./field-label.ts";

type DifferenceProps = { words: StaffWords; changes: readonly Change[]; about: Subject };

export function Difference({ words, changes, about }: DifferenceProps) {
  const { document } = words;
  if (changes.length === 0) return <p className="text-soft">{document.noChanges}</p>;
  return (
    <dl className="difference">
      {changes
        .map((change) => named(words, change, about))
        .map(({ path, before, after, pieces }) => (
          <div key={path}>
            <dt>{fieldLabel(words, path, about)}</dt>
            <dd>
              <span className="side">{document.was}</span>
              {before === null ? (
                <span className="text-soft">{document.nothingThere}</span>
              ) : (
                <Side words={words} pieces={pieces} without="added" />
              )}
            </dd>
            <dd>
              <span className="side">{document.is}</span>
              {after === null ? (
                <span className="text-soft">{document.nothingThere}</span>
              ) : (
                <Side words={words} pieces={pieces} without="removed" />
              )}
            </dd>
          </div>
        ))}
    </dl>
  );
}

/** Options by their names: what was chosen before, and what is chosen now. */
function named(words: StaffWords, change: Change, about: Subject): Change {
  const read = (value: string | null) => value && fieldValue(words, change.path, value, about);
  const [before, after] = [read(change.before), read(change.after)];
  if (before === change.before && after === change.after) return change;
  return { ...change, before, after, pieces: piecesBetween(before ?? "", after ?? "") };
}

/** One side of a difference. */
export function Side({
  words: { document },
  pieces,
  without,
}: {
  words: StaffWords;
  pieces: readonly Piece[];
  without: "added" | "removed";
}) {
  const shown = pieces.filter(({ is }) => is !== without);
  return (
    <span className="words">
      {shown.map(({ text, is }, place) => {
        const key = `${place} ${is}`;
        if (is === "same") return <span key={key}>{text}</span>;
        return is === "removed" ? (
          <del key={key}>
            <span className="sr-only">[{document.removed}] </span>
            {text}
          </del>
        ) : (
          <ins key={key}>
            <span className="sr-only">[{document.added}] </span>
            {text}
          </ins>
        );
      })}
    </span>
  );
}
