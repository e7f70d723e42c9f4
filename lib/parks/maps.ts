// Map services of others, for an address that is known: plain links, which send nothing but the address.
// Both services document them as addresses that anyone may link to: Amap's URI API, and Baidu's.

export const mapServices = ["amap", "baidu"] as const;

export function mapAddress(service: (typeof mapServices)[number], address: string): string {
  const asked = encodeURIComponent(address);
  return service === "amap"
    ? `https://uri.amap.com/search?keyword=${asked}`
    : `https://api.map.baidu.com/geocoder?address=${asked}&output=html`;
}
