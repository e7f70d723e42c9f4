// How a published figure goes into the live tables.
import { z } from "zod";
import { jsonOrNull } from "#lib/db/json.ts";
import { defineKind } from "#lib/editorial/kind.ts";
import { StateError } from "#lib/errors.ts";
import { columnsOfName } from "#lib/i18n/text.ts";
import { dateOrNull, evidenceColumns } from "#lib/sources/publication.ts";
import { figureAddresses } from "./addresses.ts";
import { amountYuan, figureToPublish } from "./model.ts";
import { quotedOfFigure } from "./quoted.ts";
import { figureWarnings } from "./warnings.ts";

export const figureKind = defineKind({
  kind: "figure",
  schema: figureToPublish,
  warnings: figureWarnings,
  quoted: quotedOfFigure,
  addresses: figureAddresses,
  parksOf: (_id, content) => concern.parse(content),
  async put(tx, { id, slug }, content, stamps) {
    // Figures are read by their id: a second name for one would be an address without a page.
    if (slug !== id) throw new StateError(`the address of ${id} is ${id}`);
    const { name, measure, value, unit, asWritten, qualifier, scope, stage, isTarget } = content;
    const row = {
      slug,
      ...columnsOfName(name),
      measure,
      value,
      unit,
      amountYuan: amountYuan(content),
      asWritten,
      qualifier,
      scopeKind: scope.kind,
      scope: scope.text,
      parkId: scope.parkId,
      eventId: scope.eventId,
      basis: jsonOrNull(content.basis),
      denominator: jsonOrNull(content.denominator),
      stage,
      isTarget,
      sumNote: jsonOrNull(content.sumNote),
      confirmedOn: dateOrNull(content.confirmedOn),
      ...evidenceColumns(content),
      ...stamps,
    };
    await tx.figure.upsert({ where: { id }, create: { id, ...row }, update: row });
    await tx.figureExclusion.deleteMany({ where: { figureId: id } });
    await tx.figureExclusion.createMany({
      data: content.doNotSumWith.map((otherId) => ({ figureId: id, otherId })),
    });
  },
  async remove(tx, id) {
    // That others must not be added to it is no reason to keep it; their editions still say so.
    await tx.figureExclusion.deleteMany({ where: { otherId: id } });
    await tx.figure.delete({ where: { id } });
  },
});

/** The park that a figure speaks of, as far as its content can be read. */
const concern = z
  .object({ scope: z.object({ parkId: z.string().nullable() }) })
  .catch({ scope: { parkId: null } })
  .transform(({ scope }) => (scope.parkId ? [scope.parkId] : []));
