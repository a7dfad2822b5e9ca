import type { Readout } from "../model/readout.ts";
import type { Span } from "../model/span.ts";
import type { Decision, PairDecision } from "../model/story.ts";
import { anchored } from "../relation/decisions/anchor.ts";
import { pairDecisions } from "../relation/decisions/contradictions.ts";
import {
  type DecidedPair,
  type DecidedPassage,
  likeness,
  sideOf,
  touches,
} from "../relation/decisions/decided-pairs.ts";

/** A decision that a record does not follow. */
export interface UnmetDecision {
  readonly decision: PairDecision;
  /**
   * `no-article`: an article that it names is not in the record. `no-words`: the article's text no longer has the passage. `no-name`: there is
   * no name at the place. `overruled`: other decisions do not allow it, or the two names are of one in a way that cannot be parted.
   */
  readonly why: "no-article" | "no-words" | "no-name" | "overruled";
}

/** The decisions on points and entities that a record does not follow, in the order given; those on whole stories are no matter of a record. */
export function unmetDecisions(record: Readout, decisions: readonly Decision[]): UnmetDecision[] {
  return pairDecisions(decisions).flatMap((decision): UnmetDecision[] => {
    const why = reasonAgainst(record, decision);
    return why === undefined ? [] : [{ decision, why }];
  });
}

function reasonAgainst(record: Readout, { kind, of, a, b, words }: PairDecision): UnmetDecision["why"] | undefined {
  const places = new Map(record.articles.map(({ id }, index) => [id, index]));
  const placed = (span: Span): DecidedPassage => ({ ...span, article: places.get(span.article) ?? -1 });
  if (!places.has(a.article) || !places.has(b.article)) return "no-article";
  const here = (span: Span, exact: string | undefined): DecidedPassage | undefined => {
    const article = places.get(span.article)!;
    const range = anchored(record.articles[article]!, span, exact);
    return range && { article, ...range };
  };
  const [x, y] = [here(a, words?.a), here(b, words?.b)];
  if (!x || !y) return "no-words";
  const pair = { a: x, b: y };
  if (of === "point") return isOnePoint(record, pair, placed, kind) === (kind === "same") ? undefined : "overruled";
  const [one, other] = [entityAt(record, x, placed), entityAt(record, y, placed)];
  if (one === undefined || other === undefined) return "no-name";
  return (one === other) === (kind === "same") ? undefined : "overruled";
}

type Placed = (span: Span) => DecidedPassage;

/** Whether a point has both passages: as firm ones, where they are to be the same. */
function isOnePoint(record: Readout, pair: DecidedPair, placed: Placed, kind: PairDecision["kind"]): boolean {
  return record.points.some(({ passages, firm }) => {
    const spans = (kind === "same" ? firm.flatMap((index) => passages[index] ?? []) : passages).map(placed);
    if (kind === "same")
      return spans.some((span) => touches(span, pair.a)) && spans.some((span) => touches(span, pair.b));
    const sides = new Set(spans.map((span) => sideOf(span, pair)));
    return sides.has("a") && sides.has("b");
  });
}

/** The entity whose mention has most in common with a passage. */
function entityAt({ entities }: Readout, passage: DecidedPassage, placed: Placed): string | undefined {
  let best: { id: string; share: number } | undefined;
  for (const { id, mentions } of entities) {
    for (const mention of mentions.map(placed)) {
      const share = touches(mention, passage) ? likeness(mention, passage) : 0;
      if (share > (best?.share ?? 0)) best = { id, share };
    }
  }
  return best?.id;
}
