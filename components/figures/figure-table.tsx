// Figures one under the other: what each counts, its number, its time, its basis.
import type { ReactNode } from "react";
import { Ledger } from "#components/ui/ledger.tsx";
import { Say } from "#components/ui/say.tsx";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import { Quantity } from "./quantity.tsx";
import { asOfText, periodText } from "./times.ts";

type FigureTableProps = {
  language: Language;
  figures: PublishedFigure[];
  caption: ReactNode;
  showCaption?: boolean;
};

export function FigureTable({ language, figures, caption, showCaption }: FigureTableProps) {
  const { words, href } = language;
  return (
    <Ledger
      caption={caption}
      showCaption={showCaption}
      columns={[
        { title: words.figures.name },
        { title: words.figures.value, isNumber: true },
        { title: words.figures.period },
        { title: words.figures.asOf },
      ]}
      rows={figures.map((figure) => ({
        key: figure.id,
        cells: [
          <a key="name" href={href(`/figures/${figure.id}`)}>
            <Say language={language} text={figure.name} />
          </a>,
          figure.use === "shown" ? (
            <Quantity key="value" language={language} quantity={figure} />
          ) : (
            <span key="value" className="text-soft">
              {words.common.unclear}
            </span>
          ),
          periodText(language, figure),
          figure.isTarget ? words.common.target : asOfText(language, figure),
        ],
      }))}
    />
  );
}
