// A park that was found: what of it fits, by how much the rest is missed, and what is not known.
import { Fragment } from "react";
import { MembershipBadge } from "#components/parks/membership-badge.tsx";
import { Say } from "#components/ui/say.tsx";
import { enquiryPath } from "#lib/enquiries/addresses.ts";
import {
  areaMissed,
  type Fit,
  fitOfSpace,
  fits,
  isAskingForSpace,
  measures,
  type Part,
} from "#lib/finder/fit.ts";
import type { FoundPark } from "#lib/finder/published.ts";
import type { Question } from "#lib/finder/question.ts";
import { writeDay } from "#lib/i18n/dates.ts";
import type { Language } from "#lib/i18n/language.ts";
import { industriesNamedIn } from "#lib/parks/industry-words.ts";
import type { ParkWithSpaces, PublishedSpace } from "#lib/parks/published.ts";
import {
  areaText,
  availableText,
  heightText,
  rangeOver,
  rentBasisText,
  rentText,
} from "#lib/parks/spaces.ts";
import { streetName } from "#lib/parks/streets.ts";
import { isLongAgo } from "#lib/sources/freshness.ts";
import type { Day } from "#lib/values/day.ts";
import { amountText, optionName } from "./finder-words.ts";

type FoundParkProps = {
  language: Language;
  question: Question;
  one: FoundPark;
  park: ParkWithSpaces;
  today: Day;
};

const mostSpaces = 3;
const mostNearby = 2;

export function FoundParkItem({ language, question, one, park, today }: FoundParkProps) {
  const { words, href } = language;
  const { finder } = words;
  const street = streetName(language, park.streetCode);
  const missed = (space: PublishedSpace) => areaMissed(question.needs, space);
  const judged = park.spaces
    .map((space) => ({ space, ...fitOfSpace(question.needs, space) }))
    .toSorted((one, other) => missed(one.space) - missed(other.space));
  const best = fits.find((fit) => judged.some((each) => each.fit === fit));
  // What fits less well in the same park comes after it, with what it lacks.
  const nearby = isAskingForSpace(question.needs)
    ? (["near", "unknown"] as const).flatMap((fit) =>
        fit === best ? [] : judged.filter((each) => each.fit === fit),
      )
    : [];
  const shown = isAskingForSpace(question.needs) ? judged.filter(({ fit }) => fit === best) : [];
  return (
    <li className="border-b border-line py-4">
      <p className="flex items-baseline justify-between gap-4">
        <a href={href(`/parks/${park.slug}`)} className="font-semibold">
          <Say language={language} text={park.name} />
        </a>
        <MembershipBadge language={language} status={park.membership.status} />
      </p>
      <p className="text-note text-soft">
        {words.parks.forms[park.form]}
        {street && ` · ${street}`}
        {park.industries.length > 0 &&
          ` · ${park.industries.map((each) => optionName(language, "industry", each)).join(words.conditions.list)}`}
      </p>
      <ul>
        {doubtsOf(language, question, one, park).map((doubt) => (
          <li key={doubt} className="text-soft">
            {doubt}
          </li>
        ))}
        {[...shown.slice(0, mostSpaces), ...nearby.slice(0, mostNearby)].map(({ space, parts }) => (
          <SpaceLine key={space.id} {...{ language, park, space, parts, today }} />
        ))}
      </ul>
      {shown.length === 0 && <SpacesInAll language={language} spaces={park.spaces} />}
      <p className="screen-only flex flex-wrap gap-x-4">
        {shown.length > mostSpaces && (
          <a className="tool underline" href={href(`/guides/${park.slug}#space`)}>
            {finder.spacesMore(shown.length - mostSpaces)}
          </a>
        )}
        <a className="tool underline" href={href(`/guides/${park.slug}`)}>
          {finder.toGuide}
          <span className="sr-only">
            {words.site.colon}
            {language.say(park.name)}
          </span>
        </a>
        <a className="tool underline" href={href(enquiryPath({ park: park.slug }))}>
          {finder.enquire}
          <span className="sr-only">
            {words.site.colon}
            {language.say(park.name)}
          </span>
        </a>
      </p>
    </li>
  );
}

