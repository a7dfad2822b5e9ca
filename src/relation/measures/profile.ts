import type { Layout, Sentence, Token } from "../../model/analysis.ts";
import { sharedLength, type Range } from "../../model/span.ts";
import type { PlacedFigure } from "../placed.ts";
import type { Story } from "../relation.ts";
import { inBase, type BaseQuantity } from "./quantity.ts";

/** What the comparing of figures needs to know of one figure and of the words around it. */
export interface Profile {
  readonly index: number;
  readonly article: number;
  readonly sentence: number;
  readonly quantity: BaseQuantity;
  readonly unit: string;
  readonly kind: string;
  /** Lemma of the counted noun; empty where none is printed. */
  readonly noun: string;
  readonly people: boolean;
  /** What befell the counted, empty where unknown. */
  readonly predicate: string;
  /** Content stems of the sentence and their weight, which falls with the distance to the figure. */
  readonly near: ReadonlyMap<string, number>;
  /** Content stems of the whole sentence. */
  readonly all: ReadonlySet<string>;
  /** Stems of the words that name what is counted. */
  readonly of: ReadonlySet<string>;
  /** Stems of proper nouns in the sentence. */
  readonly proper: ReadonlySet<string>;
  /** Years that the sentence names, other than the year of publication. */
  readonly years: ReadonlySet<string>;
  /** The words right beside it. */
  readonly left: string;
  readonly right: string;
  /** It stands in the heading or the first sentences. */
  readonly lead: boolean;
  readonly published: string;
}

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
const LEAD_SENTENCES = 4;
const DECAY = 4;

/** The profiles of a story's figures, in their order. */
export function profilesOf(story: Story, figures: readonly PlacedFigure[]): Profile[] {
  return figures.map((figure, index) => profileOf(story, figure, index));
}

function profileOf(story: Story, { article, found }: PlacedFigure, index: number): Profile {
  const { analysis, article: source } = story[article]!;
  const sentence = sentenceAt(analysis, found);
  const tokens = analysis.tokens;
  const { from, to } = analysis.sentences[sentence] ?? { from: 0, to: 0 };
  let [first, last] = [from, to];
  for (let i = from; i < to; i++) {
    if (tokens[i]!.end <= found.start) first = i + 1;
    if (tokens[i]!.start < found.end) last = i + 1;
  }
  const near = new Map<string, number>();
  const proper = new Set<string>();
  const years = new Set<string>();
  const year = source.published?.slice(0, 4) ?? "";
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (i >= first && i < last) continue;
    if (/^(?:19|20)\d\d$/u.test(token.text) && token.text !== year) years.add(token.text);
    if (!CONTENT.has(token.tag) || !/\p{L}/u.test(token.text)) continue;
    if (token.tag === "PROPN") proper.add(token.stem);
    const distance = i < first ? first - 1 - i : i - last;
    near.set(token.stem, Math.max(near.get(token.stem) ?? 0, 1 / (1 + distance / DECAY)));
  }
  const slot = found.slot;
  const people = slot.includes("people");
  const noun = found.of === undefined ? "" : (slot[0] ?? "");
  const predicate = slot.filter((lemma) => lemma !== noun && lemma !== "people").at(-1) ?? "";
  return {
    index,
    article,
    sentence,
    quantity: inBase(found),
    unit: found.unit,
    kind: found.kind,
    noun,
    people,
    predicate,
    near,
    all: new Set(near.keys()),
    of: stemsIn(analysis, sentence, found.of),
    proper,
    years,
    left: wordBefore(tokens, first, from),
    right: wordAfter(tokens, last, to),
    lead: sentence < LEAD_SENTENCES,
    published: source.published ?? "",
  };
}

function sentenceAt(layout: Layout, range: Range): number {
  let [low, high] = [0, layout.sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (layout.sentences[middle]!.end <= range.start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function stemsIn(layout: Layout, sentence: number, range: Range | undefined): ReadonlySet<string> {
  const stems = new Set<string>();
  if (range === undefined) return stems;
  const { from, to }: Pick<Sentence, "from" | "to"> = layout.sentences[sentence] ?? { from: 0, to: 0 };
  for (let i = from; i < to; i++) {
    const token = layout.tokens[i]!;
    if (sharedLength(token, range) > 0 && CONTENT.has(token.tag)) stems.add(token.stem);
  }
  return stems;
}

const wordBefore = (tokens: readonly Token[], at: number, from: number): string => {
  for (let i = at - 1; i >= from; i--) if (/[\p{L}\p{N}]/u.test(tokens[i]!.text)) return tokens[i]!.stem;
  return "";
};

const wordAfter = (tokens: readonly Token[], at: number, to: number): string => {
  for (let i = at; i < to; i++) if (/[\p{L}\p{N}]/u.test(tokens[i]!.text)) return tokens[i]!.stem;
  return "";
};
