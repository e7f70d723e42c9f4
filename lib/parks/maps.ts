// Map services of others, for an address that is known: plain links, which send nothing but the address.
// Both services document them as addresses that anyone may link to: Amap's URI API, and Baidu's.

import type { Language } from "#lib/i18n/language.ts";

export const mapServices = ["amap", "baidu"] as const;
type MapService = (typeof mapServices)[number];

/** Those to lead to: none from a fictional address, which a map would only mistake for another. */
export function mapsFor({ words }: Pick<Language, "words">): readonly MapService[] {
  return words.site.fiction === "" ? mapServices : [];
}

export function mapAddress(service: MapService, address: string): string {
  const asked = encodeURIComponent(address);
  return service === "amap"
    ? `https://uri.amap.com/search?keyword=${asked}`
    : `https://api.map.baidu.com/geocoder?address=${asked}&output=html`;
}
