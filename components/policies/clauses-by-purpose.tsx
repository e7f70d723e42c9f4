// The clauses of several packages, grouped by what an investor wants them for.
import type { Language } from "#lib/i18n/language.ts";
import { clause } from "#lib/policies/model.ts";
import { offersIn } from "#lib/policies/offers.ts";
import type { PublishedPackage } from "#lib/policies/published.ts";
import type { Day } from "#lib/values/day.ts";
import { FoldedClause } from "./clause-record.tsx";

type ClausesByPurposeProps = {
  language: Language;
  /** In whose guide they stand. */
  park: { slug: string };
  packages: PublishedPackage[];
  today: Day;
};

const purposes = clause.shape.purpose.options;

export function ClausesByPurpose({ language, park, packages, today }: ClausesByPurposeProps) {
  const { words, href } = language;
  const offers = packages.flatMap(offersIn);
  if (offers.length === 0) return null;
  return (
    <div className="two-on-paper mb-8">
      {purposes.map((purpose) => {
        const wanted = offers.filter((offer) => offer.clause.purpose === purpose);
        return (
          wanted.length > 0 && (
            <div key={purpose} className="mb-6">
              <h3 className="font-serif text-title">{words.matcher.clause.purposes[purpose]}</h3>
              {wanted.map(({ clause: each, policy }) => (
                <FoldedClause
                  key={each.id}
                  language={language}
                  clause={each}
                  policy={policy}
                  park={park}
                  today={today}
                />
              ))}
            </div>
          )
        );
      })}
      <p className="screen-only">
        <a href={href("/policies/match")}>{words.matcher.clause.match}</a>
      </p>
    </div>
  );
}
