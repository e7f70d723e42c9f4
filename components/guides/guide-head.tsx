// What an investor wants to know first, large: how much is to let, for what rent, what may be applied for today, and how large
// the park is. What is known is a number with its scope; what is not known is said in words, and its place is taken by figures.
import { LargeFigure } from "#components/figures/large-figure.tsx";
import type { PublishedFigure } from "#lib/figures/published.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkInFull } from "#lib/parks/published.ts";
import { areaText, rentBasisText, rentText } from "#lib/parks/spaces.ts";
import { rentsByBasis, sumToLet } from "#lib/parks/to-let.ts";
import { isOfficial } from "#lib/policies/model.ts";
import { countOffers, offersIn } from "#lib/policies/offers.ts";
import type { PublishedPackage } from "#lib/policies/published.ts";
import { policyStatus } from "#lib/policies/status.ts";
import { isLongAgo } from "#lib/sources/freshness.ts";
import type { Day } from "#lib/values/day.ts";
import { grouped } from "#lib/values/money.ts";

type GuideHeadProps = { language: Language; park: ParkInFull; packages: PublishedPackage[]; today: Day };

/** A large number with what stands round it; a large word where there is no number. */
type Large = { before?: string; number: string; after: string } | { word: string };
type Told = {
  key: "space" | "rent" | "policies";
  /** The part of the guide that tells more. */
  part: "space" | "policies";
  large: Large;
  notes: (string | false)[];
};

const inARow = 4;

