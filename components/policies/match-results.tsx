// Which clauses may be for an investor, in four groups, and what they would come to.
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { Section } from "#components/ui/section.tsx";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { moneyText } from "#lib/policies/conditions.ts";
import { rangeText } from "#lib/policies/estimate-words.ts";
import type { Investor } from "#lib/policies/investor.ts";
import { type Match, type Matched, match, totals } from "#lib/policies/matching.ts";
import type { PublishedOffer } from "#lib/policies/offers.ts";
import type { Day } from "#lib/values/day.ts";
import { MatchedClause } from "./matched-clause.tsx";

type MatchResultsProps = { language: Language; offers: PublishedOffer[]; investor: Investor; today: Day };

export function MatchResults({ language, offers, investor, today }: MatchResultsProps) {
  const { matcher } = language.words;
  const matched = match(offers, investor, today);
  return (
    <>
      <Section
        id="results"
        title={matcher.results}
        scope={matcher.resultsScope(writeDay(language.locale, today))}
      >
        <Pairs
          pairs={[
            ...understood(language, investor),
            ...groups.map((group) => ({
              label: matcher.groups[group],
              value: <a href={`#${group}`}>{matcher.counted(matched[group].length)}</a>,
            })),
          ]}
        />
      </Section>
      <Totals language={language} matched={matched} />
      {groups.map((group) => (
        <Section key={group} id={group} title={matcher.groups[group]} scope={matcher.groupScopes[group]}>
          <Clauses language={language} matches={matched[group]} investor={investor} today={today} />
        </Section>
      ))}
    </>
  );
}

const groups = ["possible", "uncertain", "notNow", "notMet"] as const;

type ClausesProps = Pick<MatchResultsProps, "language" | "investor" | "today"> & {
  matches: Match<PublishedOffer>[];
};

function Clauses({ matches, ...rest }: ClausesProps) {
  if (matches.length === 0) return <p className="text-soft">{rest.language.words.matcher.noneInGroup}</p>;
  return matches.map((match) => <MatchedClause key={match.offer.clause.id} match={match} {...rest} />);
}

/** What was said, as it was understood: an amount that was misread would be seen here. */
function understood(language: Language, investor: Investor): Pair[] {
  const { matcher, conditions } = language.words;
  const { kind, industry, registered, measured, qualifications } = investor;
  const amount = (by: "people" | "floor_area" | "years") =>
    measured[by] === null ? null : conditions.amounts[by](measured[by]);
  const named = [
    ...qualifications.has.map((each) => conditions.values.qualification[each]),
    ...(qualifications.hasNoOthers ? [matcher.noOthers] : []),
  ];
  const said: [keyof typeof matcher.names, string | null][] = [
    ["kind", kind && conditions.values.kind[kind]],
    ["industry", industry && conditions.values.industry[industry]],
    ["registered", registered && matcher.registered[registered]],
    ["people", amount("people")],
    ["floor_area", amount("floor_area")],
    ["revenue", measured.revenue && moneyText(language, measured.revenue)],
    ["years", amount("years")],
    ["qualification", named.length > 0 ? named.join(conditions.list) : null],
  ];
  const answered = said.filter(([, text]) => text !== null);
  if (answered.length === 0) return [];
  return [
    {
      label: matcher.understood,
      value: answered.map(([key, text]) => (
        <span key={key} className="me-5 inline-block">
          <span className="text-soft">{matcher.names[key]}</span> {text}
        </span>
      )),
    },
  ];
}

/** A place in which clauses hold: the whole district, or a park with what holds in the district. */
type Place = { key: string; name: string; holds(offer: PublishedOffer): boolean };

function Totals({ language, matched }: { language: Language; matched: Matched<PublishedOffer> }) {
  const { matcher } = language.words;
  const rows = placesIn(language, [...matched.possible, ...matched.uncertain]).map((place) => ({
    place,
    found: totals(matched, place.holds),
  }));
  if (rows.every(({ found }) => found.length === 0)) return null;
  return (
    <Section id="together" title={matcher.total.title} scope={matcher.total.scope}>
      <Pairs
        pairs={rows.map(({ place, found }) => ({
          key: place.key,
          label: place.name,
          value: found.length > 0 ? <Sums language={language} found={found} /> : matcher.range.unknown,
        }))}
      />
      <p className="mt-3 text-note text-soft">{matcher.estimateNote}</p>
    </Section>
  );
}

function placesIn(language: Language, matches: readonly Match<PublishedOffer>[]): Place[] {
  const isEverywhere = ({ within }: PublishedOffer) => within.districtWide;
  const parks = new Map(matches.flatMap(({ offer }) => offer.policy.parks.map((park) => [park.id, park])));
  return [
    { key: "district", name: language.words.matcher.total.anywhere, holds: isEverywhere },
    ...[...parks.values()].map(({ id, name }) => ({
      key: id,
      name: language.say(name),
      holds: (offer: PublishedOffer) =>
        isEverywhere(offer) || offer.policy.parks.some((park) => park.id === id),
    })),
  ];
}

function Sums({ language, found }: { language: Language; found: ReturnType<typeof totals> }) {
  const { matcher, policies, site } = language.words;
  return (
    <ul>
      {found.map(({ provider, range, clauses, unreckoned }) => (
        <li key={provider}>
          <span className="text-soft">{policies.providers[provider]}</span>{" "}
          <strong className="nowrap font-semibold">{rangeText(language, range)}</strong>
          <span className="block text-note text-soft">
            {matcher.total.of(clauses)}
            {site.stop}
            {unreckoned > 0 && matcher.total.unreckoned(unreckoned)}
          </span>
        </li>
      ))}
    </ul>
  );
}
