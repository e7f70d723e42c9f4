// The verdict on a figure that was quoted in one of its editions.
import { Say } from "#components/ui/say.tsx";
import { verdictOn } from "#lib/editorial/verdict.ts";
import { quantityText } from "#lib/figures/display.ts";
import type { FigureState } from "#lib/figures/quotations.ts";
import type { Language } from "#lib/i18n/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";
import { type Stand, Verdict } from "./verdict.tsx";

/** `states`: every edition of the figure. */
type FigureVerdictProps = { language: Language; quoted: FigureState; states: readonly FigureState[] };

export function FigureVerdict({ language, quoted, states }: FigureVerdictProps) {
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
    />
  );
}

function standOf(language: Language, { quantity, note }: FigureState, path: string): Stand {
  const { words } = language;
  return {
    text: quantityText(language, quantity),
    where: words.check.inEdition(words.common.edition(note.number), stampInShanghai(note.publishedAt)),
    path,
  };
}
