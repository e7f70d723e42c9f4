// The editions of a document as a part of its page, each at an address that keeps its answer.
import { Section } from "#components/ui/section.tsx";
import type { ToldEdition } from "#lib/editorial/editions.ts";
import { mostListed } from "#lib/editorial/most-listed.ts";
import type { Language } from "#lib/i18n/language.ts";
import { EditionTable } from "./edition-table.tsx";

/** `path`: the document's own page. `notes`: newest first; on a frozen page, up to the edition that it shows. */
type EditionsSectionProps = { language: Language; path: string; notes: ToldEdition[] };

export function EditionsSection({ language, path, notes }: EditionsSectionProps) {
  const { words, href } = language;
  const listed = notes.slice(0, mostListed);
  // Published editions have the numbers 1, 2, 3 … without gaps.
  const older = (listed.at(-1)?.number ?? 1) - 1;
  return (
    <Section id="editions" title={words.editions.title} scope={words.editions.scope}>
      <EditionTable language={language} path={path} notes={listed} />
      {older > 0 && (
        <p className="mt-4">
          <a href={href(`${path}/v/${older}`)}>{words.editions.older(older)}</a>
        </p>
      )}
      <p className="mt-4">
        <a href={href("/corrections")}>{words.corrections.title}</a>
      </p>
    </Section>
  );
}
