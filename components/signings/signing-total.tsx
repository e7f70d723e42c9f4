// A total that explains itself: its rule, what it counts, and what it leaves out with the reason.
import { FigureTable } from "#components/figures/figure-table.tsx";
import { LargeQuantity, Quantity } from "#components/figures/quantity.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import type { Quantity as QuantityValue } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Total } from "#lib/signings/totals.ts";
import { fromYuan, inChineseUnits } from "#lib/values/money.ts";

type SigningTotalProps = { language: Language; title: string; total: Total<PublishedFigure> };

export function SigningTotal({ language, title, total }: SigningTotalProps) {
  const { words, href } = language;
  const quantity = totalQuantity(total);
  return (
    <div className="mb-8">
      <h3 className="font-semibold">{title}</h3>
      {quantity ? (
        <p>
          <LargeQuantity language={language} quantity={quantity} />
          <span className="ms-2 text-note text-soft">{words.common.computed}</span>
        </p>
      ) : (
        <p className="text-soft">
          {total.sum.ok ? words.common.none : words.signings.refusals[total.sum.because]}
        </p>
      )}
      {total.counted.length > 0 && (
        <FigureTable
          language={language}
          figures={total.counted}
          caption={words.signings.counted}
          showCaption
        />
      )}
      {total.leftOut.length > 0 && (
        <details className="mt-3">
          <summary>{words.signings.leftOut + words.site.bracketed(String(total.leftOut.length))}</summary>
          <Ledger
            caption={words.signings.leftOut}
            columns={[
              { title: words.figures.name },
              { title: words.figures.value, isNumber: true },
              { title: words.signings.why },
            ]}
            rows={total.leftOut.map(({ figure, because }) => ({
              key: figure.id,
              cells: [
                <a key="name" href={href(`/figures/${figure.id}`)}>
                  <Say language={language} text={figure.name} />
                </a>,
                <Quantity key="value" language={language} quantity={figure} />,
                words.signings.refusals[because],
              ],
            }))}
          />
        </details>
      )}
    </div>
  );
}

/** The sum as a quantity to write; null where there is none. A computed amount takes the unit that fits it. */
export function totalQuantity({ sum, counted }: Total<PublishedFigure>): QuantityValue | null {
  const [first] = counted;
  if (!sum.ok || !first) return null;
  if (sum.amountYuan === null)
    return { value: sum.value, unit: first.unit, amountYuan: null, qualifier: null, use: "shown" };
  const { number, unit } = inChineseUnits(fromYuan(sum.amountYuan));
  const code = { 元: "yuan", 万元: "wan_yuan", 亿元: "yi_yuan" } as const;
  return { value: number, unit: code[unit], amountYuan: sum.amountYuan, qualifier: null, use: "shown" };
}
