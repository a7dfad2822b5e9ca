import { BlockList, isIPv4, isIPv6 } from "node:net";

/** Address blocks that lead to this machine or its network, or to no public host (IANA special-purpose registries, RFC 6890). */
const BLOCKS: readonly (readonly [network: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  // Link-local, and where clouds keep their metadata.
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 128],
  ["::1", 128],
  ["64:ff9b:1::", 48],
  ["100::", 64],
  ["2001:db8::", 32],
  ["fc00::", 7],
  ["fe80::", 10],
  ["fec0::", 10],
  ["ff00::", 8],
];

/** Blocks of IPv6 that hold an IPv4 address in the given 16-bit groups: mapped, compatible, NAT64, 6to4. */
const HOLDING: readonly (readonly [network: string, bits: number, groups: readonly [number, number]])[] = [
  ["::ffff:0:0", 96, [6, 7]],
  ["::", 96, [6, 7]],
  ["64:ff9b::", 96, [6, 7]],
  ["2002::", 16, [1, 2]],
];

const inside = new BlockList();
for (const [network, bits] of BLOCKS) inside.addSubnet(network, bits, isIPv4(network) ? "ipv4" : "ipv6");
const holding = HOLDING.map(([network, bits, groups]) => {
  const list = new BlockList();
  list.addSubnet(network, bits, "ipv6");
  return { list, groups };
});

/** Whether an IP address is not a public host's: loopback, private, link-local, metadata, multicast, reserved, or one of IPv6 that holds such. */
export function leadsInside(address: string): boolean {
  const bare = address.replace(/^\[|\]$/gu, "").replace(/%.*$/u, "");
  if (isIPv4(bare)) return inside.check(bare, "ipv4");
  if (!isIPv6(bare)) return true;
  // IPv4 rules of a BlockList also hold for mapped addresses; the others are unpacked here.
  if (inside.check(bare, "ipv6")) return true;
  return holding.some(({ list, groups }) => list.check(bare, "ipv6") && leadsInside(heldIn(bare, groups)));
}

function heldIn(address: string, [high, low]: readonly [number, number]): string {
  const groups = groupsOf(address);
  const [a, b] = [groups[high] ?? 0, groups[low] ?? 0];
  return [a >> 8, a & 255, b >> 8, b & 255].join(".");
}

/** The eight groups of an IPv6 address; the URL parser writes them out in one form. */
function groupsOf(address: string): number[] {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const read = (part: string): number[] =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  if (tail === undefined) return read(head);
  const [left, right] = [read(head), read(tail)];
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right];
}
