// A park's sites. A number that no source names stands as a visible gap.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { PublishedSite } from "#lib/parks/published.ts";

export function SiteList({ language, sites }: { language: Language; sites: PublishedSite[] }) {
  const { words } = language;
  return (
    <ul>
      {sites.map(({ id, number, name }) => (
        <li
          key={id}
          className={`flex gap-5 border-b py-3 ${name ? "border-line" : "border-dashed border-soft"}`}
        >
          {number !== null && (
            <span className="w-16 shrink-0 text-soft">{words.parks.siteNumber(number)}</span>
          )}
          {name ? (
            <Say language={language} text={name} />
          ) : (
            <span className="text-soft">{words.parks.siteGap}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
