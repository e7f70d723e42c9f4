// How a published signing event goes into the live tables.
import { jsonOrNull } from "#lib/db/json.ts";
import { defineKind } from "#lib/editorial/kind.ts";
import { columnsOfName } from "#lib/i18n/text.ts";
import { dateOrNull, putStatements, removeStatements } from "#lib/sources/publication.ts";
import { eventAddresses } from "./addresses.ts";
import { signingEventContent } from "./model.ts";
import { quotedOfEvent } from "./quoted.ts";
import { eventWarnings } from "./warnings.ts";

export const signingEventKind = defineKind({
  kind: "signing_event",
  schema: signingEventContent,
  warnings: eventWarnings,
  quoted: quotedOfEvent,
  addresses: eventAddresses,
  parksOf: () => [],
  async put(tx, { id, slug }, content, stamps) {
    const { name, level, heldOn, heldOnBasis, place, listDisclosed } = content;
    const row = {
      slug,
      ...columnsOfName(name),
      level,
      heldOn,
      heldOnBasis,
      place: jsonOrNull(place),
      listDisclosed,
      confirmedOn: dateOrNull(content.confirmedOn),
      ...stamps,
    };
    await tx.signingEvent.upsert({ where: { id }, create: { id, ...row }, update: row });
    await tx.signing.deleteMany({ where: { eventId: id } });
    await tx.signing.createMany({
      data: content.projectIds.map((projectId, index) => ({ eventId: id, projectId, ordinal: index })),
    });
    await putStatements(tx, id, content.statements);
  },
  async remove(tx, id) {
    await removeStatements(tx, id);
    await tx.signingEvent.delete({ where: { id } });
  },
});
