import type { Article } from "../../model/article.ts";
import type { Dropped } from "../../model/event.ts";
import type { Changed } from "../../model/revision.ts";
import { byPlace, contains, lengthOf, type Range, sharedLength, type Span } from "../../model/span.ts";
import { cited, citing, dateOf, lineAround } from "./cite.ts";
import type { FoundEvent } from "./found-event.ts";
import type { Growth, Revised } from "./growth.ts";
import { plainWords } from "./plain-words.ts";

/**
 * What revisions no longer say: one event for each revised article, with the claims, quotes and figures that it took out; a sentence that went
 * as a whole is told as a whole. What the article still says somewhere, or says in other words in the same sentence, is not dropped.
 */
export function droppedClaims(growth: Growth): FoundEvent[] {
  return growth.revisions.flatMap((revised): FoundEvent[] => {
    const dropped = droppedIn(revised).map((passage): Dropped => {
      const now = insteadOf(revised, passage);
      return {
        passage: cited(revised.older, passage),
        ...(now && { now: cited(revised.newer, now) }),
        stillIn: stillTold(growth, { article: revised.older.id, ...passage }),
      };
    });
    if (dropped.length === 0) return [];
    const rests = dropped.map(({ passage }) => passage);
    return [
      {
        body: { kind: "dropped", level: "news", article: revised.newer.id, dropped },
        rests,
        mark: "",
        dates: [dateOf(revised.newer)],
      },
    ];
  });
}

/** The stretches of the older text that say what the newer one does not. */
function droppedIn({ older, newer, revision }: Revised): Range[] {
  if (!revision.substantive) return [];
  const still = plainWords(newer.text).line;
  const gone = ({ start, end }: Range): boolean => {
    const { line, set } = plainWords(older.text.slice(start, end));
    return set.size > 0 && !still.includes(line);
  };
  const whole = placesOf(revision.sentences).filter(gone);
  const parts = [revision.claims, revision.quotes, revision.figures.filter(({ newer: to }) => !to)]
    .flatMap(placesOf)
    // A figure alone means nothing to a reader.
    .map((range) => (isLongEnough(older, range) ? range : lineAround(older.text, range)))
    .filter((range) => gone(range) && !whole.some((sentence) => sharedLength(sentence, range) > 0));
  const says = (sentence: Range): boolean =>
    [revision.claims, revision.quotes, revision.figures].flatMap(placesOf).some((range) => contains(sentence, range));
  return [...whole.filter(says), ...outermost(parts)].toSorted(byPlace);
}

const placesOf = (changes: readonly Changed[]): Range[] =>
  changes.flatMap(({ change, older }) => (change === "dropped" && older ? [older] : []));

const FEWEST_WORDS = 4;
const isLongEnough = ({ text }: Article, { start, end }: Range): boolean =>
  text.slice(start, end).split(/\s+/u).length >= FEWEST_WORDS;

/** The ranges that lie in no other, each once. */
function outermost(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start)) {
    if (!kept.some((other) => sharedLength(other, range) > 0)) kept.push(range);
  }
  return kept;
}

/** The sentence that an altered one became. */
function insteadOf({ revision }: Revised, passage: Range): Range | undefined {
  const altered = revision.sentences.find(
    ({ change, older }) => change === "altered" && older && sharedLength(older, passage) * 2 > lengthOf(passage),
  );
  return altered?.newer;
}

/** The firm passages of other articles in the points that the dropped passage surely was in, as far as they are still printed. */
function stillTold({ before, after, cite }: Growth, passage: Span): Dropped["stillIn"] {
  if (!before) return [];
  const hashes = new Map(after.articles.map(({ id, sha256 }) => [id, sha256]));
  const was = citing(before);
  const spans = before.points.flatMap((point) => {
    const firm = point.firm.flatMap((index) => point.passages[index] ?? []);
    const holds = firm.some(
      (span) => span.article === passage.article && 2 * sharedLength(span, passage) > lengthOf(span),
    );
    return holds ? firm.filter((span) => span.article !== passage.article) : [];
  });
  const byArticle = new Map<string, Span>();
  for (const span of spans) {
    if (!byArticle.has(span.article) && hashes.get(span.article) === was(span).sha256)
      byArticle.set(span.article, span);
  }
  return [...byArticle.values()].map(cite);
}
