import { lookup as systemLookup } from "node:dns";
import { isIP, type LookupFunction } from "node:net";
import { ReadoutError } from "../../model/error.ts";
import { leadsInside } from "./inside-addresses.ts";

/** Which addresses inside the machine or its network may be asked: none, all, or those of the given hosts ('localhost:8080'). */
export type AllowPrivate = boolean | readonly string[];

/** Resolves names; another than the system's is for tests. */
export type Resolve = typeof systemLookup.__promisify__;

/** What stands between an address and its connection. */
export interface Guard {
  /** @throws ReadoutError 'refused' where the address is none of the web's, or its host is an address that leads inside */
  check(url: URL): void;
  /** Resolves the host of a connection and refuses it where any of its addresses leads inside; the connection is made to a checked one. */
  readonly lookup: LookupFunction;
}

/** @param resolve names to addresses, as `dns.lookup` with `all` */
export function guardOf(allow: AllowPrivate, resolve: LookupFunction = systemLookup): Guard {
  const allowed = (host: string): boolean =>
    allow === true || (allow !== false && allow.some((known) => known === host || known.startsWith(`${host}:`)));
  return {
    check(url) {
      if (!/^https?:$/u.test(url.protocol)) throw refused(url.href, "only addresses of http and https are fetched");
      if (url.username !== "" || url.password !== "")
        throw refused(url.href, "an address with a name and password is not fetched");
      const bare = url.hostname.replace(/^\[|\]$/gu, "");
      if (isIP(bare) !== 0 && leadsInside(bare) && !allowedHost(allow, url)) throw refused(url.href, INSIDE);
    },
    lookup(hostname, options, callback) {
      resolve(hostname, { ...options, all: true }, (error, found) => {
        if (error) {
          callback(error, "", 0);
          return;
        }
        const addresses = Array.isArray(found) ? found : [{ address: found, family: isIP(found) }];
        const bad = addresses.find(({ address }) => leadsInside(address));
        const first = addresses[0];
        if (bad && !allowed(hostname)) callback(refused(hostname, INSIDE), "", 0);
        else if (!first) callback(new Error(`${hostname} has no address`), "", 0);
        else if (options.all) callback(null, addresses);
        else callback(null, first.address, first.family);
      });
    },
  };
}

const allowedHost = (allow: AllowPrivate, url: URL): boolean =>
  allow === true || (allow !== false && allow.includes(url.host));

const INSIDE = "the address leads into this machine or its network";

function refused(place: string, what: string): ReadoutError {
  return new ReadoutError(
    "refused",
    place,
    `${what}.`,
    what === INSIDE ? "Give --allow-private if that is meant." : "Give the address as it stands in a browser.",
  );
}
