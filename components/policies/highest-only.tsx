// Which clauses of several packages exclude each other: of each group only the highest is given.
import { type Pair, Pairs } from "#components/ui/pairs.tsx";
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { groupsOfRivals, offersIn, type PublishedOffer } from "#lib/policies/offers.ts";
import type { PublishedPackage } from "#lib/policies/published.ts";
import { ClauseNumber } from "./clause-number.tsx";
import { TitleLine } from "./original-title.tsx";

export function HighestOnly({ language, packages }: { language: Language; packages: PublishedPackage[] }) {
  const { clause: labels } = language.words.matcher;
  const groups = groupsOfRivals(packages.flatMap(offersIn));
  if (groups.length === 0) return null;
  return (
    <div className="mb-8">
      <h3 className="font-serif text-title">{labels.highestOnly}</h3>
      <p className="mt-1 text-note text-soft">{labels.highestOnlyScope}</p>
      <Pairs
        pairs={groups.map(
          ({ group, rivals }): Pair => ({
            key: group.zh,
            label: <Say language={language} text={group} />,
            value: <Rivals language={language} rivals={rivals} />,
          }),
        )}
      />
    </div>
  );
}

function Rivals({ language, rivals }: { language: Language; rivals: PublishedOffer[] }) {
  return (
    <ul>
      {rivals.map(({ clause, policy }) => (
        <li key={clause.id}>
          <a href={`#${clause.id}`}>
            <ClauseNumber language={language} number={clause.number} />
            <Say language={language} text={clause.title} />
          </a>{" "}
          <span className="screen-only text-note text-soft">
            <TitleLine language={language} title={policy.title} />
          </span>
        </li>
      ))}
    </ul>
  );
}
