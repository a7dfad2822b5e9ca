import type { Page } from "../tree/page-tree.ts";
import { metaElements, microdata, openGraph, shown } from "./carriers.ts";
import { addressSavedFrom } from "./saved-from.ts";
import { fits, type Field } from "./fields.ts";
import { readHead } from "./head.ts";
import { linkedData } from "./json-ld.ts";
import { weigh, type Weighed } from "./weigh.ts";

/** What a page states of its article, and what of that the choice of its text can use. */
export interface Metadata extends Weighed {
  readonly description: string;
  /** The article's text as JSON-LD holds it; it may be shortened, or hold markup. */
  readonly body: string;
}

/** What a page states of its article: JSON-LD before Open Graph, microdata, other meta elements and what it shows. */
export function pageMetadata(page: Page): Metadata {
  const head = readHead(page);
  const linked = linkedData(head.linked);
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
  const canonical = head.canonical !== undefined && fits("url", head.canonical) ? head.canonical : undefined;
  const language = head.language !== undefined && fits("language", head.language) ? head.language : undefined;
  const savedFrom = addressSavedFrom(page.html);
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
