/** Parameters that count readers and tell no pages apart. */
const COUNTING =
  /^(?:utm_\w+|fbclid|gclid|cmp|cmpid|ref|ref_src|src|smid|partner|ito|ocid|xtor|at_\w+|guccounter|rss)$/iu;

/**
 * An address in the form in which equal ones name the same page: without scheme, 'www.', fragment, last slash and parameters that count readers.
 * Null for what is no address, and for the front page of a site, which holds many articles one after the other.
 */
export function addressKey(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const parameters = [...url.searchParams].filter(([name]) => !COUNTING.test(name)).map((pair) => pair.join("="));
  const path = url.pathname.replace(/\/+(?:index\.\w+)?$/u, "");
  if (path === "" && parameters.length === 0) return null;
  const host = url.host.replace(/^(?:www|m|amp)\./u, "");
  return `${host}${path}${parameters.length === 0 ? "" : `?${parameters.toSorted().join("&")}`}`;
}
