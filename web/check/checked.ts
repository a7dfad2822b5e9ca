import type { CheckedDraft, IgnoredFinding, Remark } from "../../src/model/checked-draft.ts";
import type { CheckedSentence, Level } from "../../src/model/finding.ts";
import type { Readout } from "../../src/model/readout.ts";
import type { Range } from "../../src/model/span.ts";
import { lineKey, type LineKey } from "../story/address.ts";
import { storyOf, type Line, type Story } from "../story/story.ts";

/** What `readout check --html` puts into the page. */
export interface CheckData {
  readonly checked: CheckedDraft;
  readonly record: Readout;
  readonly rules: readonly { readonly id: string; readonly finds: string; readonly advice: string }[];
}

/** A finding with the line of the page that it is. */
export interface ShownFinding {
  readonly key: LineKey;
  readonly remark: Remark;
  /** Why it is passed over, where a comment in the draft says so. */
  readonly ignored: string | undefined;
}

export interface ShownSentence {
  readonly key: LineKey;
  readonly sentence: CheckedSentence;
}

/** A checked draft with the story of its sources, whose lines are joined by the draft's. */
export interface CheckDesk {
  readonly data: CheckData;
  readonly story: Story;
  readonly findings: readonly ShownFinding[];
  readonly sentences: readonly ShownSentence[];
}

export function deskOf(data: CheckData): CheckDesk {
  const { checked, record } = data;
  const all: readonly (Remark | IgnoredFinding)[] = [...checked.findings, ...checked.ignored];
  const findings = all.map((remark, index) => ({
    key: lineKey("finding", index),
    remark,
    ignored: "reason" in remark ? remark.reason : undefined,
  }));
  const sentences = checked.sentences.map((sentence, index) => ({ key: lineKey("sentence", index), sentence }));
  const lines = new Map<LineKey, Line>();
  for (const [index, { key, remark }] of findings.entries()) {
    lines.set(key, { key, kind: "finding", index, passages: remark.passages });
  }
  for (const [index, { key, sentence }] of sentences.entries()) {
    lines.set(key, { key, kind: "sentence", index, passages: sentence.passages });
  }
  const story = storyOf(record);
  return { data, findings, sentences, story: { ...story, lines: new Map([...lines, ...story.lines]) } };
}

/** A stretch of a paragraph of the draft: the findings on it, and the sentence that ends with it. */
export interface Piece extends Range {
  readonly findings: readonly ShownFinding[];
  readonly ends: ShownSentence | undefined;
}

/** A paragraph of the draft in pieces that cover it whole, and the findings that begin in it. */
export interface Paragraph extends Range {
  readonly pieces: readonly Piece[];
  readonly findings: readonly ShownFinding[];
}

/** The paragraphs of the draft; the line breaks between them are in none. */
export function paragraphsOf({ data, findings, sentences }: CheckDesk): readonly Paragraph[] {
  const { text } = data.checked.draft;
  const blocks = [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  return blocks.map((block, index): Paragraph => {
    const next = blocks[index + 1]?.start ?? Infinity;
    const first = index === 0 ? 0 : block.start;
    return {
      ...block,
      pieces: piecesOf(block, findings, sentences),
      findings: findings.filter(({ remark }) => remark.start >= first && remark.start < next),
    };
  });
}

function piecesOf(
  block: Range,
  findings: readonly ShownFinding[],
  sentences: readonly ShownSentence[],
): readonly Piece[] {
  const on = findings.filter(({ remark }) => remark.start < block.end && block.start < remark.end);
  const ending = sentences.filter(({ sentence }) => sentence.end > block.start && sentence.end <= block.end);
  const borders = new Set([block.start, block.end]);
  const add = (place: number): void => void (place > block.start && place < block.end && borders.add(place));
  for (const { remark } of on) [remark.start, remark.end].forEach(add);
  for (const { sentence } of ending) add(sentence.end);
  const order = [...borders].toSorted((a, b) => a - b);
  return order.slice(0, -1).map((start, index) => {
    const end = order[index + 1]!;
    return {
      start,
      end,
      findings: on.filter(({ remark }) => remark.start <= start && end <= remark.end),
      ends: ending.find(({ sentence }) => sentence.end === end),
    };
  });
}

/** What a click on a piece selects: the shortest finding on it, one that is not ignored first. */
export function foremost(findings: readonly ShownFinding[]): ShownFinding | undefined {
  const length = ({ remark }: ShownFinding): number => remark.end - remark.start;
  return findings.toSorted(
    (a, b) => Number(a.ignored !== undefined) - Number(b.ignored !== undefined) || length(a) - length(b),
  )[0];
}

/** The weightiest level of some findings; undefined where all of them are ignored. */
export function weightiest(findings: readonly ShownFinding[]): Level | undefined {
  const levels = new Set(findings.filter(({ ignored }) => ignored === undefined).map(({ remark }) => remark.level));
  return (["error", "warning", "note"] as const).find((level) => levels.has(level));
}

/** Sentences by the number of origins that they stand on, the most first; 0 for those that stand on nothing. */
export function supportGroups(
  sentences: readonly ShownSentence[],
): readonly { readonly origins: number; readonly count: number }[] {
  const groups = Map.groupBy(sentences, ({ sentence }) => (sentence.supported ? Math.max(1, sentence.origins) : 0));
  return [...groups]
    .map(([origins, members]) => ({ origins, count: members.length }))
    .toSorted((a, b) => b.origins - a.origins);
}
