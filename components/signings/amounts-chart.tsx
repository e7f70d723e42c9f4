// Amounts as bars. A chart compares, and what has different bases is not to be compared: it draws the one basis of which most
// rows have an amount, and says so. All others stand in the table below it.
import { type Bar, BarChart } from "#components/ui/bar-chart.tsx";
import type { Language } from "#lib/i18n/language.ts";

/** `basis` as readers read it; `length` in yuan. */
type Amount = { key: string; basis: string; length: number; value: string };
export type RowOfAmounts = { key: string; label: string; amounts: readonly Amount[] };

type AmountsChartProps = { language: Language; id: string; title: string; rows: readonly RowOfAmounts[] };

export function AmountsChart({ language, id, title, rows }: AmountsChartProps) {
  const { signings } = language.words;
  const basis = commonestBasis(rows);
  if (basis === null) return null;
  const hasOthers = rows.some(({ amounts }) => amounts.some((amount) => amount.basis !== basis));
  return (
    <>
      <BarChart
        language={language}
        id={id}
        title={title}
        bars={rows.flatMap((row) => barsOf(language, row, basis))}
      />
      <p className="-mt-2 mb-6 text-note text-soft">
        {signings.chartOf(basis)}
        {hasOthers && signings.notCompared}
      </p>
    </>
  );
}

/** Of several that are as common, the first that occurs; null where there is no amount at all. */
function commonestBasis(rows: readonly RowOfAmounts[]): string | null {
  const counts = new Map<string, number>();
  for (const { amounts } of rows)
    for (const basis of new Set(amounts.map((amount) => amount.basis)))
      counts.set(basis, (counts.get(basis) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? null;
}

/** Where a row has none of this basis, words stand instead. */
function barsOf({ words }: Language, { key, label, amounts }: RowOfAmounts, basis: string): Bar[] {
  const drawn = amounts.filter((amount) => amount.basis === basis);
  if (drawn.length > 0)
    return drawn.map(({ key: own, length, value }) => ({ key: own, label, length, value }));
  const value = amounts.length > 0 ? words.signings.onlyOtherBases : words.common.undisclosed;
  return [{ key, label, length: null, value }];
}
