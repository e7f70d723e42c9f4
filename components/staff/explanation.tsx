// What is said of an edition when it is published: what it is, why, and what it does to conclusions.
import { Pairs } from "#components/ui/pairs.tsx";
import type { DeskEdition } from "#lib/editorial/drafts.ts";
import type { StaffWords } from "#lib/i18n/staff/zh.ts";

type ExplanationProps = { words: StaffWords; edition: DeskEdition; slug: string };

export function Explanation({ words: { document }, edition, slug }: ExplanationProps) {
  const { nature, severity, publicNote, number } = edition;
  return (
    <Pairs
      pairs={[
        {
          label: document.nature,
          value: nature ? (
            document.natures[nature]
          ) : (
            <span className="text-soft">{document.unchosenNature}</span>
          ),
        },
        ...(nature === "correction"
          ? [{ label: document.severity, value: severity ? document.severities[severity] : document.noNote }]
          : []),
        ...(number > 1
          ? [
              {
                label: document.publicNote,
                value: publicNote?.zh ? (
                  <>
                    <p>{publicNote.zh}</p>
                    {publicNote.en && <p lang="en">{publicNote.en}</p>}
                  </>
                ) : (
                  <span className="text-soft">{document.noNote}</span>
                ),
              },
            ]
          : []),
        ...(edition.slug && edition.slug !== slug
          ? [{ label: document.slug, value: document.newSlug(slug, edition.slug) }]
          : []),
      ]}
    />
  );
}
