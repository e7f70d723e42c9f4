// Every edition of a document: when, of what kind, why.
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import type { EditionNote, ToldEdition } from "#lib/editorial/editions.ts";
import type { Language } from "#lib/i18n/language.ts";
import { withCurrency } from "#lib/i18n/with-currency.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { editionKind } from "./edition-kind.ts";
import { WhatChanged } from "./what-changed.tsx";

/** `path`: the document's own page. */
type EditionTableProps = { language: Language; path: string; notes: ToldEdition[] };

export function EditionTable({ language, path, notes }: EditionTableProps) {
  const { words, href } = language;
  return (
    <Ledger
      caption={words.editions.title}
      columns={[
        { title: words.editions.number },
        { title: words.editions.published },
        { title: words.editions.kind },
        { title: words.editions.what },
        { title: words.editions.why },
      ]}
      rows={notes.map((note) => ({
        key: String(note.number),
        cells: [
          <a key="number" className="nowrap" href={href(`${path}/v/${note.number}`)}>
            {words.common.edition(note.number)}
          </a>,
          stampInShanghai(note.publishedAt),
          kindText(language, note),
          <WhatChanged key="what" language={language} changing={note} otherwise="—" />,
          note.publicNote ? <Say key="note" language={language} text={withCurrency(note.publicNote)} /> : "—",
        ],
      }))}
    />
  );
}

/** 更正（影响结论）, and whether it is the one that holds. */
export function kindText(language: Language, note: EditionNote): string {
  const { words } = language;
  const kind = editionKind(language, note);
  if (note.state === "withdrawn") return `${kind} · ${words.editions.withdrawn}`;
  return note.state === "published" ? `${kind} · ${words.editions.current}` : kind;
}
