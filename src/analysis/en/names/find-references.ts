import type { Layout, Sentence, Token } from "../../../model/analysis.ts";
import type { Bearer, Name, Reference } from "../../../model/name.ts";
import { ROLE_NOUNS } from "./data/titles.ts";
import { describe, fitOf } from "./describe.ts";
import { BODY_NOUNS, fitsBody } from "./body-nouns.ts";
import { Salience, weightOf } from "./salience.ts";

type Wanted = (bearer: Bearer) => boolean;

const male: Wanted = (bearer) => bearer.kind === "person" && bearer.gender !== "female";
const female: Wanted = (bearer) => bearer.kind === "person" && bearer.gender !== "male";
const body: Wanted = (bearer) => bearer.kind === "organisation" || bearer.kind === "place";

const PRONOUNS: ReadonlyMap<string, Wanted> = new Map([
  ...["he", "him", "his", "himself"].map((word): [string, Wanted] => [word, male]),
  ...["she", "her", "hers", "herself"].map((word): [string, Wanted] => [word, female]),
  ...["its", "itself"].map((word): [string, Wanted] => [word, body]),
]);
const OBJECTS = new Set(["him", "her"]);

/** The pronouns and descriptions of an article that stand for a bearer ('he', 'the president', 'the company'), in the order of the text. */
export function findReferences(layout: Layout, names: readonly Name[], bearers: readonly Bearer[]): Reference[] {
  const finder = new Finder(layout, names, bearers);
  layout.sentences.forEach((sentence, index) => finder.read(sentence, index));
  return finder.found;
}

const CLAUSE_LENGTH = 60;

class Finder {
  readonly found: Reference[] = [];
  private readonly salience = new Salience();
  private name = 0;
  private readonly layout: Layout;
  private readonly names: readonly Name[];
  private readonly bearers: readonly Bearer[];

  constructor(layout: Layout, names: readonly Name[], bearers: readonly Bearer[]) {
    this.layout = layout;
    this.names = names;
    this.bearers = bearers;
  }

  read(sentence: Sentence, index: number): void {
    const { tokens } = this.layout;
    for (let i = sentence.from; i < sentence.to;) {
      const past = this.passName(sentence, index, i);
      if (past > i) {
        i = past;
        continue;
      }
      i = this.pronounAt(sentence, index, i) ?? this.descriptionAt(sentence, index, i) ?? i + 1;
    }
    while (this.name < this.names.length && this.names[this.name]!.start < (tokens[sentence.to - 1]?.end ?? 0))
      this.name++;
  }

  /** Takes the name that begins at token `i` in; gives the token after it. */
  private passName(sentence: Sentence, index: number, i: number): number {
    const { tokens } = this.layout;
    while (this.name < this.names.length && this.names[this.name]!.start < tokens[i]!.start) this.name++;
    const name = this.names[this.name];
    if (!name || name.start !== tokens[i]!.start) return i;
    let to = i + 1;
    while (to < sentence.to && tokens[to]!.end <= name.end) to++;
    this.remember(sentence, index, i, to, name.bearer);
    return to;
  }

  private remember(sentence: Sentence, index: number, from: number, to: number, bearer: number): void {
    const weight = weightOf(this.layout, from, to, sentence.from, sentence.to);
    this.salience.add({ at: this.layout.tokens[from]!.start, sentence: index, bearer, weight });
  }

  private pronounAt(sentence: Sentence, index: number, i: number): number | null {
    const token = this.layout.tokens[i]!;
    const wanted = PRONOUNS.get(token.lower);
    if (!wanted) return null;
    const object = OBJECTS.has(token.lower) && (token.lower === "him" || !this.isBeforeNoun(i, sentence.to));
    const clause = object ? this.clauseStart(i, sentence.from) : Infinity;
    const weights = this.salience.weights(index, token.start, (occurrence) => occurrence.at < clause);
    const bearer = best(weights, (candidate) => wanted(this.bearers[candidate]!));
    if (bearer === null) return i + 1;
    this.refer(sentence, index, i, i + 1, bearer);
    return i + 1;
  }

  private isBeforeNoun(i: number, limit: number): boolean {
    const next = this.layout.tokens[i + 1];
    return next !== undefined && i + 1 < limit && /^(?:NOUN|ADJ|PROPN|NUM)$/u.test(next.tag);
  }

  /** The offset where the clause of token `i` begins: its own subject is no antecedent of its object. */
  private clauseStart(i: number, from: number): number {
    const { tokens } = this.layout;
    for (let k = i - 1; k > Math.max(from, i - CLAUSE_LENGTH); k--)
      if (/^(?:,|;|that|and|but|because|when|who|which|if|as|:)$/u.test(tokens[k]!.lower)) return tokens[k]!.start;
    return tokens[from]!.start;
  }

  private refer(sentence: Sentence, index: number, from: number, to: number, bearer: number): void {
    const { tokens } = this.layout;
    this.found.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end, bearer });
    this.remember(sentence, index, from, to, bearer);
  }

  /** 'the president', 'the Ostian foreign minister', 'the company' from token `i` on. */
  private descriptionAt(sentence: Sentence, index: number, i: number): number | null {
    const { tokens } = this.layout;
    if (tokens[i]!.lower !== "the") return null;
    let to = i + 1;
    while (to < sentence.to && to - i < 6 && /^(?:NOUN|ADJ|PROPN)$/u.test(tokens[to]!.tag)) to++;
    if (to === i + 1) return null;
    const head = tokens[to - 1]!;
    const bearer = this.isRole(head)
      ? this.roleBearer(index, i, to)
      : BODY_NOUNS.has(head.lower)
        ? this.bodyBearer(index, i, head.lower)
        : null;
    if (bearer === null) return null;
    this.refer(sentence, index, i, to, bearer);
    return to;
  }

  private readonly isRole = (token: Token): boolean => ROLE_NOUNS.has(token.lower);

  private roleBearer(index: number, i: number, to: number): number | null {
    const { tokens } = this.layout;
    const description = describe(this.layout, { start: tokens[i]!.start, end: tokens[to - 1]!.end });
    if (!description) return null;
    const weights = this.salience.weights(index, tokens[i]!.start);
    let [bestBearer, bestScore] = [null as number | null, 0.5];
    this.bearers.forEach(({ offices = [] }, bearer) => {
      const fit = Math.max(0, ...offices.map((role) => fitOf(description, role)));
      if (fit <= 0.3 || !this.isNamedBefore(bearer, tokens[i]!.start)) return;
      const score = fit + (weights.get(bearer) ?? 0) / 200;
      if (score > bestScore) [bestBearer, bestScore] = [bearer, score];
    });
    return bestBearer;
  }

  private isNamedBefore(bearer: number, at: number): boolean {
    const first = this.bearers[bearer]!.names[0];
    return first !== undefined && this.names[first]!.start < at;
  }

  private bodyBearer(index: number, i: number, noun: string): number | null {
    const weights = this.salience.weights(index, this.layout.tokens[i]!.start);
    return best(weights, (candidate) => fitsBody(noun, this.bearers[candidate]!));
  }
}

function best(weights: ReadonlyMap<number, number>, accepts: (bearer: number) => boolean): number | null {
  let [found, most] = [null as number | null, 0];
  for (const [bearer, weight] of weights) if (weight > most && accepts(bearer)) [found, most] = [bearer, weight];
  return found;
}
