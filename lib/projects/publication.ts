// How a published project goes into the live tables.
import { z } from "zod";
import { defineKind } from "#lib/editorial/kind.ts";
import { columnsOfName } from "#lib/i18n/text.ts";
import { dateOrNull } from "#lib/sources/publication.ts";
import { parseMoney, toYuan } from "#lib/values/money.ts";
import { projectAddresses } from "./addresses.ts";
import { signedProjectContent } from "./model.ts";
import { quotedOfProject } from "./quoted.ts";
import { projectWarnings } from "./warnings.ts";

export const signedProjectKind = defineKind({
  kind: "signed_project",
  schema: signedProjectContent,
  warnings: projectWarnings,
  quoted: quotedOfProject,
  addresses: projectAddresses,
  parksOf: (_id, content) => concern.parse(content),
  async put(tx, { id, slug }, content, stamps) {
    const { name, parkId, industry, amount, cancelled, sourceId, quote } = content;
    const money = amount && parseMoney(amount.asWritten);
    const row = {
      slug,
      ...columnsOfName(name),
      parkId,
      industry,
      amountYuan: money && toYuan(money),
      asWritten: amount?.asWritten ?? null,
      amountBasis: amount?.basis ?? null,
      cancelled,
      sourceId,
      quote,
      confirmedOn: dateOrNull(content.confirmedOn),
      ...stamps,
    };
    await tx.signedProject.upsert({ where: { id }, create: { id, ...row }, update: row });
    await tx.milestone.deleteMany({ where: { projectId: id } });
    await tx.milestone.createMany({
      data: content.milestones.map((milestone) => ({ projectId: id, ...milestone })),
    });
  },
  async remove(tx, id) {
    await tx.signedProject.delete({ where: { id } });
  },
});

/** The park that a project went to, as far as its content can be read. */
const concern = z
  .object({ parkId: z.string().nullable() })
  .catch({ parkId: null })
  .transform(({ parkId }) => (parkId ? [parkId] : []));