export function GuideHead(props: GuideHeadProps) {
  const { language, park } = props;
  const { head } = language.words.guides;
  const answers = { space: spaceTold(props), rent: rentTold(props), policies: policiesTold(props) };
  const told = Object.values(answers).filter((each) => each !== null);
  const figures = headlines(park).slice(0, inARow - told.length);
  const unknown = [
    ...(["space", "rent", "policies"] as const).filter((key) => answers[key] === null),
    ...(figures.length === 0 ? (["figures"] as const) : []),
  ].map((key) => head.unknowns[key]);
  return (
    <div className="mb-8 border-t border-line pt-6">
      {told.length + figures.length > 0 && (
        <ul aria-label={head.label} className="headlines mb-4">
          {told.map((each) => (
            <li key={each.key}>
              <LargeAnswer language={language} told={each} />
            </li>
          ))}
          {figures.map((figure) => (
            <li key={figure.id}>
              <LargeFigure language={language} figure={figure} />
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && (
        <p className="text-soft">
          {head.unknown}
          {unknown.join(language.words.conditions.list)}
          {language.words.site.stop}
        </p>
      )}
    </div>
  );
}

function LargeAnswer({ language, told: { part, large, notes } }: { language: Language; told: Told }) {
  return (
    <>
      <p>
        {"word" in large ? (
          <span className="font-serif text-title text-soft">{large.word}</span>
        ) : (
          <LargeNumber language={language} {...large} />
        )}
      </p>
      {notes
        .filter((note) => note !== false)
        .map((note, place) => (
          <p key={note} className="mt-1 text-note text-soft">
            {place === 0 ? <a href={`#${part}`}>{note}</a> : note}
          </p>
        ))}
    </>
  );
}

/** Its unit goes below it where both are wider than a phone. */
function LargeNumber({
  language,
  before,
  number,
  after,
}: { language: Language } & Exclude<Large, { word: string }>) {
  const space = language.locale === "en" ? " " : "";
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1" data-figure="computed">
      <span className="nowrap">
        {before && before + space}
        <span className="font-serif text-figure font-semibold">{number}</span>
      </span>
      {space}
      <span className="nowrap">{after}</span>
    </span>
  );
}

/** Firms before other figures: how many are there says most of a park. */
function headlines({ figures, headlineFigures }: ParkInFull): PublishedFigure[] {
  const place = ({ id, measure }: PublishedFigure) =>
    measure === "resident_firms" ? -1 : headlineFigures.indexOf(id);
  return figures
    .filter(({ id, use }) => use === "shown" && headlineFigures.includes(id))
    .toSorted((one, other) => place(one) - place(other));
}

function spaceTold({ language, park: { spaces }, today }: GuideHeadProps): Told | null {
  const { words, locale } = language;
  const { head } = words.guides;
  const { area, withoutArea, range, confirmed, neverConfirmed } = sumToLet(spaces);
  if (spaces.length === 0) return null;
  const each = range && areaText(language, { areaFrom: range.from, areaTo: range.to });
  const days =
    confirmed &&
    [...new Set([confirmed.from, confirmed.to])]
      .map((day) => writeDay(locale, day) + (isLongAgo(day, today) ? words.common.longAgo : ""))
      .join("–");
  return {
    key: "space",
    part: "space",
    large:
      area === null
        ? { number: String(spaces.length), after: head.spacesToLet(spaces.length) }
        : { number: grouped(area), after: head.toLet },
    notes: [
      head.spaces(spaces.length, each ?? words.common.none),
      area !== null && withoutArea > 0 && head.withoutArea(withoutArea),
      days !== null && head.confirmed(days),
      neverConfirmed > 0 && head.neverConfirmed(neverConfirmed),
    ],
  };
}

const currency = { "zh-Hans": "", "zh-Hant": "人民幣", en: "RMB" } as const;

/** The large one is that of most spaces; another basis is another rent. */
function rentTold({ language, park: { spaces } }: GuideHeadProps): Told | null {
  const { words, locale } = language;
  const { head } = words.guides;
  const [most, ...others] = rentsByBasis(spaces);
  if (!most) return null;
  const basisOf = ({ basis }: typeof most) => rentBasisText(language, basis);
  const { from, to } = most.range;
  const priced = [most, ...others].reduce((sum, rents) => sum + rents.spaces, 0);
  return {
    key: "rent",
    part: "space",
    large: {
      before: currency[locale],
      number: from === null || from === to ? (to ?? "") : words.spaces.fromTo(from, to ?? from),
      after: head.rent,
    },
    notes: [
      head.rentsOf(most.spaces, basisOf(most)),
      ...others.map((rents) => {
        const range = rentText(language, { rentFrom: rents.range.from, rentTo: rents.range.to });
        return head.otherRents(rents.spaces, range ?? "", basisOf(rents));
      }),
      spaces.length > priced && head.withoutRent(spaces.length - priced),
    ],
  };
}

/** Clauses where there are any; else the policies that a source names; else how many it says there are. */
function policiesTold(props: GuideHeadProps): Told | null {
  const { language, packages, today } = props;
  const { words, say, locale } = language;
  const { head } = words.guides;
  const { open, unverified, others, all } = countOffers(packages.flatMap(offersIn), today);
  const told = (large: Large, ...notes: Told["notes"]): Told => ({
    ...{ key: "policies", part: "policies", large, notes },
  });
  if (all > 0)
    return told(
      open > 0 ? { number: String(open), after: head.open(open) } : { word: head.noneOpen },
      head.openOn(writeDay(locale, today)),
      unverified > 0 && head.unverified(unverified),
      others > 0 && head.others(others),
    );
  const named = packages.flatMap(({ policies }) => policies).filter(isOfficial);
  const waiting = named.filter((policy) => policyStatus(policy, today) === "unverified").length;
  if (named.length > 0)
    return told(
      { number: String(named.length), after: head.policies(named.length) },
      head.policiesNamed,
      waiting > 0 && head.policiesUnverified(waiting),
    );
  const stated = packages.find(({ statedCount }) => statedCount !== null);
  return stated
    ? told(
        { number: String(stated.statedCount), after: head.policies(stated.statedCount ?? 0) },
        say(stated.name),
        head.policiesStated,
      )
    : null;
}
