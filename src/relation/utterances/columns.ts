import { ordered, share } from "../alike/features/family.ts";
import { letters } from "../alike/features/letters.ts";
import { negations } from "../alike/features/polarity.ts";
import { commonSubsequence } from "../alike/features/runs.ts";
import type { Stated, WordKind } from "../alike/stated.ts";
import { longestRun } from "../longest-run.ts";
import { BETWEEN_COLUMNS, betweenOf } from "./between.ts";
import type { Candidate } from "./candidates.ts";
import { compareSpeakers } from "./speakers.ts";
import { speakerKey, type WordedQuote, type WordedStory } from "./worded.ts";

/** What is measured of two quotes, in the order of `rowsOf`. */
export const COLUMNS: readonly string[] = [
  "shared, of the shorter",
  "shared, of the longer",
  "shared mass",
  "subsequence, of the shorter",
  "longest run",
  "longest run, of the shorter",
  "3 letters, cosine",
  "terms, fewer",
  "terms, more",
  "numbers differ",
  "numbers shared",
  "names differ",
  "names shared",
  "negated in one",
  "both direct",
  "both marked",
  "both indirect",
  "mixed",
  "same speaker",
  "same speaker by name",
  "other speaker",
  "a speaker unknown",
  "both only described",
  "quotes of the speaker",
  "same article",
  "neighbours in one article",
  "a quotation after the report of it",
  "blocks between, in one article",
  "places differ, across articles",
  "sentences around share",
  "better matches in the other article",
  "lead over the next match",
  ...BETWEEN_COLUMNS,
];

/** The rows of candidate pairs one after another, a number a column; the same for both orders of a pair. */
export function rowsOf(story: WordedStory, candidates: readonly Candidate[]): Float32Array {
  const shares = candidates.map(({ a, b }) => sharedOf(story, story.quotes[a]!.stated, story.quotes[b]!.stated));
  const best = bestMatches(story, candidates, shares);
  const rows = new Float32Array(candidates.length * COLUMNS.length);
  candidates.forEach(({ a, b }, index) => {
    const [x, y] = [story.quotes[a]!, story.quotes[b]!];
    rows.set(
      [
        ...wordsOf(x, y, shares[index]!),
        ...detailsOf(x.stated, y.stated),
        ...kindsOf(x, y),
        ...speakersOf(story, x, y),
        ...placesOf(x, y),
        ...rivalsOf(best, x, y, shares[index]!.likeness),
        ...betweenOf(story, x, y),
      ],
      index * COLUMNS.length,
    );
  });
  return rows;
}

/** How much of their content two quotes share, by weight. */
interface Shared {
  readonly mass: number;
  readonly fewer: number;
  readonly more: number;
  /** One number to compare matches by. */
  readonly likeness: number;
}

function sharedOf({ weigh }: WordedStory, x: Stated, y: Stated): Shared {
  let [mass, left, right] = [0, 0, 0];
  for (const term of x.terms.keys()) {
    const weight = weigh(term);
    left += weight;
    if (y.terms.has(term)) mass += weight;
  }
  for (const term of y.terms.keys()) right += weigh(term);
  const [fewer, more] = ordered(left, right);
  return { mass, fewer: share(mass, fewer), more: share(mass, more), likeness: share(mass, Math.sqrt(left * right)) };
}

function wordsOf(x: WordedQuote, y: WordedQuote, shared: Shared): number[] {
  const run = longestRun(x.stated.plain, y.stated.plain);
  const [fewer, more] = ordered(x.stated.terms.size, y.stated.terms.size);
  const least = Math.min(x.stated.plain.length, y.stated.plain.length);
  return [
    shared.fewer,
    shared.more,
    Math.log1p(shared.mass),
    share(commonSubsequence(x.stated.stems, y.stated.stems), least),
    Math.log1p(run),
    share(run, least),
    letters.measure(x.stated, y.stated)[0]!,
    Math.log1p(fewer),
    Math.log1p(more),
  ];
}

