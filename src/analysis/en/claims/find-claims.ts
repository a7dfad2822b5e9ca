import type { Layout, Token } from "../../../model/analysis.ts";
import type { Claim } from "../../../model/claim.ts";
import type { AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { byPlace, contains, lengthOf } from "../../../model/span.ts";
import { modalityOf } from "./modality.ts";
import { polarityOf } from "./polarity.ts";
import { isVerb, splitClauses, type Stretch } from "./split-clauses.ts";
import { CONJUNCTIONS, REPORTED_DENIALS, SUBORDINATORS } from "./words.ts";

/** Fewer words state nothing that can be checked. */
const FEWEST_WORDS = 3;
/** Conjunctions without which a clause would state what it does not. */
const KEPT = new Set(["if", "unless", "until", "whether"]);
/** Words that no clause ends with, unless a mark follows. */
const LEADING_ON: ReadonlySet<string> = new Set(["ADP", "DET", "CCONJ", "SCONJ"]);

/**
 * The clauses of one article that state something checkable, in the order of the text, with who asserts each, its polarity and its modality.
 * Attributed words are claims of their speaker, without the reporting clause around them; a denied clause is negative.
 */
export function findClaims(plain: Layout, quotes: readonly AttributedWords[]): Claim[] {
  const layout = { ...plain, tokens: withVerbs(plain.tokens) };
  const ordered = quotes.filter((quote) => quote.kind !== "mixed").toSorted(byPlace);
  const claims: Claim[] = [];
  let first = 0;
  layout.sentences.forEach((sentence, index) => {
    const block = layout.blocks[sentence.block];
    while (first < ordered.length && ordered[first]!.end <= sentence.start) first++;
    if (!block || block.kind === "furniture") return;
    const near: AttributedWords[] = [];
    for (let i = first; i < ordered.length && ordered[i]!.start < sentence.end; i++) near.push(ordered[i]!);
    for (const { stretch, quote } of piecesOf(layout.tokens, sentence, near)) {
      const clauses = splitClauses(layout.tokens, stretch);
      for (const clause of clauses) {
        const claim = claimOf(layout, clause, quote, index, block.kind === "heading");
        if (claim && (quote || !isFrame(layout.tokens, clause, near, clauses))) claims.push(claim);
      }
    }
  });
  return claims.toSorted(byPlace);
}

/** The tokens with the past tenses that the tagger took for nouns and adjectives tagged as verbs ('guards foiled an attack'). */
function withVerbs(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    if ((token.tag !== "NOUN" && token.tag !== "ADJ") || !/[a-z]{2}ed$/u.test(token.lower)) return token;
    const before = tokens[i - 1]?.tag;
    const after = tokens[i + 1]?.tag;
    const isPast =
      (before === "NOUN" || before === "PROPN" || before === "PRON") &&
      (after === "DET" || after === "PRON" || after === "NUM");
    return isPast ? { ...token, tag: "VERB" } : token;
  });
}

interface Piece {
  readonly stretch: Stretch;
  readonly quote: AttributedWords | undefined;
}

/** A sentence cut where attributed words begin and end, each piece with the innermost quote around it. */
function piecesOf(tokens: readonly Token[], { from, to }: Stretch, quotes: readonly AttributedWords[]): Piece[] {
  const pieces: Piece[] = [];
  for (let i = from; i < to; i++) {
    const quote = innermost(quotes, tokens[i]!);
    const last = pieces.at(-1);
    if (last && last.quote === quote)
      pieces[pieces.length - 1] = { quote, stretch: { from: last.stretch.from, to: i + 1 } };
    else pieces.push({ quote, stretch: { from: i, to: i + 1 } });
  }
  return pieces;
}

function innermost(quotes: readonly AttributedWords[], token: Range): AttributedWords | undefined {
  let best: AttributedWords | undefined;
  for (const quote of quotes) {
    if (contains(quote, token) && (!best || lengthOf(quote) < lengthOf(best))) best = quote;
  }
  return best;
}

/** Whether a clause has no verb of its own but that of a reporting clause. */
function isFrame(
  tokens: readonly Token[],
  clause: Stretch,
  quotes: readonly AttributedWords[],
  clauses: readonly Stretch[],
): boolean {
  const inner = clauses.filter((other) => other !== clause && clause.from <= other.from && other.to <= clause.to);
  for (let i = clause.from; i < clause.to; i++) {
    const token = tokens[i]!;
    if (!isVerb(token) || inner.some(({ from, to }) => from <= i && i < to)) continue;
    if (!quotes.some(({ cue }) => cue && cue.start < token.end && token.start < cue.end)) return false;
  }
  return true;
}

function claimOf(
  { tokens, text }: Layout,
  clause: Stretch,
  quote: AttributedWords | undefined,
  sentence: number,
  heading: boolean,
): Claim | undefined {
  const trimmed = trim(tokens, clause);
  const inside = tokens.slice(trimmed.from, trimmed.to);
  const words = inside.filter((token) => /[\p{L}\p{N}]/u.test(token.text));
  if (words.length < FEWEST_WORDS || !inside.some(isVerb)) return undefined;
  const cue = quote?.cue ? text.slice(quote.cue.start, quote.cue.end).toLowerCase() : "";
  const denied = REPORTED_DENIALS.has(cue.replace(/(?:ied|ies|ying)$/u, "y").replace(/(?:ed|s|ing)$/u, ""));
  const polarity = polarityOf(inside);
  const by = quote && (quote.speaker?.name ?? (quote.source && text.slice(quote.source.start, quote.source.end)));
  return {
    start: inside[0]!.start,
    end: inside.at(-1)!.end,
    polarity: denied ? "negative" : polarity,
    modality: modalityOf(inside, { denied, reported: quote?.kind === "indirect", heading }),
    ...(by !== undefined && { by }),
    sentence,
  };
}

/** A clause without the marks around it and without the conjunction before it, unless that says that it may not have been. */
function trim(tokens: readonly Token[], clause: Stretch): Stretch {
  let { from, to } = clause;
  while (from < to && opensOnly(tokens[from]!)) from++;
  while (from < to && isLeftOver(tokens, to - 1, clause.to)) to--;
  return { from, to };
}

/** Whether the last token of a clause only led to what was cut off behind it: a mark, 'of the', ', saying'. */
function isLeftOver(tokens: readonly Token[], at: number, end: number): boolean {
  const { tag, text, lower } = tokens[at]!;
  if (tag === "PUNCT") return text !== ")";
  if (lower.endsWith("ing") && tokens[at - 1]?.text === ",") return true;
  const behind = tokens[end];
  return LEADING_ON.has(tag) && behind !== undefined && behind.tag !== "PUNCT";
}

function opensOnly({ tag, lower }: Token): boolean {
  return (
    tag === "PUNCT" || lower === "that" || CONJUNCTIONS.has(lower) || (SUBORDINATORS.has(lower) && !KEPT.has(lower))
  );
}
