import type { Conflict } from "../model/conflict.ts";
import type { Point } from "../model/point.ts";
import type { Utterance } from "../model/quote.ts";
import type { Coverage, Readout } from "../model/readout.ts";
import type { Span } from "../model/span.ts";
import { toldBy } from "../model/told-once.ts";
import type { Lookup } from "./lookup.ts";

/** The points that several independent origins report, one fact in one line. */
export function corroborated(readout: Readout): Point[] {
  const told = toldBy(readout.points);
  return readout.points.filter((point) => point.origins > 1 && !told.has(point.id));
}

/** The points whose surely belonging passages have one origin, while others of another origin may belong to them; none that another point tells. */
export function perhapsSeveral(readout: Readout): Point[] {
  const told = toldBy(readout.points);
  return readout.points.filter((point) => point.origins <= 1 && originsOf(readout, point) > 1 && !told.has(point.id));
}

/** Which articles have a point, in their order: those of the points that it tells as well count as perhaps. */
export function coverageOf(readout: Readout, point: Point): Coverage[number] {
  const told = toldBy(readout.points);
  const rows = readout.points.flatMap(({ id }, index) =>
    told.get(id) === point.id ? [readout.coverage[index] ?? []] : [],
  );
  const own = readout.coverage[readout.points.indexOf(point)] ?? [];
  return own.map((cell, article) =>
    cell === "none" && rows.some((row) => row[article] !== "none") ? "perhaps" : cell,
  );
}

/** The points that hang on one origin, disputed ones included. */
export const single = (readout: Readout): Point[] => readout.points.filter((point) => originsOf(readout, point) <= 1);

/** How many origins the passages of a point have, those that only perhaps belong to it included. */
function originsOf(readout: Readout, point: Point): number {
  const articles = new Set(point.passages.map((passage) => passage.article));
  return new Set(readout.articles.filter(({ id }) => articles.has(id)).map(({ origin }) => origin)).size;
}

/** The passage that stands for a point: its first firm one. */
export function leading(point: Point): Span {
  const span = point.passages[point.firm[0] ?? 0] ?? point.passages[0];
  if (!span) throw new RangeError(`Point '${point.id}' has no passage.`);
  return span;
}

/** One printed form of an utterance and the articles' quotes that print it so. */
export interface Variant {
  readonly spans: readonly Span[];
}

/** The different wordings of an utterance's marked quotes, where outlets differ; white space, case and closing marks aside. */
function variantsOf(utterance: Utterance, lookup: Lookup): Variant[] {
  const variants = new Map<string, Span[]>();
  for (const id of utterance.quotes) {
    const quote = lookup.quote(id);
    if (quote.kind === "indirect") continue;
    const key = lookup
      .line(quote.span)
      .toLowerCase()
      .replace(/[’‘]/gu, "'")
      .replace(/^[\s.,;:!?…—–-]+|[\s.,;:!?…—–-]+$/gu, "");
    variants.set(key, [...(variants.get(key) ?? []), quote.span]);
  }
  return [...variants.values()].map((spans) => ({ spans }));
}

/** Words that two printings must share to be wordings of one another. */
const SHARED_WORDS = 3;

/**
 * The utterances of which several articles print the same words differently, each with the wordings that differ; a shorter excerpt of
 * the same words is none.
 */
export function printedDifferently(
  readout: Readout,
  lookup: Lookup,
): { readonly utterance: Utterance; readonly variants: readonly Variant[] }[] {
  return readout.utterances
    .filter(({ differing }) => differing !== undefined && differing.length > 0)
    .map((utterance) => {
      const whole = variantsOf(utterance, lookup).filter(
        (variant, _, all) => !all.some((other) => isExcerpt(variant, other, lookup)),
      );
      const variants = whole.filter((variant) => whole.some((other) => areWordings(variant, other, lookup)));
      return { utterance, variants };
    })
    .filter(({ variants }) => variants.length > 1);
}

/** Whether another wording has all the words of this one, in their order and without others between. */
function isExcerpt(a: Variant, b: Variant, lookup: Lookup): boolean {
  const wordsOf = ({ spans: [span] }: Variant): string =>
    span
      ? ` ${
          lookup
            .line(span)
            .toLowerCase()
            .match(/[\p{L}\p{N}]+/gu)
            ?.join(" ") ?? ""
        } `
      : "";
  const [short, long] = [wordsOf(a), wordsOf(b)];
  return short.length < long.length && long.includes(short);
}

function areWordings(a: Variant, b: Variant, lookup: Lookup): boolean {
  const [left, right] = [a.spans[0], b.spans[0]];
  if (a === b || !left || !right || left.article === right.article) return false;
  const wordsOf = (span: Span): Set<string> =>
    new Set(
      lookup
        .line(span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]{2,}/gu),
    );
  return wordsOf(left).intersection(wordsOf(right)).size >= SHARED_WORDS;
}

/** The conflicts of each kind, in the order of the record. */
export function byKind(conflicts: readonly Conflict[]): Map<Conflict["kind"], Conflict[]> {
  const groups = new Map<Conflict["kind"], Conflict[]>();
  for (const conflict of conflicts) groups.set(conflict.kind, [...(groups.get(conflict.kind) ?? []), conflict]);
  return groups;
}
