// What an edition changed of what readers quote: from what to what, and what left a list or joined it.
import type { Changing } from "#lib/editorial/explanation.ts";
import type { Language } from "#lib/i18n/language.ts";
import { type QuotedChange, quotedChangesIn } from "#lib/quoted-changes.ts";

/** `otherwise`: what stands there for a first edition, and where nothing changed that readers quote. */
type WhatChangedProps = { language: Language; changing: Changing; otherwise?: string };

export function WhatChanged({ language, changing, otherwise }: WhatChangedProps) {
  const { site } = language.words;
  const changes = quotedChangesIn(language, changing);
  if (changes.length === 0) return otherwise;
  return changes.map((change) => (
    <p key={change.label}>
      {change.label && change.label + site.colon}
      <FromTo language={language} change={change} />
    </p>
  ));
}

function FromTo({ language: { words }, change }: { language: Language; change: QuotedChange }) {
  const { was, is, left, joined, list } = words.corrections;
  if (change.is === "value")
    return (
      <>
        {was} <del>{change.was}</del> {is} <ins>{change.now}</ins>
      </>
    );
  return (
    <>
      {change.left.length > 0 && (
        <>
          {left} <del>{change.left.join(list)}</del>{" "}
        </>
      )}
      {change.joined.length > 0 && (
        <>
          {joined} <ins>{change.joined.join(list)}</ins>
        </>
      )}
    </>
  );
}
