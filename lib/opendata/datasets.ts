// The portal's data as tables: the same readers' values as on its pages. Column names are English; values are as published.
import type { Change, Withdrawal } from "#lib/editorial/published.ts";
import type { PublishedFigure } from "#lib/figures/published.ts";
import type { ParkInList } from "#lib/parks/published.ts";
import type { PublishedPackage } from "#lib/policies/published.ts";
import { policyStatus } from "#lib/policies/status.ts";
import type { PublishedEvent } from "#lib/signings/published.ts";
import type { Published, PublishedSource } from "#lib/sources/published.ts";
import type { Day } from "#lib/values/day.ts";
import type { Cell } from "./csv.ts";
import { figureRow } from "./figure-row.ts";
import type { Row } from "./files.ts";

/** Gives the absolute address of a page, such as /parks/…. */
export type AddressOf = (path: string) => string;

export const datasetNames = [
  "parks",
  "sites",
  "policies",
  "signings",
  "figures",
  "sources",
  "corrections",
] as const;
export type DatasetName = (typeof datasetNames)[number];

export function parkRows(parks: readonly ParkInList[], addressOf: AddressOf): Row[] {
  return parks.map((park) => ({
    id: park.id,
    name: park.name.zh,
    name_en: park.name.en ?? null,
    name_en_basis: park.nameEnBasis,
    form: park.form,
    membership: park.membership.status,
    membership_quote: park.membership.quote,
    membership_source: park.membership.source?.title.zh ?? null,
    street_code: park.streetCode,
    converted_from: park.told.find(({ aspect }) => aspect === "converted_from")?.text.zh ?? null,
    ...stamps(park),
    address: addressOf(`/parks/${park.slug}`),
  }));
}

export function siteRows(parks: readonly ParkInList[], addressOf: AddressOf): Row[] {
  return parks.flatMap((park) =>
    park.sites.map((site) => ({
      park: park.id,
      number: site.number === null ? null : { number: String(site.number) },
      // A number that no source names is a row without a name, never left out.
      name: site.name?.zh ?? null,
      name_en: site.name?.en ?? null,
      street_address: site.address,
      ...stamps(park),
      address: addressOf(`/parks/${park.slug}`),
    })),
  );
}

/** The status is that of `today`, a day in Asia/Shanghai. */
export function policyRows(packages: readonly PublishedPackage[], addressOf: AddressOf, today: Day): Row[] {
  return packages.flatMap((found) =>
    found.policies.map((policy) => ({
      id: policy.id,
      package: found.name.zh,
      title: policy.title.zh,
      title_known: String(policy.titleKnown),
      provider: policy.provider,
      number: policy.number,
      issuer: policy.issuer?.zh ?? null,
      issued_on: policy.issuedOn,
      valid_from: policy.validFrom,
      valid_to: policy.validTo,
      validity_confirmed_on: policy.validityConfirmedOn,
      status: policyStatus(policy, today),
      status_on: today,
      fair_competition: policy.fairCompetition,
      district_wide: String(found.districtWide),
      parks: policy.parks.map(({ slug }) => slug).join(" "),
      ...stamps(found),
      address: addressOf(`/policies/${found.slug}`),
    })),
  );
}

/** Events; what each came to stands in the figures that it names. */
export function signingRows(events: readonly PublishedEvent[], addressOf: AddressOf): Row[] {
  return events.map((event) => ({
    id: event.id,
    name: event.name.zh,
    name_en: event.name.en ?? null,
    level: event.level,
    held_on: event.heldOn,
    held_on_basis: event.heldOnBasis,
    place: event.place?.zh ?? null,
    list_disclosed: String(event.listDisclosed),
    figures: event.figures.map(({ id }) => id).join(" "),
    ...stamps(event),
    address: addressOf(`/signings/${event.slug}`),
  }));
}

export function figureRows(figures: readonly PublishedFigure[], addressOf: AddressOf): Row[] {
  return figures.map((figure) => figureRow(figure, addressOf(`/figures/${figure.id}/v/${figure.edition}`)));
}

export function sourceRows(sources: readonly PublishedSource[], addressOf: AddressOf): Row[] {
  return sources.map((source) => ({
    id: source.id,
    title: source.title.zh,
    publisher: source.publisher.zh,
    authors: source.authors.join("、"),
    genre: source.genre,
    published_on: source.published.on,
    published_basis: source.published.basis,
    url: source.url,
    reliability: source.reliability,
    read_as: source.readAs,
    ...stamps(source),
    address: addressOf(`/sources/${source.slug}`),
  }));
}

/** The one table that may be empty, and still has its columns. */
export const correctionColumns = [
  "document",
  "name",
  "edition",
  "nature",
  "severity",
  "note",
  "published_at",
  "address",
] as const;

type CorrectionRow = Record<(typeof correctionColumns)[number], Cell>;

/** Editions after the first, and what was withdrawn, newest first. */
export function correctionRows(
  changes: readonly Change[],
  withdrawals: readonly Withdrawal[],
  addressOf: AddressOf,
): CorrectionRow[] {
  const rows = [
    ...changes.map((change) => ({
      document: change.documentId,
      name: change.name.zh,
      edition: { number: String(change.number) },
      nature: change.nature,
      severity: change.severity,
      note: change.publicNote?.zh ?? null,
      published_at: change.publishedAt.toISOString(),
      address: `${addressOf("/corrections")}#${change.documentId}-v${change.number}`,
    })),
    ...withdrawals.map(({ documentId, name, number, reason, at }) => ({
      document: documentId,
      name: name.zh,
      edition: { number: String(number) },
      nature: "withdrawal",
      severity: null,
      note: reason.zh,
      published_at: at.toISOString(),
      address: `${addressOf("/corrections")}#${documentId}-v${number}-withdrawn`,
    })),
  ];
  return rows.sort((one, other) => (one.published_at < other.published_at ? 1 : -1));
}

function stamps({ edition, changedAt, confirmedOn }: Published): Row {
  return {
    edition: { number: String(edition) },
    published_at: changedAt.toISOString(),
    confirmed_on: confirmedOn,
  };
}
