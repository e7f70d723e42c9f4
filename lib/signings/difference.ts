// Where an event's public list and a number that a source states of it differ: both are shown, and the difference said.
import { fromYuan, subtractMoney, toYuan } from "#lib/values/money.ts";
import { type CountableEvent, investmentOf, isListed } from "./counting.ts";
import type { Countable } from "./totals.ts";

/** Decimal text: projects, or yuan. `isMore`: more was stated than stands in the list. */
export type Difference<E, F> = { event: E; stated: F; listed: string; by: string; isMore: boolean };

/** An amount is compared only where every amount of the list is disclosed, and of one basis; an 约 is not exact enough to differ. */
export function differencesOf<E extends CountableEvent, F extends Countable & { qualifier: string | null }>(
  events: readonly E[],
  figures: readonly F[],
): Difference<E, F>[] {
  return events
    .filter(isListed)
    .flatMap((event) =>
      figures
        .filter((figure) => isOfSigning(figure, event.id))
        .flatMap((stated) => differenceOf(event, stated) ?? []),
    );
}

function isOfSigning(figure: Countable & { qualifier: string | null }, eventId: string): boolean {
  const { scope, stage, use, isTarget, qualifier } = figure;
  return (
    scope.eventId === eventId && stage === "signed" && use === "shown" && !isTarget && qualifier === null
  );
}

function differenceOf<E extends CountableEvent, F extends Countable>(
  event: E,
  stated: F,
): Difference<E, F> | null {
  const projects = [...new Map(event.projects.map((project) => [project.id, project])).values()];
  if (stated.measure === "signed_projects" && stated.unit === "project") {
    const by = Number(stated.value) - projects.length;
    const listed = String(projects.length);
    return by === 0 ? null : { event, stated, listed, by: String(Math.abs(by)), isMore: by > 0 };
  }
  const { totals, undisclosed } = investmentOf(projects.map((project) => ({ project })));
  const [only] = totals;
  if (stated.measure !== "total_investment" || stated.amountYuan === null) return null;
  if (!only || totals.length > 1 || undisclosed.length > 0) return null;
  const said = fromYuan(stated.amountYuan);
  const listed = fromYuan(only.yuan);
  if (said.fen === listed.fen) return null;
  const isMore = said.fen > listed.fen;
  const by = isMore ? subtractMoney(said, listed) : subtractMoney(listed, said);
  return { event, stated, listed: only.yuan, by: toYuan(by), isMore };
}
