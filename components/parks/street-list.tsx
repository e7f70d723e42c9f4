// The parks of each street, as a list.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import type { ParksOfStreet } from "#lib/parks/by-name.ts";
import { streetCodes } from "#lib/parks/streets.ts";
import { nameOf } from "./street-map.tsx";

export function StreetList({ language, byStreet }: { language: Language; byStreet: ParksOfStreet[] }) {
  const { words } = language;
  return (
    <ul>
      {[...streetCodes(language.dataSet), null].map((code) => {
        const found = byStreet.find(({ streetCode }) => streetCode === code);
        return (
          <li key={code ?? "unknown"} className="border-b border-line py-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4">
              <span className="font-semibold">{nameOf(language, code)}</span>
              {found && <span className="text-note text-soft">{words.map.count(found.total)}</span>}
            </p>
            {found ? (
              <ParksThere language={language} found={found} />
            ) : (
              <p className="text-soft">{words.map.none}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function ParksThere({ language, found }: { language: Language; found: ParksOfStreet }) {
  const { words, href } = language;
  const left = found.total - found.parks.length;
  return (
    <ul className="flex flex-wrap gap-x-5">
      {found.parks.map(({ slug, name }) => (
        <li key={slug} className="py-1">
          <a href={href(`/parks/${slug}`)}>
            <Say language={language} text={name} />
          </a>
        </li>
      ))}
      {left > 0 && (
        <li className="py-1">
          <a
            href={href(found.streetCode === null ? "/parks?sort=order" : `/parks?street=${found.streetCode}`)}
          >
            {words.map.more(left)}
          </a>
        </li>
      )}
    </ul>
  );
}
