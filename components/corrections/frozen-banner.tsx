// What a reader of a frozen page must know first: whether it is the latest, and what changed since.
import type { ReactNode } from "react";
import { Say } from "#components/ui/say.tsx";
import type { EditionNote, ToldEdition } from "#lib/editorial/editions.ts";
import type { Language } from "#lib/i18n/language.ts";
import { withCurrency } from "#lib/i18n/with-currency.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { kindText } from "./edition-table.tsx";
import { WhatChanged } from "./what-changed.tsx";

type FrozenBannerProps = {
  language: Language;
  /** The document's own page. */
  path: string;
  number: number;
  /** All of the document's editions, newest first. */
  notes: ToldEdition[];
  /** What else a reader must know, such as what has changed since of what the page shows. */
  children?: ReactNode;
};

export function FrozenBanner({ language, path, number, notes, children }: FrozenBannerProps) {
  const { words, href } = language;
  const later = notes.filter((note) => note.number > number);
  const [latest] = later;
  // Its own page then says why.
  const isWithdrawn = notes[0]?.state === "withdrawn";
  return (
    <aside className="note mb-8" aria-label={words.editions.title}>
      {isWithdrawn && <p className="font-semibold">{words.withdrawn.sinceThis}</p>}
      {!(isWithdrawn && !latest) && (
        <p className="font-semibold">
          {latest ? words.editions.notLatest(latest.number) : words.editions.latest}
        </p>
      )}
      <LaterEditions language={language} notes={later} />
      {children}
      <p className="text-note">
        {latest && `${words.editions.onlyThen} `}
        <a href={href(path)}>{isWithdrawn ? words.withdrawn.why : words.editions.toLatest}</a>
      </p>
    </aside>
  );
}

type LaterEditionsProps = {
  language: Language;
  notes: readonly (EditionNote | ToldEdition)[];
  /** What is said of an edition without a reason. */
  noReason?: string;
};

/** Editions that came after the one that is shown, or quoted, each with its kind, time and reason, and what it changed where that is known. */
export function LaterEditions({ language, notes, noReason }: LaterEditionsProps) {
  const { words } = language;
  return notes.map((note) => (
    <div key={note.number} className="mt-2">
      <p>
        {words.common.edition(note.number)}
        {words.site.colon}
        {kindText(language, note)}
        {words.site.separator}
        {stampInShanghai(note.publishedAt)}
        {words.site.stop}{" "}
        {note.publicNote ? <Say language={language} text={withCurrency(note.publicNote)} /> : noReason}
      </p>
      {"content" in note && <WhatChanged language={language} changing={note} />}
    </div>
  ));
}
