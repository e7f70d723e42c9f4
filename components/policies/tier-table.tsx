// The tiers of what a clause gives, as a small table.
import { Ledger } from "#components/ui/ledger.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { Benefit } from "#lib/policies/benefit.ts";
import { termsSentence } from "#lib/policies/benefit-words.ts";
import { moneyText, rangeSentence } from "#lib/policies/condition-words.ts";

type TierTableProps = { language: Language; benefit: Extract<Benefit, { is: "tiers" }> };

export function TierTable({ language, benefit }: TierTableProps) {
  const { clause: labels } = language.words.matcher;
  const terms = termsSentence(language, benefit);
  return (
    <>
      <Ledger
        caption={labels.benefits}
        columns={[{ title: labels.tier }, { title: labels.amount, isNumber: true }]}
        rows={benefit.tiers.map(({ from, amount }) => ({
          key: from,
          cells: [rangeSentence(language, { is: benefit.by, from, to: null }), moneyText(language, amount)],
        }))}
      />
      {terms && <p className="text-note text-soft">{terms}</p>}
    </>
  );
}
