// What has changed since of the documents that a former state of a page shows beside its own.
import { Say } from "#components/ui/say.tsx";
import type { LaterChange } from "#lib/editorial/editions.ts";
import type { Language } from "#lib/i18n/language.ts";
import { withCurrency } from "#lib/i18n/with-currency.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { kindText } from "./edition-table.tsx";
import { WhatChanged } from "./what-changed.tsx";

export function LaterChanges({ language, changes }: { language: Language; changes: LaterChange[] }) {
  const { words, href } = language;
  if (changes.length === 0) return null;
  return (
    <div className="mt-2">
      <p>{words.asOf.laterOnPage}</p>
      <ul className="list-disc ps-5">
        {changes.map(({ kind, id, name, note }) => (
          <li key={`${id} ${note.number}`}>
            {kind === "figure" ? (
              <a href={href(`/figures/${id}`)}>
                <Say language={language} text={name} />
              </a>
            ) : (
              <Say language={language} text={name} />
            )}
            {words.site.separator}
            {words.common.edition(note.number)}
            {words.site.colon}
            {kindText(language, note)}
            {words.site.separator}
            {stampInShanghai(note.publishedAt)}
            {words.site.stop}{" "}
            {note.publicNote && <Say language={language} text={withCurrency(note.publicNote)} />}
            <WhatChanged language={language} changing={note} />
          </li>
        ))}
      </ul>
    </div>
  );
}
