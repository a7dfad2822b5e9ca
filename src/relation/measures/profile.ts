import type { Layout, Sentence, Token } from "../../model/analysis.ts";
import { sharedLength, type Range } from "../../model/span.ts";
import type { PlacedFigure } from "../placed.ts";
import type { Story } from "../relation.ts";
import { TOLLS } from "./growing.ts";
import { inBase, type BaseQuantity } from "./quantity.ts";

/** What the comparing of figures needs to know of one figure and of the words around it. */
export interface Profile {
  readonly index: number;
  readonly article: number;
  readonly sentence: number;
  readonly quantity: BaseQuantity;
  /** Its dimension and its amount to three digits. */
  readonly value: string;
  readonly unit: string;
  readonly kind: string;
  /** Lemma of the counted noun; empty where none is printed. */
  readonly noun: string;
  readonly people: boolean;
  /** What befell the counted, empty where unknown. */
  readonly predicate: string;
  /** Content stems of the sentence and their weight, which falls with the distance to the figure. */
  readonly near: ReadonlyMap<string, number>;
  /** Lemmas of the nouns of the sentence. */
  readonly lemmas: ReadonlySet<string>;
  /** Content stems of the whole sentence. */
  readonly all: ReadonlySet<string>;
  /** Stems of the words that name what is counted. */
  readonly of: ReadonlySet<string>;
  /** Stems of proper nouns in the sentence. */
  readonly proper: ReadonlySet<string>;
  /** Years that the sentence names, other than the year of publication. */
  readonly years: ReadonlySet<string>;
  /** The year that the sentence before names, where its own names none. */
  readonly carried: string;
  /** Values of the other figures of its sentence. */
  readonly companions: ReadonlySet<string>;
  /** The greatest count of people that its article gives for what befell them, in its first sentences and of no other year. */
  readonly toll: boolean;
  /** The words right beside it. */
  readonly left: string;
  readonly right: string;
  /** It stands in the heading or the first sentences. */
  readonly lead: boolean;
  readonly published: string;
}

/** The dimension and the value of a figure, as its companions know it. */
export const exactKey = ({ quantity }: Pick<Profile, "quantity">): string => `${quantity.dimension} ${quantity.amount}`;

const CONTENT = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);
const LEAD_SENTENCES = 4;
const TOLL_SENTENCES = 6;
const DECAY = 4;

/** The profiles of a story's figures, in their order. */
export function profilesOf(story: Story, figures: readonly Pick<PlacedFigure, "article" | "found">[]): Profile[] {
  const single = figures.map((figure, index) => profileOf(story, figure, index));
  const tolls = tollsOf(single);
  const companions = Map.groupBy(single, ({ article, sentence }) => `${article} ${sentence}`);
  return single.map((profile) => ({
    ...profile,
    toll: tolls.has(profile.index),
    companions: new Set(
      (companions.get(`${profile.article} ${profile.sentence}`) ?? [])
        .filter(({ index }) => index !== profile.index)
        .map(exactKey),
    ),
  }));
}

/**
 * What each article gives as the toll of its event: by predicate, the greatest count of people in its first sentences and of no other
 * year, the same count further down, and vague counts beside it ('dozens').
 */
function tollsOf(profiles: readonly Profile[]): Set<number> {
  const counts = profiles.filter(
    ({ people, predicate, kind, years, carried }) =>
      people && TOLLS.has(predicate) && kind === "count" && years.size === 0 && carried === "",
  );
  const tolls = new Set<number>();
  for (const group of Map.groupBy(counts, ({ article, predicate }) => `${article} ${predicate}`).values()) {
    const leading = group.filter(({ sentence }) => sentence < TOLL_SENTENCES);
    if (leading.length === 0) continue;
    const most = Math.max(...leading.map(({ quantity }) => quantity.amount));
    for (const { index, quantity } of group) if (quantity.amount === most) tolls.add(index);
    for (const { index, quantity } of leading) if (quantity.max === Infinity) tolls.add(index);
  }
  return tolls;
}

function profileOf(story: Story, { article, found }: Pick<PlacedFigure, "article" | "found">, index: number): Profile {
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
  const years = yearsIn(story[article]!, sentence);
  const before = sentence > 0 ? yearsIn(story[article]!, sentence - 1) : new Set<string>();
  const lemmas = new Set<string>();
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (i >= first && i < last) continue;
    if (!CONTENT.has(token.tag) || !/\p{L}/u.test(token.text)) continue;
    if (token.tag === "NOUN") lemmas.add(token.lemma);
    if (token.tag === "PROPN") proper.add(token.stem);
    const distance = i < first ? first - 1 - i : i - last;
    near.set(token.stem, Math.max(near.get(token.stem) ?? 0, 1 / (1 + distance / DECAY)));
  }
  const slot = found.slot;
  const quantity = inBase(found);
  const people = slot.includes("people");
  const noun = found.of === undefined ? "" : (slot[0] ?? "");
  const predicate = slot.filter((lemma) => lemma !== noun && lemma !== "people").at(-1) ?? "";
  return {
    index,
    article,
    sentence,
    quantity,
    value: `${quantity.dimension} ${Number(quantity.amount.toPrecision(3))}`,
    unit: found.unit,
    kind: found.kind,
    noun,
    people,
    predicate,
    near,
    lemmas,
    all: new Set(near.keys()),
    of: stemsIn(analysis, sentence, found.of),
    proper,
    years,
    carried: years.size === 0 ? [...before].join(" ") : "",
    companions: new Set(),
    toll: false,
    left: wordBefore(tokens, first, from),
    right: wordAfter(tokens, last, to),
    lead: sentence < LEAD_SENTENCES,
    published: source.published ?? "",
  };
}

/** The years that a sentence names, by number or as a time ('last April'), other than the year of publication. */
function yearsIn({ analysis, article }: Story[number], index: number): Set<string> {
  const sentence = analysis.sentences[index];
  const years = new Set<string>();
  if (sentence === undefined) return years;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (/^(?:19|20)\d\d$/u.test(analysis.tokens[i]!.text)) years.add(analysis.tokens[i]!.text);
  }
  for (const time of analysis.times) {
    if (sharedLength(time, sentence) > 0 && /^(?:19|20)\d\d/u.test(time.value)) years.add(time.value.slice(0, 4));
  }
  years.delete(article.published?.slice(0, 4) ?? "");
  return years;
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
