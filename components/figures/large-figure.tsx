// One number, large, with what it counts, its time, and the way to its source.

import { Say } from "#components/ui/say.tsx";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import { LargeQuantity } from "./quantity.tsx";
import { SourceMark } from "./source-mark.tsx";
import { asOfText } from "./times.ts";

export function LargeFigure({ language, figure }: { language: Language; figure: PublishedFigure }) {
  const { words } = language;
  return (
    <div>
      <p>
        <LargeQuantity language={language} quantity={figure} />
      </p>
      <p className="mt-1 text-note text-soft">
        <Say language={language} text={figure.name} />
        {words.site.separator}
        {figure.isTarget && words.common.target + words.site.separator}
        {asOfText(language, figure)}
        <SourceMark language={language} figure={figure} />
      </p>
    </div>
  );
}

export function LargeFigures({ language, figures }: { language: Language; figures: PublishedFigure[] }) {
  return (
    <div className="figures-on-paper grid gap-x-8 gap-y-6 grid-cols-[repeat(auto-fit,minmax(12rem,1fr))]">
      {figures.map((figure) => (
        <LargeFigure key={figure.id} language={language} figure={figure} />
      ))}
    </div>
  );
}
