// What an event comes to by its own public list: 本场 and, apart from it, those that were signed there first.
import { LargeQuantity } from "#components/figures/quantity.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { investmentOf, isListed, signedAt } from "#lib/signings/counting.ts";
import type { EventInFull } from "#lib/signings/published.ts";
import { projectsOf } from "./computed.ts";
import { Investment } from "./event-chart.tsx";

export function ListedNumbers({ language, event }: { language: Language; event: EventInFull }) {
  const { words } = language;
  if (!isListed(event)) return null;
  const signed = signedAt(event);
  const first = event.projects.filter(
    ({ id, signedAt: [earliest] }) =>
      earliest?.id === event.id && signed.some(({ project }) => project.id === id),
  );
  const cancelled = event.projects.filter((project) => project.cancelled).length;
  return (
    <div className="mt-6 border-t border-line pt-4 first:mt-0 first:border-t-0 first:pt-0">
      <p>
        <LargeQuantity language={language} quantity={projectsOf(signed.length)} />
        <span className="ms-2 text-note text-soft">{words.common.computed}</span>
      </p>
      <p className="mt-1 text-note text-soft">
        {words.totals.ofThisList(String(first.length))}
        {cancelled > 0 && words.totals.withoutCancelled(String(cancelled))}
      </p>
      <div className="mt-2">
        <Investment language={language} investment={investmentOf(signed)} />
      </div>
    </div>
  );
}
