import type { Analysed } from "../../model/analysis.ts";
import type { Change, Changed, Revision } from "../../model/revision.ts";
import { contains, type Range, spanOf } from "../../model/span.ts";
import { folded } from "./fold.ts";
import { pairSentences, type SentencePair } from "./pair-sentences.ts";

/** Something that a revision says, with what makes it the same thing in another revision. */
interface Item extends Range {
  readonly key: string;
}

/**
 * How a newer revision of an article differs from an older one: which sentences it added, dropped, altered or moved, and which quotes, figures,
 * times and claims; typography, stamps and furniture are told apart from what a reader would call a change.
 */
export function compareRevisions(older: Analysed, newer: Analysed): Revision {
  const pairs = pairSentences(older.analysis, newer.analysis);
  const spans = (a: Range | undefined, b: Range | undefined): Omit<Changed, "change"> => ({
    ...(a && { older: spanOf(older.article.id, a) }),
    ...(b && { newer: spanOf(newer.article.id, b) }),
  });
  const sentences = pairs.flatMap((pair): Changed[] => {
    const change = changeOf(older.analysis.text, newer.analysis.text, pair);
    return change ? [{ change, ...spans(pair.older, pair.newer) }] : [];
  });
  const compare = (items: (analysed: Analysed) => Item[]): Changed[] =>
    changesOf(items(older), items(newer), pairs).map(({ change, a, b }) => ({ change, ...spans(a, b) }));
  return {
    substantive: sentences.some(({ change }) => change !== "trivial" && change !== "moved"),
    sentences,
    quotes: compare(quotesIn),
    figures: compare(figuresIn),
    times: compare(timesIn),
    claims: compare(claimsIn),
  };
}

function changeOf(older: string, newer: string, { older: a, newer: b, moved }: SentencePair): Change | undefined {
  if (!a) return "added";
  if (!b) return "dropped";
  const [x, y] = [older.slice(a.start, a.end), newer.slice(b.start, b.end)];
  if (moved) return "moved";
  if (x === y) return undefined;
  return folded(x) === folded(y) ? "trivial" : "altered";
}

interface ItemChange {
  readonly change: Change;
  readonly a?: Item;
  readonly b?: Item;
}

/** What of one kind was added, dropped or altered: an item that stands on in other words of an altered sentence is altered. */
function changesOf(older: readonly Item[], newer: readonly Item[], pairs: readonly SentencePair[]): ItemChange[] {
  const left = new Set(older);
  const right = new Set(newer);
  for (const a of older) {
    const same = [...right].find((b) => b.key === a.key);
    if (!same) continue;
    left.delete(a);
    right.delete(same);
  }
  const changes: ItemChange[] = [];
  for (const pair of pairs) {
    if (!pair.older || !pair.newer) continue;
    const [before, after] = [inside(left, pair.older), inside(right, pair.newer)];
    // The first of the one stands for the first of the other: their order seldom changes within a sentence.
    before.slice(0, after.length).forEach((a, index) => {
      const b = after[index]!;
      left.delete(a);
      right.delete(b);
      changes.push({ change: "altered", a, b });
    });
  }
  changes.push(...[...left].map((a): ItemChange => ({ change: "dropped", a })));
  changes.push(...[...right].map((b): ItemChange => ({ change: "added", b })));
  return changes.toSorted((x, y) => (x.b ?? x.a)!.start - (y.b ?? y.a)!.start);
}

const inside = (items: ReadonlySet<Item>, sentence: Range): Item[] =>
  [...items].filter((item) => contains(sentence, item));

const words = ({ analysis }: Analysed, { start, end }: Range): string => folded(analysis.text.slice(start, end));

const itemOf = ({ start, end }: Range, ...key: readonly unknown[]): Item => ({ start, end, key: JSON.stringify(key) });

const quotesIn = (one: Analysed): Item[] =>
  one.analysis.quotes.map((quote) => itemOf(quote, quote.kind, quote.speaker?.name ?? "", words(one, quote)));

const figuresIn = ({ analysis }: Analysed): Item[] =>
  analysis.figures.map((figure) => itemOf(figure, figure.min, figure.max, figure.unit, figure.slot));

const timesIn = ({ analysis }: Analysed): Item[] =>
  analysis.times.filter(({ role }) => role !== "header").map((time) => itemOf(time, time.value));

const claimsIn = (one: Analysed): Item[] =>
  one.analysis.claims.map((claim) => itemOf(claim, claim.polarity, claim.modality, claim.by ?? "", words(one, claim)));
