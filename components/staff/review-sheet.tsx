// 审核单: what was reviewed, by whom, what they checked and said, and over exactly which words. Fits on one page of A4.
import { Pairs } from "#components/ui/pairs.tsx";
import type { Change } from "#lib/editorial/changes.ts";
import type { DeskDocument, DeskEdition } from "#lib/editorial/drafts.ts";
import type { DeskEntry } from "#lib/editorial/timeline.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { fieldLabel, fieldValue } from "./field-label.ts";
import { SignoffTable } from "./signoff-table.tsx";

type ReviewSheetProps = {
  words: StaffWords;
  document: Pick<DeskDocument, "id" | "kind">;
  edition: DeskEdition;
  changes: readonly Change[];
  /** Of this edition, newest first. */
  timeline: readonly DeskEntry[];
  nameOf(actorId: string): string;
};

/** As many as leave the sheet on one page, each cut to a line or two. */
const mostChanges = 12;
const longestValue = 60;

export function ReviewSheet({ words, document, edition, changes, timeline, nameOf }: ReviewSheetProps) {
  const { review, document: text } = words;
  const about = { kind: document.kind.kind, content: edition.content };
  const authors = [...new Set(timeline.filter(({ verb }) => verb === "saved").map(({ actorId }) => actorId))];
  const published = timeline.find(({ verb }) => verb === "published");
  const submitted = timeline.findIndex(({ verb }) => verb === "submitted");
  const opinions = timeline
    .slice(0, Math.max(submitted, 0))
    .filter(({ verb, note }) => verb === "signed_off" && note !== null)
    .reverse();
  const isUnreviewed = timeline.some(({ verb }) => verb === "approved_unreviewed");
  return (
    <div className="sheet">
      <Pairs
        pairs={[
          {
            label: review.document,
            value: `${text.kinds[document.kind.kind]} ${document.id} · ${text.edition(edition.number)} · ${text.states[edition.state]}`,
          },
          {
            label: text.nature,
            value: [
              edition.nature ? text.natures[edition.nature] : text.unchosenNature,
              edition.severity ? text.severities[edition.severity] : "",
            ]
              .filter(Boolean)
              .join(" · "),
          },
          ...(edition.publicNote?.zh
            ? [{ label: text.publicNote, value: cut(edition.publicNote.zh, 200) }]
            : []),
          { label: review.author, value: authors.map(nameOf).join("、") || "—" },
          {
            label: review.published,
            value:
              published && edition.publishedAt
                ? `${nameOf(published.actorId)} · ${stampInShanghai(edition.publishedAt)}`
                : review.notPublished,
          },
          {
            label: review.digest,
            value: (
              <>
                <code className="digest">{edition.digest}</code>
                <p className="hint">{review.digestHint}</p>
              </>
            ),
          },
        ]}
      />
      <h2 className="mt-5 mb-2 font-semibold">{text.signoffs}</h2>
      {isUnreviewed ? (
        <p>{text.unreviewed}</p>
      ) : (
        <>
          {edition.signoffs.length === 0 && <p className="mb-2 text-soft">{review.sheetNone}</p>}
          <SignoffTable words={words} signoffs={edition.signoffs} nameOf={nameOf} />
        </>
      )}
      {opinions.length > 0 && (
        <>
          <h2 className="mt-5 mb-2 font-semibold">{review.opinions}</h2>
          <ul>
            {opinions.map(({ actorId, note, at }) => (
              <li key={at.toISOString()}>{words.frame.labelled(nameOf(actorId), cut(note ?? "", 160))}</li>
            ))}
          </ul>
        </>
      )}
      <h2 className="mt-5 mb-2 font-semibold">{review.shortChanges}</h2>
      <ul className="sheet-changes">
        {changes.slice(0, mostChanges).map(({ path, before, after }) => (
          <li key={path}>
            {words.frame.labelled(fieldLabel(words, path, about), "")}
            {before !== null && <del>{cut(fieldValue(words, path, before, about), longestValue)}</del>}
            {before !== null && after !== null && " → "}
            {after !== null && <ins>{cut(fieldValue(words, path, after, about), longestValue)}</ins>}
          </li>
        ))}
      </ul>
      {changes.length > mostChanges && <p>{review.moreChanges(changes.length - mostChanges)}</p>}
    </div>
  );
}

function cut(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, " ");
  return line.length <= length ? line : `${line.slice(0, length)}…`;
}
