// What a clause gives, one thing after another; tiers as a small table.
import { Ledger } from "#components/ui/ledger.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { Benefit } from "#lib/policies/benefit.ts";
import { benefitSentence, termsSentence } from "#lib/policies/benefit-words.ts";
import { moneyText, rangeSentence } from "#lib/policies/conditions.ts";

export function BenefitList({ language, benefits }: { language: Language; benefits: readonly Benefit[] }) {
  return (
    <ul>
      {benefits.map((benefit) => (
        <li key={JSON.stringify(benefit)}>
          {benefit.is === "tiers" ? (
            <Tiers language={language} benefit={benefit} />
          ) : (
            benefitSentence(language, benefit)
          )}
        </li>
      ))}
    </ul>
  );
}

function Tiers({ language, benefit }: { language: Language; benefit: Extract<Benefit, { is: "tiers" }> }) {
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
