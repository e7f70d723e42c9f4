// Who is asking, through however many proxies.
import { BlockList, isIP } from "node:net";

/** Proxies as a setting names them, addresses or networks: 10.0.0.5, 192.168.0.0/16, fd00::/8. */
export function proxyList(names: readonly string[]): BlockList {
  const list = new BlockList();
  for (const name of names) {
    const [address = "", prefix] = name.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}

/** The client's address: the peer, or, behind proxies that are listed, the nearest one in X-Forwarded-For that is not. */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  proxies: BlockList,
): string {
  let client = plainAddress(peer ?? "");
  if (forwardedFor === undefined) return client;
  for (const hop of forwardedFor.split(",").reverse()) {
    if (!isListed(client, proxies)) return client;
    const address = plainAddress(hop.trim());
    if (isIP(address) === 0) return client;
    client = address;
  }
  return client;
}

export function isListed(address: string, proxies: BlockList): boolean {
  const family = isIP(address);
  return family !== 0 && proxies.check(address, family === 6 ? "ipv6" : "ipv4");
}

/** An IPv4 address that a socket wrote as IPv6, and without a zone. */
export function plainAddress(address: string): string {
  const plain = address.replace(/%.*$/, "");
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1] ?? plain;
}
