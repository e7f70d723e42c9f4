// A park in a sentence, and as facts for machines.
import type { JsonLd } from "#components/page/json-ld.tsx";
import { quantityText } from "#lib/figures/display.ts";
import type { Language } from "#lib/i18n/language.ts";
import type { ParkInFull } from "#lib/parks/published.ts";
import { streetName } from "#lib/parks/streets.ts";
import type { Site } from "#lib/site.ts";

/** Name, membership, and its first figures: for search engines and shared links. */
export function parkDescription(language: Language, park: ParkInFull): string {
  const { words, say } = language;
  const figures = park.figures
    .filter(({ id }) => park.headlineFigures.includes(id))
    .map((figure) => `${say(figure.name)} ${quantityText(language, figure)}`);
  return [say(park.name), words.parks.badges[park.membership.status], ...figures].join(words.site.separator);
}

export function parkJsonLd(language: Language, site: Site, park: ParkInFull): JsonLd {
  const street = streetName(language, park.streetCode);
  return {
    "@type": "Place",
    name: language.say(park.name),
    url: site.origin + language.href(`/parks/${park.slug}`),
    ...(park.aliases.length > 0 && { alternateName: park.aliases.map(({ text }) => text) }),
    ...(street && {
      address: { "@type": "PostalAddress", addressCountry: "CN", streetAddress: street },
    }),
  };
}
