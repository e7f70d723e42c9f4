// Where an event's public list and what a source states of it disagree: both, and the difference.
import { Say } from "#components/ui/say.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Difference } from "#lib/signings/difference.ts";
import type { PublishedEvent } from "#lib/signings/published.ts";
import { amountOf, projectsOf } from "./computed.ts";

type DifferencesProps = {
  language: Language;
  differences: readonly Difference<PublishedEvent, PublishedFigure>[];
};

export function Differences({ language, differences }: DifferencesProps) {
  const { words, href } = language;
  if (differences.length === 0) return null;
  return (
    <div className="note my-4">
      <p className="font-semibold">{words.totals.differences}</p>
      <ul>
        {differences.map(({ event, stated, listed, by }) => {
          const quantityOf = stated.amountYuan === null ? projectsOf : amountOf;
          return (
            <li key={stated.id} className="mt-2">
              <a href={href(`/signings/${event.slug}`)}>
                <Say language={language} text={event.name} />
              </a>
              {words.site.colon}
              <a href={href(`/figures/${stated.id}`)}>
                <Say language={language} text={stated.name} />
              </a>
              {words.site.stop}{" "}
              {words.totals.difference(
                quantityText(language, quantityOf(listed)),
                quantityText(language, stated),
                quantityText(language, quantityOf(by)),
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
