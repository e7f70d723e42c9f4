// The verdict on a figure that was quoted in one of its editions.
import type { ReactNode } from "react";
import { Say } from "#components/ui/say.tsx";
import { verdictOn } from "#lib/editorial/verdict.ts";
import { quantityText } from "#lib/figures/display.ts";
import type { FigureState } from "#lib/figures/quotations.ts";
import type { Language } from "#lib/i18n/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { type Stand, Verdict } from "./verdict.tsx";

/** `states`: every edition of the figure. `isRough`: whether a qualifier was quoted; unset where no number was. */
type FigureVerdictProps = {
  language: Language;
  quoted: FigureState;
  states: readonly FigureState[];
  isRough?: boolean | undefined;
};

export function FigureVerdict({ language, quoted, states, isRough }: FigureVerdictProps) {
  const { verdict, because } = verdictOn(
    quoted.note.number,
    states.map(({ note }) => note),
  );
  const current = states.find(({ note }) => note.state === "published");
  return (
    <Verdict
      language={language}
      title={<Say language={language} text={quoted.name} />}
      verdict={verdict}
      then={standOf(language, quoted, `/figures/${quoted.id}/v/${quoted.note.number}`)}
      now={current ? standOf(language, current, `/figures/${quoted.id}`) : null}
      because={because}
    >
      {isRough !== undefined && qualifierNote(language, quoted, isRough)}
    </Verdict>
  );
}

/** 约 is part of a number: who left it out, or put it in, quoted another one. */
function qualifierNote(language: Language, { quantity }: FigureState, isRough: boolean): ReactNode {
  if (isRough === (quantity.qualifier !== null)) return null;
  const { qualifierAdded, qualifierDropped } = language.words.check;
  const note = isRough ? qualifierAdded : qualifierDropped;
  return <p className="note mt-3">{note(quantityText(language, quantity))}</p>;
}

function standOf(language: Language, { quantity, note }: FigureState, path: string): Stand {
  const { words } = language;
  return {
    text: quantityText(language, quantity),
    where: words.check.inEdition(words.common.edition(note.number), stampInShanghai(note.publishedAt)),
    path,
  };
}
