// A park's sites. A number that no source names stands as a visible gap.
import { Say } from "#components/ui/say.tsx";
import type { Language } from "#lib/i18n/language.ts";
import { htmlLang } from "#lib/i18n/locale.ts";
import { mapAddress, mapsFor } from "#lib/parks/maps.ts";
import type { PublishedSite } from "#lib/parks/published.ts";

export function SiteList({ language, sites }: { language: Language; sites: PublishedSite[] }) {
  const { words } = language;
  return (
    <ul>
      {sites.map(({ id, number, name, address }) => (
        <li
          key={id}
          id={`site-${id}`}
          className={`flex gap-5 border-b py-3 ${name ? "border-line" : "border-dashed border-soft"}`}
        >
          {number !== null && (
            <span className="w-16 shrink-0 text-soft">{words.parks.siteNumber(number)}</span>
          )}
          <div className="min-w-0">
            {name ? (
              <Say language={language} text={name} />
            ) : (
              <span className="text-soft">{words.parks.siteGap}</span>
            )}
            {address && <SiteAddress language={language} address={address} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function SiteAddress({ language, address }: { language: Language; address: string }) {
  const { words, say, locale } = language;
  return (
    <p className="text-note text-soft">
      <span lang={locale === "en" ? htmlLang["zh-Hans"] : undefined}>{say({ zh: address })}</span>
      <span className="screen-only flex flex-wrap gap-x-4">
        {mapsFor(language).map((service) => (
          <a key={service} className="tool underline" href={mapAddress(service, address)}>
            {words.spaces.onMap(words.spaces.maps[service])}
          </a>
        ))}
      </span>
    </p>
  );
}
