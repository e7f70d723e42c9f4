// How a published park goes into the live tables.
import { jsonOrNull } from "#lib/db/json.ts";
import { defineKind } from "#lib/editorial/kind.ts";
import { columnsOfName } from "#lib/i18n/text.ts";
import { dateOrNull, putStatements, removeStatements } from "#lib/sources/publication.ts";
import { parkAddresses } from "./addresses.ts";
import { type ParkContent, parkContent } from "./model.ts";
import { quotedOfPark } from "./quoted.ts";
import { parkWarnings } from "./warnings.ts";

export const parkKind = defineKind({
  kind: "park",
  schema: parkContent,
  warnings: parkWarnings,
  quoted: quotedOfPark,
  addresses: parkAddresses,
  parksOf: (id) => [id],
  async put(tx, { id, slug }, content, stamps) {
    const { name, nameEnBasis, aliases, form, membership, streetCode, industries, ordinal } = content;
    const { headlineFigures } = content;
    const row = {
      slug,
      ...columnsOfName(name),
      nameEnBasis,
      aliases,
      form,
      membership: membership.status,
      membershipWhy: jsonOrNull(membership.why),
      membershipQuote: membership.quote,
      membershipSourceId: membership.sourceId,
      streetCode,
      industries,
      ordinal,
      headlineFigures,
      confirmedOn: dateOrNull(content.confirmedOn),
      ...stamps,
    };
    await tx.park.upsert({ where: { id }, create: { id, ...row }, update: row });
    await tx.site.deleteMany({ where: { parkId: id } });
    await tx.site.createMany({
      data: content.sites.map((site, index) => ({
        id: site.id,
        parkId: id,
        ordinal: index,
        number: site.number,
        nameZh: site.name?.zh ?? null,
        nameEn: site.name?.en ?? null,
        nameHant: site.name?.hant ?? null,
        address: site.address,
      })),
    });
    await tx.space.createMany({ data: spaceRows(id, content.sites) });
    await tx.parkContact.deleteMany({ where: { parkId: id } });
    await tx.parkContact.createMany({ data: contactRows(id, content.contacts) });
    await tx.parkRelation.deleteMany({ where: { parkId: id } });
    await tx.parkRelation.createMany({
      data: content.relations.map(({ parkId, kind, note }) => ({
        parkId: id,
        otherId: parkId,
        kind,
        note: jsonOrNull(note),
      })),
    });
    await putStatements(tx, id, content.statements);
  },
  async remove(tx, id) {
    await removeStatements(tx, id);
    await tx.park.delete({ where: { id } });
  },
});

function spaceRows(parkId: string, sites: ParkContent["sites"]) {
  const spaces = sites.flatMap((site) => site.spaces.map((space) => ({ siteId: site.id, space })));
  return spaces.map(({ siteId, space }, ordinal) => {
    const { id, name, rentBasis, availableFrom, confirmedOn, ...measured } = space;
    return {
      id,
      siteId,
      parkId,
      ordinal,
      ...columnsOfName(name),
      rentBasis: jsonOrNull(rentBasis),
      availableFrom: dateOrNull(availableFrom),
      confirmedOn: dateOrNull(confirmedOn),
      ...measured,
    };
  });
}

function contactRows(parkId: string, contacts: ParkContent["contacts"]) {
  return contacts.map(({ address, hours, confirmedOn, ...contact }, ordinal) => ({
    ...contact,
    parkId,
    ordinal,
    address: jsonOrNull(address),
    hours: jsonOrNull(hours),
    confirmedOn: dateOrNull(confirmedOn),
  }));
}
