import type { Page } from "../tree/page-tree.ts";
import { metaElements, microdata, openGraph, shown } from "./carriers.ts";
import { addressSavedFrom } from "./saved-from.ts";
import { fits, type Field } from "./fields.ts";
import { readHead } from "./head.ts";
import { linkedData } from "./json-ld.ts";
import { stableAddress } from "../../stable-address.ts";
import { weigh, type Weighed } from "./weigh.ts";

/** What a page states of its article, and what of that the choice of its text can use. */
export interface Metadata extends Weighed {
  readonly description: string;
  /** The article's text as JSON-LD holds it; it may be shortened, or hold markup. */
  readonly body: string;
}

/**
 * What a page states of its article: JSON-LD before Open Graph, microdata, other meta elements and what it shows.
 * @param address where the page was fetched from, where that is known
 */
export function pageMetadata(page: Page, address?: string): Metadata {
  const head = readHead(page);
  const linked = linkedData(head.linked);
  const savedFrom = addressSavedFrom(page.html);
  const known = Object.fromEntries(
    // Object.entries widens the keys of Known.
    Object.entries(linked.known).filter(([field, value]) => fits(field as Field, value ?? "")),
  );
  const weighed = weigh([
    { name: "JSON-LD", known },
    openGraph(head),
    microdata(head),
    metaElements(head),
    shown(head),
  ]);
  // What a page declares its own address and language to be is made for programs, and surer than what it tells others.
  const canonical = canonicalOf(head.canonical, address ?? savedFrom);
  const language = head.language !== undefined && fits("language", head.language) ? head.language : undefined;
  return {
    known: {
      ...(savedFrom && { url: savedFrom }),
      ...weighed.known,
      ...(canonical && { url: canonical }),
      ...(language && { language }),
    },
    notes: weighed.notes,
    description: head.meta.get("og:description")?.[0] ?? head.meta.get("description")?.[0] ?? "",
    body: linked.body,
  };
}

/** The address that a page declares to be its own; a page of a site that declares every page to be its front page declares none. */
function canonicalOf(declared: string | undefined, address: string | undefined): string | undefined {
  const canonical = declared === undefined ? undefined : stableAddress(declared.trim(), address);
  const isFront = (url: string | undefined): boolean => url !== undefined && /^\/?$/u.test(new URL(url).pathname);
  return isFront(canonical) && address !== undefined && !isFront(address) ? undefined : canonical;
}
