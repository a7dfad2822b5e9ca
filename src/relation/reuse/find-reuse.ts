import type { Reuse } from "../../model/reuse.ts";
import { spanOf } from "../../model/span.ts";
import type { Story } from "../relation.ts";
import { fingerprintsOf, SHORTEST_RUN } from "./fingerprints.ts";
import { type Prose, proseOf, Vocabulary } from "./prose.ts";

/** A fingerprint that stands in more places is compared with its first place alone: enough to join the articles. */
const MOST_PLACES = 24;

/** A place in the prose of a story. */
interface Place {
  readonly article: number;
  /** Which run of words of the article. */
  readonly prose: number;
  readonly at: number;
}

/** Equal words at two places: `length` words from each. */
interface Run {
  readonly a: Place;
  readonly b: Place;
  readonly length: number;
}

/**
 * The runs of eight or more words that two articles of a story share, quotations and furniture left out.
 * Each run is as long as it can be; case, marks and small punctuation do not count. `a` is the earlier article of the story.
 * Words that very many articles share are paired with the first of them only.
 */
export function findReuse(story: Story): Reuse[] {
  const vocabulary = new Vocabulary();
  const proses = story.map(({ analysis }) => proseOf(analysis, vocabulary));
  const runs = runsOf(proses);
  return runs.map(({ a, b, length }) => ({
    a: spanOf(story[a.article]!.article.id, rangeAt(proses, a, length)),
    b: spanOf(story[b.article]!.article.id, rangeAt(proses, b, length)),
  }));
}

function runsOf(proses: readonly (readonly Prose[])[]): Run[] {
  const places = new Map<number, Place[]>();
  const seen = new Set<string>();
  const byPair = new Map<string, Run[]>();
  proses.forEach((article, index) => {
    article.forEach((prose, number) => {
      for (const { hash, at } of fingerprintsOf(prose.keys)) {
        const here: Place = { article: index, prose: number, at };
        const earlier = places.get(hash);
        if (!earlier) {
          places.set(hash, [here]);
          continue;
        }
        for (const there of earlier.length > MOST_PLACES ? earlier.slice(0, 1) : earlier) {
          if (there.article === index) continue;
          const run = grow(proses, there, here);
          if (!isLong(proses, run)) continue;
          const key = `${run.a.article}:${run.a.prose}:${run.a.at}:${index}:${run.b.prose}:${run.b.at}`;
          if (seen.has(key)) continue;
          seen.add(key);
          const pair = `${run.a.article}:${index}`;
          const runs = byPair.get(pair);
          if (runs) runs.push(run);
          else byPair.set(pair, [run]);
        }
        earlier.push(here);
      }
    });
  });
  return [...byPair.values()].flatMap(withoutRepeats).toSorted(inOrder);
}

/** The longest run of equal words through two places. */
function grow(proses: readonly (readonly Prose[])[], a: Place, b: Place): Run {
  const left = keysAt(proses, a);
  const right = keysAt(proses, b);
  let before = 0;
  while (before < a.at && before < b.at && left[a.at - before - 1] === right[b.at - before - 1]) before++;
  let after = 0;
  while (a.at + after < left.length && b.at + after < right.length && left[a.at + after] === right[b.at + after])
    after++;
  return { a: { ...a, at: a.at - before }, b: { ...b, at: b.at - before }, length: before + after };
}

/** Whether a run has the words to be a copy on both sides; a compound with hyphens, a date or a clock time is one word to a reader. */
function isLong(proses: readonly (readonly Prose[])[], run: Run): boolean {
  return run.length >= SHORTEST_RUN && [run.a, run.b].every((place) => spaced(proses, place, run) >= SHORTEST_RUN);
}

/** How many words of a run stand apart from the word before them. */
function spaced(proses: readonly (readonly Prose[])[], place: Place, run: Run): number {
  const { glued } = proses[place.article]![place.prose]!;
  let count = 1;
  for (let i = place.at + 1; i < place.at + run.length; i++) if (!glued[i]) count++;
  return count;
}

/** Of runs whose words lie in longer runs of the same two articles on one side, the longer ones alone: a sentence repeated in one article is shared once. */
function withoutRepeats(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs.toSorted((x, y) => y.length - x.length || inOrder(x, y))) {
    if (!kept.some((other) => covers(other.a, run.a, other, run) || covers(other.b, run.b, other, run))) kept.push(run);
  }
  return kept;
}

function covers(outer: Place, inner: Place, long: Run, short: Run): boolean {
  if (outer.prose !== inner.prose) return false;
  const shared = Math.min(outer.at + long.length, inner.at + short.length) - Math.max(outer.at, inner.at);
  return shared > 0.5 * short.length;
}

function inOrder(x: Run, y: Run): number {
  return (
    x.a.article - y.a.article ||
    x.b.article - y.b.article ||
    x.a.prose - y.a.prose ||
    x.a.at - y.a.at ||
    x.b.prose - y.b.prose ||
    x.b.at - y.b.at
  );
}

function keysAt(proses: readonly (readonly Prose[])[], place: Place): readonly number[] {
  return proses[place.article]![place.prose]!.keys;
}

function rangeAt(proses: readonly (readonly Prose[])[], place: Place, length: number): { start: number; end: number } {
  const { words } = proses[place.article]![place.prose]!;
  return { start: words[place.at]!.start, end: words[place.at + length - 1]!.end };
}
