// The editions that said a number, and from when to when.
import { frozenPath } from "#components/figures/cited.ts";
import { Quantity } from "#components/figures/quantity.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import type { FigureState } from "#lib/figures/quotations.ts";
import type { Language } from "#lib/i18n/language.ts";
import { stampInShanghai } from "#lib/values/day.ts";

export function SaidElsewhen({ language, states }: { language: Language; states: FigureState[] }) {
  const { words, href } = language;
  return (
    <Ledger
      caption={words.check.result}
      columns={[
        { title: words.figures.name },
        { title: words.figures.value, isNumber: true },
        { title: words.editions.number },
        { title: words.editions.published },
      ]}
      rows={states.map((state) => ({
        key: `${state.id} ${state.note.number}`,
        cells: [
          <Say key="name" language={language} text={state.name} />,
          <Quantity key="number" language={language} quantity={state.quantity} />,
          <a key="edition" href={href(frozenPath({ id: state.id, edition: state.note.number }))}>
            {words.common.edition(state.note.number)}
          </a>,
          spanText(language, state),
        ],
      }))}
    />
  );
}

function spanText({ words }: Language, { note: { publishedAt, supersededAt } }: FigureState): string {
  const from = stampInShanghai(publishedAt);
  return supersededAt === null
    ? words.check.saidFrom(from)
    : words.check.saidUntil(from, stampInShanghai(supersededAt));
}
