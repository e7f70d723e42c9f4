// What grows stale: what inspections look at first, then what readers would ask.
import type { DocumentKind } from "#lib/editorial/kind.ts";
import type { StaffLanguage } from "#lib/i18n/staff/language.ts";
import type { Text } from "#lib/i18n/text.ts";
import type { Day } from "#lib/values/day.ts";
import { sayAtDesk } from "./document-title.ts";

type StaleListProps = {
  language: StaffLanguage;
  stale: {
    atRest: number | null;
    empty: readonly DocumentKind[];
    figures: readonly { id: string; name: Text; until: Day | null }[];
    policies: readonly {
      packageId: string;
      title: Text;
      why: { why: "unverified" } | { why: "ends_soon"; days: number };
    }[];
  };
  href(path: string): string;
  /** Where all of it is listed; null where this is that list. */
  allHref: string | null;
};

/** So many stand on the desk; the rest is one click away. */
const fewest = 8;

export function StaleList({ language, stale, href, allHref }: StaleListProps) {
  const { desk, document } = language.words;
  const { atRest, empty, figures, policies } = stale;
  const shown = allHref === null ? Number.POSITIVE_INFINITY : fewest;
  if (atRest === null && empty.length + figures.length + policies.length === 0)
    return <p className="text-soft">{desk.nothingStale}</p>;
  return (
    <>
      {atRest !== null && <p className="wrong">{desk.homeRests(atRest)}</p>}
      {empty.map((kind) => (
        <p key={kind} className="wrong">
          {desk.emptyColumn(document.kinds[kind])}
        </p>
      ))}
      {policies.length > 0 && (
        <div className="mb-5">
          <h3 className="font-semibold">{desk.policies}</h3>
          <ul className="entries">
            {policies.slice(0, shown).map(({ packageId, title, why }) => (
              <li key={title.zh}>
                <a href={href(`/staff/documents/${packageId}`)}>{sayAtDesk(language, title)}</a>{" "}
                <span className="text-note text-soft">
                  {why.why === "ends_soon" ? desk.endsIn(why.days) : desk.unverified}
                </span>
              </li>
            ))}
          </ul>
          {policies.length > shown && allHref && <a href={allHref}>{desk.allStale(policies.length)}</a>}
        </div>
      )}
      {figures.length > 0 && (
        <>
          <h3 className="font-semibold">{desk.oldFigures(figures.length)}</h3>
          <ul className="entries">
            {figures.slice(0, shown).map(({ id, name, until }) => (
              <li key={id}>
                <a href={href(`/staff/documents/${id}`)}>{sayAtDesk(language, name)}</a>{" "}
                <span className="text-note text-soft">{until ? desk.knownUntil(until) : desk.noAsOf}</span>
              </li>
            ))}
          </ul>
          {figures.length > shown && allHref && <a href={allHref}>{desk.allStale(figures.length)}</a>}
        </>
      )}
    </>
  );
}
