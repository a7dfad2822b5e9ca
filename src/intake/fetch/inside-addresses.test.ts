import { expect, it } from "vitest";
import { leadsInside } from "./inside-addresses.ts";

it.each([
  "127.0.0.1",
  "127.8.9.10",
  "10.1.2.3",
  "172.16.0.1",
  "172.31.255.255",
  "192.168.1.1",
  "169.254.169.254",
  "100.64.0.1",
  "0.0.0.0",
  "224.0.0.1",
  "255.255.255.255",
  "::1",
  "::",
  "[::1]",
  "fe80::1%eth0",
  "fd00::1",
  "::ffff:127.0.0.1",
  "::ffff:a9fe:a9fe",
  "64:ff9b::7f00:1",
  "64:ff9b::10.0.0.1",
  "2002:7f00:1::",
  "2002:c0a8:101::1",
  "no address",
])("%s leads inside", (address) => expect(leadsInside(address)).toBe(true));

it.each([
  "93.184.216.34",
  "8.8.8.8",
  "172.32.0.1",
  "2606:4700::1111",
  "::ffff:8.8.8.8",
  "64:ff9b::808:808",
  "2002:808:808::1",
])("%s does not", (address) => expect(leadsInside(address)).toBe(false));
