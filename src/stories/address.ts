import { isTracking } from "../model/tracking.ts";

/** What more counts readers on most sites, and might tell pages apart on a few: enough to know an address again, too little to change one. */
const COUNTING = /^(?:cmp|ref|ref_src|src|smid|partner|ito|ocid|at_\w+|guccounter|rss)$/iu;

/**
 * An address in the form in which equal ones name the same page: without scheme, 'www.', fragment, last slash and parameters that count readers.
 * Null for what is no address, and for the front page of a site, which holds many articles one after the other.
 */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const parameters = [...url.searchParams]
    .filter(([name]) => !isTracking(name) && !COUNTING.test(name))
    .map((pair) => pair.join("="));
  const path = url.pathname.replace(/\/+(?:index\.\w+)?$/u, "");
  if (path === "" && parameters.length === 0) return null;
  const host = url.host.replace(/^(?:www|m|amp)\./u, "");
  return `${host}${path}${parameters.length === 0 ? "" : `?${parameters.toSorted().join("&")}`}`;
}
