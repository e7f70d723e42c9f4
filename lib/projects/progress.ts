// Signed is not landed: how far the projects of one cohort have come by a day. Only what a source says was reached is
// counted; the others are not known, which is not the same as not reached.
import type { ProjectStage } from "./model.ts";

/** As much of a project as its progress needs. `reachedOn` is a day, a month or a year. */
export type Progressing = { milestones: readonly { stage: ProjectStage; reachedOn: string }[] };

/** The stages that follow signing, in the order in which they are told. */
export const laterStages = ["registered", "started", "in_production", "paid_in"] as const;
export type LaterStage = (typeof laterStages)[number];

/** `reached`: how many of the cohort; null where nobody says of any of them, which is 未统计 and not nought. */
export type StageCount = { stage: LaterStage; reached: number | null; unknown: number };

/** Of the same projects for every stage, so that no funnel is made of different cohorts. `day` is in Asia/Shanghai. */
export function progressOf(cohort: readonly Progressing[], day: string): StageCount[] {
  return laterStages.map((stage) => {
    const reached = cohort.filter((project) => hasReached(project, stage, day)).length;
    return { stage, reached: reached === 0 ? null : reached, unknown: cohort.length - reached };
  });
}

/** Whether a source says that the project had reached the stage by the day; a month or a year counts from its beginning. */
export function hasReached({ milestones }: Progressing, stage: ProjectStage, day: string): boolean {
  return milestones.some(
    (milestone) =>
      milestone.stage === stage && milestone.reachedOn <= day.slice(0, milestone.reachedOn.length),
  );
}
