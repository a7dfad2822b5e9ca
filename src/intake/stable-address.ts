import { isTracking } from "../model/tracking.ts";

/**
 * An address that stays the same however a reader came to the page: whole, without fragment and without parameters that tell who led there. The other
 * parameters stay as they are, in their order. Undefined where it is none of the web's.
 * @param base the address of the page or feed that it stands in, where it may be relative to it
 */
export function stableAddress(address: string, base?: string): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
  url.hash = "";
  const parameters = url.search.slice(1).split("&");
  const kept = parameters.filter((parameter) => !isTracking(parameter.split("=", 1)[0] ?? ""));
  if (kept.length < parameters.length) url.search = kept.join("&");
  return url.href;
}