/** What was asked of the park as a whole, and is not known or not quite so. */
function doubtsOf(
  language: Language,
  question: Question,
  { parts }: FoundPark,
  { name }: ParkWithSpaces,
): string[] {
  const { finder, site } = language.words;
  const { industry } = question;
  const named =
    industry !== null && industriesNamedIn(name.zh).includes(industry)
      ? site.bracketed(finder.named(optionName(language, "industry", industry)))
      : "";
  const unknown = (["industry", "street", "form"] as const)
    .filter((key) => question[key] !== null && parts[key] === "unknown")
    .map((key) => finder.unknownOf(finder.labels[key]) + (key === "industry" ? named : ""));
  const said: Partial<Record<Fit, (purpose: string) => string>> = finder.purposeIs;
  const purpose =
    question.purpose && said[parts.purpose]?.(optionName(language, "purpose", question.purpose));
  return purpose ? [...unknown, purpose] : unknown;
}

type SpaceLineProps = {
  language: Language;
  park: ParkWithSpaces;
  space: PublishedSpace;
  parts: Part[];
  today: Day;
};

function SpaceLine({ language, park, space, parts, today }: SpaceLineProps) {
  const { words, href, locale } = language;
  const { finder, spaces } = words;
  const height = heightText(language, space.height);
  // A number and its unit stay on one line; what a rent includes may begin the next.
  const known = [
    { key: "area", fact: areaText(language, space), more: null },
    { key: "rent", fact: rentText(language, space), more: rentBasisText(language, space.rentBasis) },
    { key: "height", fact: height && `${spaces.height} ${height}`, more: null },
    { key: "available", fact: availableText(language, space.availableFrom), more: null },
  ].filter(({ fact }) => fact !== null);
  return (
    <li className="mt-2">
      <a href={href(`/guides/${park.slug}#space-${space.id}`)}>
        <Say language={language} text={space.name} />
      </a>
      {known.map(({ key, fact, more }, index) => (
        <Fragment key={key}>
          {index === 0 ? words.site.colon : "\u00a0· "}
          <span className="nowrap">{fact}</span>
          {more}
        </Fragment>
      ))}{" "}
      <a
        className="screen-only nowrap text-note"
        href={href(enquiryPath({ park: park.slug, space: space.id }))}
      >
        {spaces.enquire}
        <span className="sr-only">
          {words.site.colon}
          {language.say(space.name)}
        </span>
      </a>
      {parts
        .filter(({ fit }) => fit !== "met")
        .map((part) => (
          <span key={part.key} className={part.fit === "near" ? "block font-semibold" : "block text-soft"}>
            {part.fit === "near"
              ? gapText(language, space, part)
              : finder.unknownOf(partName(language, part))}
          </span>
        ))}
      {space.confirmedOn === null ? (
        <span className="block text-note text-soft">{spaces.neverConfirmed}</span>
      ) : (
        isLongAgo(space.confirmedOn, today) && (
          <span className="block text-note text-soft">
            {spaces.confirmed}
            {words.site.colon}
            {writeDay(locale, space.confirmedOn)}
            {words.common.longAgo}
          </span>
        )
      )}
    </li>
  );
}

/** 790 ㎡, 10 ㎡ less than was asked for. */
function gapText(language: Language, space: PublishedSpace, { key, gap, isMore }: Part): string {
  const { gaps } = language.words.finder;
  if (key === "by") return gaps.by(availableText(language, space.availableFrom) ?? "", gap ?? "");
  if (isMore)
    return gaps.from(amountText(language, key, space.areaFrom ?? ""), amountText(language, key, gap ?? ""));
  const has = space[measures[key].value] ?? "";
  return gaps[key](amountText(language, key, has), amountText(language, key, gap ?? ""));
}

function partName({ words }: Language, { key }: Part): string {
  const { spaces } = words;
  return {
    area: spaces.areaName,
    "area-to": spaces.areaName,
    budget: spaces.rentName,
    height: spaces.height,
    load: spaces.load,
    power: spaces.power,
    by: spaces.available,
  }[key];
}

/** How many spaces there are and how large, where nothing was asked of them; or that nobody has said. */
function SpacesInAll({ language, spaces }: { language: Language; spaces: readonly PublishedSpace[] }) {
  const { words } = language;
  if (spaces.length === 0)
    return <p className="text-soft">{words.finder.unknownOf(words.parks.unknowns.space)}</p>;
  const range = rangeOver(spaces.map(({ areaFrom, areaTo }) => ({ from: areaFrom, to: areaTo })));
  const area = range && areaText(language, { areaFrom: range.from, areaTo: range.to });
  return <p>{words.finder.spacesOf(words.spaces.count(spaces.length), area ?? words.common.none)}</p>;
}
