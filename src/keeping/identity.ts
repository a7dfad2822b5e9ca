import type { Reading } from "../archive/archive.ts";
import type { KnownArticle } from "../archive/kept.ts";
import type { Settled } from "../intake/settle.ts";
import { fingerprint } from "../intake/story/give-ids.ts";
import { addressKey } from "../stories/address.ts";

/** What an incoming article is to the archive. */
export type Identity =
  /** It is there, to the letter. */
  | { readonly kind: "known"; readonly id: string }
  /** It is a newer state of one that is there. */
  | { readonly kind: "revision"; readonly id: string }
  | { readonly kind: "new"; readonly id: string };

/** An incoming article with what it is told by. */
export interface Incoming extends Settled {
  readonly address?: string;
  /** Whether it was fetched just now, so that a text of before is a change back, and not an old copy. */
  readonly live: boolean;
}

export function incomingOf(settled: Settled, live: boolean): Incoming {
  const { url } = settled.article;
  const address = url === undefined ? null : addressKey(url);
  return { ...settled, ...(address !== null && { address }), live };
}

/** The kept articles that incoming ones may be. */
export function candidatesFor(reading: Reading, incoming: readonly Incoming[]): Promise<readonly KnownArticle[]> {
  return reading.known({
    ids: incoming.flatMap((one) => [one.article.id, laterId(one)]),
    addresses: incoming.flatMap(({ address }) => address ?? []),
    texts: incoming.map(({ article }) => article.sha256),
  });
}

/**
 * Tells what an incoming article is. One that came with an id is the kept one of that id, unless outlet or address say that two sources use the same id. Of
 * the others, the same address is the same article; without an address, the same words of the same outlet.
 */
export function identityOf(incoming: Incoming, candidates: readonly KnownArticle[]): Identity {
  const { article, named, address } = incoming;
  const byId = candidates.find(({ id }) => id === article.id);
  if (named && byId && isSameSource(incoming, byId)) return stateOf(incoming, byId);
  if (!named) {
    const twin =
      (address !== undefined && candidates.find((one) => one.address === address)) ||
      candidates.find((one) => one.texts.includes(article.sha256) && saysTheSame(incoming, one));
    if (twin) return stateOf(incoming, twin);
  }
  if (!byId) return { kind: "new", id: article.id };
  const later = candidates.find(({ id }) => id === laterId(incoming));
  return later ? stateOf(incoming, later) : { kind: "new", id: laterId(incoming) };
}

/** The id of an article whose own is taken; it never depends on the order in which articles come. */
const laterId = (settled: Settled): string => `${settled.article.id}-${fingerprint(settled).slice(0, 8)}`;

function isSameSource({ article, address, outletKnown }: Incoming, known: KnownArticle): boolean {
  if (address !== undefined && known.address !== undefined && address !== known.address) return false;
  return !outletKnown || !known.outletKnown || article.outlet === known.outlet;
}

/** Two outlets may print the same words, and so may two pages of one outlet. */
const saysTheSame = ({ article, address, outletKnown }: Incoming, known: KnownArticle): boolean =>
  (outletKnown ? article.outlet : "") === (known.outletKnown ? known.outlet : "") && address === known.address;

function stateOf({ article, live }: Incoming, known: KnownArticle): Identity {
  const { id } = known;
  const same = live ? known.texts.at(-1) === article.sha256 : known.texts.includes(article.sha256);
  const retitled = article.title !== known.title && known.texts.at(-1) === article.sha256 && article.title !== "";
  return { kind: same && !retitled ? "known" : "revision", id };
}
