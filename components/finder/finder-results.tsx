// The parks that were found: what fits, what nearly fits and what is not known, apart; and how to ask for less.

import { Further } from "#components/ui/further.tsx";
import { Section } from "#components/ui/section.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import type { Finding, FoundPark } from "#lib/finder/published.ts";
import { askedIn, type Question } from "#lib/finder/question.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkWithSpaces } from "#lib/parks/published.ts";
import type { Day } from "#lib/values/day.ts";
import { queryOf } from "#lib/values/query.ts";
import { conditionText } from "./finder-words.ts";
import { FoundParkItem } from "./found-park.tsx";

type FinderResultsProps = {
  language: Language;
  question: Question;
  finding: Finding;
  parks: ParkWithSpaces[];
  today: Day;
};

const shown = ["met", "near", "unknown"] as const;

export function FinderResults({ language, question, finding, parks, today }: FinderResultsProps) {
  const { words, href } = language;
  const { finder } = words;
  const { met, near, unknown, unmet } = finding.total;
  const isAsking = finding.without.size > 0;
  const last = finding.parks.at(-1);
  const found = finding.parks.flatMap((one) => {
    const park = parks.find(({ id }) => id === one.id);
    return park ? [{ one, park }] : [];
  });
  return (
    <>
      <p id="found" className="mb-6 font-semibold" role="status">
        {isAsking ? finder.found(met, near, unknown) : finder.all(met)}
      </p>
      {isAsking && <AskedList language={language} question={question} finding={finding} />}
      {found.length === 0 && (
        <p className="note mb-8">
          {question.after === null || met + near + unknown === 0 ? finder.nothing : finder.noSuchPart}{" "}
          <a href={href(enquiryPath({}))}>{words.common.enquire}</a>
        </p>
      )}
      {shown.map((fit) => {
        const fitting = found.filter(({ one }) => one.fit === fit);
        return (
          fitting.length > 0 && (
            <Section
              key={fit}
              id={fit}
              title={isAsking ? finder.fits[fit] : finder.everyPark}
              scope={
                isAsking && `${finder.ofAll(finding.total[fit])}${words.site.stop}${finder.fitScopes[fit]}`
              }
            >
              <ul>
                {fitting.map(({ one, park }) => (
                  <FoundParkItem key={park.id} {...{ language, question, one, park, today }} />
                ))}
              </ul>
            </Section>
          )
        );
      })}
      {unmet > 0 && <p className="mb-6 text-soft">{finder.unmet(unmet)}</p>}
      {isAsking && (
        <p className="screen-only mb-6 text-note">
          <a href={language.file(`/parks.atom${queryOf({ ...askedIn(question), after: undefined })}`)}>
            {words.follow.found}
          </a>
        </p>
      )}
      <FurtherParks language={language} question={question} last={finding.hasMore ? last : undefined} />
    </>
  );
}

/** Each condition, and how many parks would fit without it: no answer is a dead end. */
function AskedList({
  language,
  question,
  finding,
}: Pick<FinderResultsProps, "language" | "question" | "finding">) {
  const { words, href } = language;
  const { finder } = words;
  const asked = askedIn({ ...question, after: null });
  return (
    <div className="screen-only">
      <Section id="asked" title={finder.asked} scope={finder.askedScope}>
        <ul>
          {[...finding.without].map(([key, met]) => {
            const { [key]: _dropped, ...others } = asked;
            const rest = queryOf(others);
            return (
              <li key={key} className="flex flex-wrap items-baseline gap-x-4 border-b border-line">
                <a className="tool underline" href={href(`/parks${rest}`)}>
                  {finder.drop(conditionText(language, question, key))}
                </a>
                <span className="text-note text-soft">{finder.wouldFit(met)}</span>
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}

type FurtherProps = { language: Language; question: Question; last: FoundPark | undefined };

function FurtherParks({ language, question, last }: FurtherProps) {
  const { finder } = language.words;
  const address = (after: string | null) => {
    const query = queryOf(askedIn({ ...question, after }));
    return language.href(`/parks${query === "" ? "?sort=order" : query}`);
  };
  return (
    <Further
      first={question.after === null ? undefined : { address: address(null), label: finder.fromStart }}
      next={last && { address: address(last.id), label: finder.next }}
    />
  );
}
