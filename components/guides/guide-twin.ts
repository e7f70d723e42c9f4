// A guide for programs and assistants: the same values as the page, each with its source; what is not known is null or said.
import { frozenPath } from "#components/figures/cited.ts";
import { asOfText } from "#components/figures/times.ts";
import { unknownsOf } from "#components/parks/unknowns.ts";
import { quantityText } from "#lib/figures/display.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import { withCurrency } from "#lib/i18n/with-currency.ts";
import { licence } from "#lib/opendata/rows/stamps.ts";
import type { ParkInFull } from "#lib/parks/published.ts";
import { benefitSentence } from "#lib/policies/benefit-words.ts";
import { conditionSentence } from "#lib/policies/condition-words.ts";
import { offersIn, type PublishedOffer } from "#lib/policies/offers.ts";
import type { PublishedPackage } from "#lib/policies/published.ts";
import { clauseStatus, policyStatus } from "#lib/policies/status.ts";
import type { Site } from "#lib/site.ts";
import { dataAsOf } from "#lib/sources/data-as-of.ts";
import type { PublishedStatement, SourceNote } from "#lib/sources/published.ts";
import type { Day } from "#lib/values/day.ts";

export type Guide = { park: ParkInFull; packages: PublishedPackage[]; today: Day };
export type GuideTwin = ReturnType<typeof guideTwin>;

type SourceOf = {
  publisher: string;
  title: string;
  published_on: string | null;
  /** How that date is known. */
  published_basis: SourceNote["publishedBasis"];
  address: string;
};

/** Addresses are absolute; amounts stand as the source wrote them; days are of Asia/Shanghai. */
export function guideTwin(language: Language, site: Site, { park, packages, today }: Guide) {
  const { words, say, locale } = language;
  const page = (path: string) => site.origin + language.href(path);
  const sourceOf = (source: SourceNote): SourceOf => ({
    publisher: say(source.publisher),
    title: say(source.title),
    published_on: source.publishedOn,
    published_basis: source.publishedBasis,
    address: page(`/sources/${source.slug}`),
  });
  const { membership } = park;
  return {
    title: `${say(park.name)} · ${words.guides.kicker}`,
    /** That nothing in it is real, where that is so. */
    fiction: words.site.fiction || null,
    language: locale,
    address: page(`/guides/${park.slug}`),
    publisher: site.footer.organiser ?? words.site.name,
    licence,
    as_of: dataAsOf([...park.statements, ...park.figures].map(({ source }) => source)),
    status_on: today,
    edition: park.edition,
    published_at: park.publishedAt.toISOString(),
    changed_at: park.changedAt.toISOString(),
    confirmed_on: park.confirmedOn,
    one_of_the_ten: {
      status: membership.status,
      said: words.parks.groupScopes[membership.status],
      why: membership.why && say(membership.why),
      quote: membership.quote,
      source: membership.source && sourceOf(membership.source),
    },
    statements: park.statements.map((statement) => statementOf(language, statement, sourceOf)),
    figures: park.figures.map((figure) => ({
      id: figure.id,
      name: say(figure.name),
      number: quantityText(language, figure),
      scope: say(figure.scope.text),
      basis: figure.basis ? say(figure.basis) : null,
      as_of: asOfText(language, figure),
      quote: figure.quote,
      doubts: figure.ambiguities.map(say),
      source: sourceOf(figure.source),
      address: page(frozenPath(figure)),
    })),
    sites: park.sites.map(({ number, name, address }) => ({ number, name: name && say(name), address })),
    /**
     * Named as in open data. Areas in square metres, rent in yuan per square metre and month, height in metres, load in kN/m²,
     * power in kVA.
     */
    spaces: park.spaces.map((space) => ({
      id: space.id,
      name: say(space.name),
      area_from: space.areaFrom,
      area_to: space.areaTo,
      rent_from: space.rentFrom,
      rent_to: space.rentTo,
      rent_basis: space.rentBasis && say(space.rentBasis),
      clear_height: space.height,
      floor_load: space.load,
      power_supply: space.power,
      available_from: space.availableFrom,
      confirmed_on: space.confirmedOn,
    })),
    /** Posts, no persons. */
    contacts: park.contacts.map(({ post, organisation, phone, address, hours, source, confirmedOn }) => ({
      post: say(post),
      organisation: say(organisation),
      phone,
      address: address && say(address),
      hours: hours && say(hours),
      confirmed_on: confirmedOn,
      source: sourceOf(source),
    })),
    packages: packages.map((each) => ({
      name: say(each.name),
      summary: say(each.summary),
      address: page(`/policies/${each.slug}`),
      policies: each.policies.map((policy) => ({
        /** As printed. */
        title: policy.title.zh,
        title_known: policy.titleKnown,
        provider: policy.provider,
        number: policy.number,
        valid_from: policy.validFrom,
        valid_to: policy.validTo,
        confirmed_on: policy.validityConfirmedOn,
        fair_competition: policy.fairCompetition,
        status: policyStatus(policy, today),
      })),
      clauses: offersIn(each).map((offer) => clauseOf(language, offer, today, page)),
    })),
    unknown: unknownsOf(park).map((each) => words.parks.unknowns[each]),
  };
}

function statementOf(
  { words, say }: Language,
  { aspect, use, text, quote, ambiguities, source }: PublishedStatement,
  sourceOf: (source: SourceNote) => SourceOf,
) {
  return {
    aspect: words.aspects[aspect],
    // What cannot stand as a fact is quoted only.
    said: use === "shown" ? say(text) : null,
    quote,
    doubts: ambiguities.map(say),
    source: sourceOf(source),
  };
}

function clauseOf(
  language: Language,
  { clause, policy, within }: PublishedOffer,
  today: Day,
  page: (path: string) => string,
) {
  const said = (text: Text | null) => text && language.say(text);
  const { materials, steps, phone, ...named } = clause.procedure;
  return {
    number: clause.number,
    title: language.say(clause.title),
    purpose: language.words.matcher.clause.purposes[clause.purpose],
    policy: policy.title.zh,
    status: clauseStatus(policy, clause, today),
    opens_on: clause.opensOn,
    closes_on: clause.closesOn,
    standard: language.say(withCurrency(clause.standard)),
    gives: clause.benefits.map((benefit) => benefitSentence(language, benefit)),
    conditions: clause.conditions.map((condition) => conditionSentence(language, condition)),
    only_highest_of: said(clause.onlyHighestOf),
    materials: materials.map(language.say),
    steps: steps.map(language.say),
    office: said(named.office),
    office_address: said(named.address),
    phone,
    time_limit: said(named.timeLimit),
    law: said(named.law),
    recourse: said(named.recourse),
    address: page(`/policies/${within.slug}#${clause.id}`),
  };
}
