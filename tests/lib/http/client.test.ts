import { describe, expect, test } from "vitest";
import { clientAddress, proxyList } from "#lib/http/client.ts";

const proxies = proxyList(["10.0.0.5", "192.168.0.0/16", "fd00::/8"]);

describe("the client's address", () => {
  test.each([
    ["203.0.113.9", undefined, "203.0.113.9"],
    ["::ffff:203.0.113.9", undefined, "203.0.113.9"],
    ["203.0.113.9", "198.51.100.1", "203.0.113.9"],
    ["10.0.0.5", "198.51.100.1", "198.51.100.1"],
    ["::ffff:10.0.0.5", "198.51.100.1", "198.51.100.1"],
    ["10.0.0.5", "1.1.1.1, 198.51.100.1", "198.51.100.1"],
    ["10.0.0.5", "198.51.100.1, 192.168.3.4", "198.51.100.1"],
    ["10.0.0.5", "192.168.1.1, 192.168.3.4", "192.168.1.1"],
    ["10.0.0.5", "unknown", "10.0.0.5"],
    ["10.0.0.5", "", "10.0.0.5"],
    ["fd00::1", "2001:db8::1", "2001:db8::1"],
    [undefined, undefined, ""],
  ])("peer %s, forwarded for %s → %s", (peer, forwarded, client) => {
    expect(clientAddress(peer, forwarded, proxies)).toBe(client);
  });
});
