// A total of what sources state: what it counts, and what it leaves out with the reason.
import { FigureTable } from "#components/figures/figure-table.tsx";
import { LargeQuantity, Quantity } from "#components/figures/quantity.tsx";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Total } from "#lib/signings/totals.ts";
import { totalQuantity } from "./computed.ts";

type SigningTotalProps = { language: Language; title: string; total: Total<PublishedFigure> };

export function SigningTotal({ language, title, total }: SigningTotalProps) {
  const { words, href } = language;
  const quantity = totalQuantity(total);
  const isComputed = total.counted.length > 1;
  return (
    <div className="mb-8">
      <h3 className="font-semibold">{title}</h3>
      {quantity ? (
        <p>
          <LargeQuantity language={language} quantity={quantity} />
          {isComputed && <span className="ms-2 text-note text-soft">{words.common.computed}</span>}
        </p>
      ) : (
        <p className="text-soft">
          {total.sum.ok ? words.common.none : words.signings.refusals[total.sum.because]}
        </p>
      )}
      {isComputed && total.counted.some(({ qualifier }) => qualifier !== null) && (
        <p className="text-note text-soft">{words.totals.notExact}</p>
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
            rows={total.leftOut.map(({ figure, because }, index) => ({
              key: `${figure.id} ${index}`,
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
