// What came, changed or was withdrawn since of the documents that a former state of a page shows beside its own.
import { Say } from "#components/ui/say.tsx";
import type { LaterChange } from "#lib/editorial/editions.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
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
        {changes.map(({ kind, id, name, note, isLater, withdrawnBecause }) => (
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
            {isLater && (
              <>
                <Deed
                  {...{ language, is: kindText(language, note), at: note.publishedAt, why: note.publicNote }}
                />
                <WhatChanged language={language} changing={note} />{" "}
              </>
            )}
            {note.supersededAt && withdrawnBecause && (
              <Deed
                {...{ language, is: words.editions.withdrawn, at: note.supersededAt, why: withdrawnBecause }}
              />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

type DeedProps = { language: Language; is: string; at: Date; why: Text | null };

function Deed({ language, is, at, why }: DeedProps) {
  const { site } = language.words;
  return (
    <>
      {is}
      {site.separator}
      {stampInShanghai(at)}
      {site.stop} {why && <Say language={language} text={withCurrency(why)} />}
    </>
  );
}
