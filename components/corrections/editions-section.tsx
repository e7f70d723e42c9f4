// The editions of a document as a part of its page, each at an address that keeps its answer.
import { Section } from "#components/ui/section.tsx";
import type { ToldEdition } from "#lib/editorial/editions.ts";
import type { Language } from "#lib/i18n/language.ts";
import { EditionTable } from "./edition-table.tsx";

/** `path`: the document's own page. `notes`: newest first; on a frozen page, up to the edition that it shows. */
type EditionsSectionProps = { language: Language; path: string; notes: ToldEdition[] };

export function EditionsSection({ language, path, notes }: EditionsSectionProps) {
  const { words, href } = language;
  return (
    <Section id="editions" title={words.editions.title} scope={words.editions.scope}>
      <EditionTable language={language} path={path} notes={notes} />
      <p className="mt-4">
        <a href={href("/corrections")}>{words.corrections.title}</a>
      </p>
    </Section>
  );
}