function detailsOf(x: Stated, y: Stated): number[] {
  const compared = (["number", "name"] satisfies WordKind[]).flatMap((kind) => {
    const [left, right] = [termsOf(x, kind), termsOf(y, kind)];
    const shared = left.filter((term) => y.terms.has(term)).length;
    const differ = left.length > shared && right.length > shared;
    return [Number(differ), Math.min(2, shared)];
  });
  return [...compared, Number(negations(x) > 0 !== negations(y) > 0)];
}

const termsOf = ({ terms }: Stated, kind: WordKind): string[] =>
  [...terms.values()].filter((word) => word.kind === kind).map((word) => word.term);

function kindsOf({ quote: x }: WordedQuote, { quote: y }: WordedQuote): number[] {
  const [a, b] = [x.found.kind, y.found.kind];
  return [
    Number(a === "direct" && b === "direct"),
    Number(a !== "indirect" && b !== "indirect"),
    Number(a === "indirect" && b === "indirect"),
    Number(a === "mixed" || b === "mixed"),
  ];
}

function speakersOf({ said }: WordedStory, { quote: x }: WordedQuote, { quote: y }: WordedQuote): number[] {
  const [a, b] = [x.line.speaker, y.line.speaker];
  const who = compareSpeakers(a, b);
  const named = (a?.entity ?? b?.entity) !== undefined;
  return [
    Number(who === "same" && named),
    Number(who === "same" && !named),
    Number(who === "other"),
    Number(!a || !b),
    Number(a !== null && b !== null && a.entity === undefined && b.entity === undefined),
    who === "same" ? Math.log1p(said.get(speakerKey(x)) ?? 0) : 0,
  ];
}

/** Beyond so many blocks it does not matter how far apart two quotes stand. */
const FAR = 5;

function placesOf(x: WordedQuote, y: WordedQuote): number[] {
  const within = x.quote.article === y.quote.article;
  const next = within && y.index === x.index + 1;
  const after = next && x.quote.found.kind === "indirect" && y.quote.found.kind !== "indirect";
  let around = 0;
  for (const term of x.around) if (y.around.has(term)) around++;
  return [
    Number(within),
    Number(next),
    Number(after && y.block - x.block <= 1),
    within ? Math.min(FAR, Math.abs(y.block - x.block)) : FAR,
    within ? 0 : Math.abs(x.position - y.position),
    x.sentence === y.sentence && within ? 0 : share(around, Math.min(x.around.size, y.around.size)),
  ];
}

/** For each quote and article, how alike the quotes of that article are to it, the most alike first. */
type Matches = ReadonlyMap<string, readonly number[]>;

const matchKey = (quote: WordedQuote, other: WordedQuote): string => `${quote.index} ${other.quote.article}`;

function bestMatches({ quotes }: WordedStory, candidates: readonly Candidate[], shares: readonly Shared[]): Matches {
  const matches = new Map<string, number[]>();
  const note = (key: string, likeness: number): void => {
    const list = matches.get(key);
    if (list) list.push(likeness);
    else matches.set(key, [likeness]);
  };
  candidates.forEach(({ a, b }, index) => {
    note(matchKey(quotes[a]!, quotes[b]!), shares[index]!.likeness);
    note(matchKey(quotes[b]!, quotes[a]!), shares[index]!.likeness);
  });
  for (const list of matches.values()) list.sort((x, y) => y - x);
  return matches;
}

/** How many quotes match better, and by how much the pair is ahead of the next: negative where another is ahead. */
function rivalsOf(matches: Matches, x: WordedQuote, y: WordedQuote, likeness: number): number[] {
  const lists = [matches.get(matchKey(x, y)) ?? [], matches.get(matchKey(y, x)) ?? []];
  const better = lists.map((list) => list.filter((other) => other > likeness).length);
  const ahead = lists.map((list) => likeness - (list[0]! > likeness ? list[0]! : (list[1] ?? 0)));
  return [Math.min(5, Math.max(...better)), Math.min(...ahead)];
}
