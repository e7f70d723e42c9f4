// Which clauses may be for an investor, in four groups, and what they would come to.
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { Section } from "#components/ui/section.tsx";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { rangeText } from "#lib/policies/estimate-words.ts";
import type { Investor } from "#lib/policies/investor.ts";
import { type Said, saidText } from "#lib/policies/investor-words.ts";
import { type Match, type Matched, match, type Total, totals } from "#lib/policies/matching.ts";
import type { PublishedOffer } from "#lib/policies/offers.ts";
import type { Day } from "#lib/values/day.ts";
import { FoldedMatch, MatchedClause } from "./matched-clause.tsx";

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
          <Clauses
            language={language}
            matches={matched[group]}
            investor={investor}
            today={today}
            isFolded={group === "notMet"}
          />
        </Section>
      ))}
    </>
  );
}

const groups = ["possible", "uncertain", "notNow", "notMet"] as const;

type ClausesProps = Pick<MatchResultsProps, "language" | "investor" | "today"> & {
  matches: Match<PublishedOffer>[];
  /** What is not for an investor stands as a line, with the reason. */
  isFolded: boolean;
};

function Clauses({ matches, isFolded, ...rest }: ClausesProps) {
  if (matches.length === 0) return <p className="text-soft">{rest.language.words.matcher.noneInGroup}</p>;
  const Clause = isFolded ? FoldedMatch : MatchedClause;
  return matches.map((match) => <Clause key={match.offer.clause.id} match={match} {...rest} />);
}

/** In the order of the form. */
const asked: readonly Said[] = [
  "kind",
  "industry",
  "registered",
  "people",
  "floor_area",
  "revenue",
  "years",
  "qualification",
];

/** What was said, as it was understood: an amount that was misread would be seen here. */
function understood(language: Language, investor: Investor): Pair[] {
  const { matcher } = language.words;
  const answered = asked.flatMap((key) => {
    const text = saidText(language, investor, key);
    return text === null ? [] : [[key, text] as const];
  });
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

function Sums({ language, found }: { language: Language; found: Total[] }) {
  const { matcher, policies, site } = language.words;
  return (
    <ul>
      {found.map(({ provider, range, clauses, unreckoned, shared }) => (
        <li key={provider}>
          <span className="text-soft">{policies.providers[provider]}</span>{" "}
          <strong className="nowrap font-semibold">{rangeText(language, range)}</strong>
          <span className="block text-note text-soft">
            {matcher.total.of(clauses)}
            {site.stop}
            {unreckoned > 0 && matcher.total.unreckoned(unreckoned)}
            {shared > 0 && matcher.total.shared(shared)}
          </span>
        </li>
      ))}
    </ul>
  );
}
