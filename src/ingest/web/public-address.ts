import { BlockList, isIPv6 } from "node:net";

/**
 * Whether an IP address is one of the public Internet: not this machine, not a
 * private network, not a range reserved for anything else. IPv6 addresses that
 * carry an IPv4 address inside (mapped, translated, 6to4, Teredo) are not: what
 * they lead to is not seen in them.
 */
export function isPublic(address: string): boolean {
  if (isIPv6(address)) return GLOBAL_V6.check(address, "ipv6") && !RESERVED_V6.check(address, "ipv6");
  return !RESERVED_V4.check(address, "ipv4");
}

/** IANA's registries of special-purpose addresses. */
const RESERVED_V4 = ranges("ipv4", [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
]);

const GLOBAL_V6 = ranges("ipv6", [["2000::", 3]]);

const RESERVED_V6 = ranges("ipv6", [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
]);

function ranges(
  family: "ipv4" | "ipv6",
  list: readonly (readonly [net: string, prefix: number])[],
): BlockList {
  const block = new BlockList();
  for (const [net, prefix] of list) block.addSubnet(net, prefix, family);
  return block;
}
