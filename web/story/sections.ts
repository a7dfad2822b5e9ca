import type { Point } from "../../src/model/point.ts";
import { toldBy } from "../../src/model/told-once.ts";
import type { LineKey } from "./address.ts";
import type { Line, Story } from "./story.ts";

/** The lines of the page, section by section, each in the record's order, which is by weight. */
export interface Sections {
  readonly several: readonly Line[];
  readonly conflicts: readonly Line[];
  readonly disputed: readonly Line[];
  readonly measures: readonly Line[];
  readonly utterances: readonly Line[];
  readonly timeline: readonly Line[];
  readonly expected: readonly Line[];
  readonly reuse: readonly Line[];
  /** Points of one origin for sure, of several perhaps. */
  readonly perhaps: readonly Line[];
  readonly single: readonly Line[];
}

/** Order of the kinds of conflict: what cannot both be right before what is only worded differently. */
const CONFLICT_KINDS = ["figure", "fact", "polarity", "time", "attribution", "wording"] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];

/** The sections of a story, of those lines alone that `shown` lets through. */
export function sectionsOf(story: Story, shown: (key: LineKey) => boolean): Sections {
  const all = [...story.lines.values()].filter((line) => shown(line.key));
  const of = (kind: Line["kind"]): Line[] => all.filter((line) => line.kind === kind);
  const told = toldBy(story.record.points);
  const points = (status: Point["status"]): Line[] =>
    of("point").filter((line) => {
      const point = story.record.points[line.index];
      return point?.status === status && !told.has(point.id);
    });
  const alone = points("single");
  const rank = (line: Line): number => CONFLICT_KINDS.indexOf(story.record.conflicts[line.index]!.kind);
  return {
    several: points("corroborated"),
    conflicts: of("conflict").toSorted((a, b) => rank(a) - rank(b)),
    disputed: points("disputed"),
    measures: of("measure"),
    utterances: of("utterance"),
    timeline: of("timeline"),
    expected: of("expected"),
    reuse: of("reuse"),
    perhaps: alone.filter((line) => originsOf(story, line) > 1),
    single: alone.filter((line) => originsOf(story, line) <= 1),
  };
}

/** How many origins a line's passages have. */
const originsOf = (story: Story, line: Line): number =>
  new Set(line.passages.map((span) => story.article(span.article)?.origin)).size;

/** How many conflicts there are of each kind, all kinds named. */
export function conflictCounts(lines: readonly Line[], story: Story): readonly (readonly [ConflictKind, number])[] {
  return CONFLICT_KINDS.map((kind) => [
    kind,
    lines.filter((line) => story.record.conflicts[line.index]?.kind === kind).length,
  ]);
}

/**
 * A search over the story's lines: for a query, the lines that hold each of its words in a passage, a name of an outlet or
 * a speaker. What is searched is folded once, at the first query.
 */
export function searchOf(story: Story): (query: string) => (key: LineKey) => boolean {
  let texts: ReadonlyMap<LineKey, string> | undefined;
  return (query) => {
    const words = folded(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return () => true;
    texts ??= new Map([...story.lines.values()].map((line) => [line.key, folded(searchedOf(story, line))]));
    const found = texts;
    return (key) => words.every((word) => found.get(key)?.includes(word));
  };
}

const searchedOf = (story: Story, line: Line): string =>
  [
    ...line.passages.flatMap((span) => [story.words(span), story.article(span.article)?.label ?? ""]),
    line.kind === "utterance" ? (story.record.utterances[line.index]?.speaker?.name ?? "") : "",
  ].join("\n");

const folded = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase();
