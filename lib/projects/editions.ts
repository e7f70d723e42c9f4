// What a project's edition said: the same value as its live reader gives.
import { type EditionRow, type Known, stampsThen } from "#lib/editorial/editions.ts";
import { subjectThen } from "#lib/figures/editions.ts";
import { sourceNoteThen } from "#lib/sources/editions.ts";
import { parseMoney, toYuan } from "#lib/values/money.ts";
import type { Amount } from "./amount.ts";
import { projectStages, type SignedProjectContent, signedProjectContent } from "./model.ts";
import type { PublishedProject } from "./published.ts";

/** The documents that a project's edition names: its source, its park, and its milestones' sources. */
export function namedByProject(row: EditionRow): string[] {
  const { sourceId, parkId, milestones } = signedProjectContent.parse(row.content);
  return [sourceId, ...(parkId === null ? [] : [parkId]), ...milestones.map((each) => each.sourceId)];
}

/** `known` holds what it names, as it stood then. */
export function projectThen(row: EditionRow, known: Known): PublishedProject {
  const content = signedProjectContent.parse(row.content);
  const { name, parkId, industry, cancelled, quote, sourceId } = content;
  return {
    ...stampsThen(row, content.confirmedOn),
    name,
    parkId,
    park: subjectThen(parkId, known),
    industry,
    amount: amountThen(content),
    cancelled,
    quote,
    source: sourceNoteThen(sourceId, known),
    milestones: content.milestones
      .map(({ stage, reachedOn, quote: words, sourceId: from }) => ({
        stage,
        reachedOn,
        quote: words,
        source: sourceNoteThen(from, known),
      }))
      .sort(inOrderOfTime),
  };
}

function amountThen({ amount }: SignedProjectContent): Amount | null {
  const money = amount && parseMoney(amount.asWritten);
  return amount && money && { yuan: toYuan(money), asWritten: amount.asWritten, basis: amount.basis };
}

type Dated = PublishedProject["milestones"][number];

function inOrderOfTime(one: Dated, other: Dated): number {
  if (one.reachedOn !== other.reachedOn) return one.reachedOn < other.reachedOn ? -1 : 1;
  return projectStages.indexOf(one.stage) - projectStages.indexOf(other.stage);
}
