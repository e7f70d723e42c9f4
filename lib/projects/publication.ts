// How a published project goes into the live tables.
import { defineKind } from "#lib/editorial/kind.ts";
import { dateOrNull } from "#lib/sources/publication.ts";
import { parseMoney, toYuan } from "#lib/values/money.ts";
import { signedProjectContent } from "./model.ts";

export const signedProjectKind = defineKind({
  kind: "signed_project",
  schema: signedProjectContent,
  async put(tx, { id, slug }, content, stamps) {
    const { name, parkId, industry, amount, cancelled, sourceId, quote } = content;
    const money = amount && parseMoney(amount.asWritten);
    const row = {
      slug,
      nameZh: name.zh,
      nameEn: name.en ?? null,
      nameHant: name.hant ?? null,
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
});
