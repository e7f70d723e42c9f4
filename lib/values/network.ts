// Who is asking, as far as limits care: an IPv4 address, or the /64 that an IPv6 subscriber is given and may choose from freely.

/** The name under which a client is counted. `address`: an address as a socket writes it, without a zone; IPv4 as IPv4. */
export function networkOf(address: string): string {
  return address.includes(":") ? `${firstFourGroups(address)}::/64` : address;
}

function firstFourGroups(address: string): string {
  const [before = "", after] = address.toLowerCase().split("::");
  const head = before === "" ? [] : before.split(":");
  const tail = after === undefined || after === "" ? [] : after.split(":");
  const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
  const groups = [...head, ...Array<string>(Math.max(zeros, 0)).fill("0"), ...tail];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
