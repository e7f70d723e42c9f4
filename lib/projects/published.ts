// What anyone may read of signed projects.
import { z } from "zod";
import type { Prisma } from "#lib/db/client.ts";
import { type Published, publishedFrom } from "#lib/editorial/stamps.ts";
import { type Subject, subjectColumns, subjectFrom } from "#lib/figures/published.ts";
import { type Text, textOf } from "#lib/i18n/text.ts";
import { type SourceNote, sourceNote, sourceNoteColumns } from "#lib/sources/published.ts";
import type { Amount } from "./amount.ts";
import { amountBases, type ProjectStage } from "./model.ts";

export type PublishedMilestone = {
  stage: ProjectStage;
  /** 2021-08-18, 2021-08 or 2021. */
  reachedOn: string;
  quote: string;
  source: SourceNote;
};

export type PublishedProject = Published & {
  name: Text;
  parkId: string | null;
  park: Subject | null;
  /** A code of GB/T 4754. */
  industry: string | null;
  /** Null where undisclosed, which is not nought. */
  amount: Amount | null;
  cancelled: boolean;
  quote: string;
  source: SourceNote;
  /** In the order of time. */
  milestones: PublishedMilestone[];
};

/** What a project is read with; readers of its events join it in. */
export const projectColumns = {
  source: { select: sourceNoteColumns },
  park: { select: subjectColumns },
  milestones: {
    include: { source: { select: sourceNoteColumns } },
    orderBy: [{ reachedOn: "asc" }, { stage: "asc" }],
  },
} as const satisfies Prisma.SignedProjectInclude;

type ProjectRow = Prisma.SignedProjectGetPayload<{ include: typeof projectColumns }>;

export function projectFrom(row: ProjectRow): PublishedProject {
  const { parkId, industry, amountYuan, asWritten, amountBasis, cancelled, quote } = row;
  return {
    ...publishedFrom(row),
    name: textOf(row.nameZh, row.nameEn, row.nameHant),
    parkId,
    park: row.park && subjectFrom(row.park),
    industry,
    amount:
      amountYuan === null || asWritten === null
        ? null
        : {
            yuan: amountYuan.toString(),
            asWritten,
            basis: z.enum(amountBases).nullable().parse(amountBasis),
          },
    cancelled,
    quote,
    source: sourceNote(row.source),
    milestones: row.milestones.map((milestone) => ({
      stage: milestone.stage,
      reachedOn: milestone.reachedOn,
      quote: milestone.quote,
      source: sourceNote(milestone.source),
    })),
  };
}
