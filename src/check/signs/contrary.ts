import type { Token } from "../../model/analysis.ts";
import { sharedLength } from "../../model/span.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { isOpen, negatedTerms } from "../stance/negation.ts";
import { kinTermOf } from "../stance/readings.ts";
import type { Aligned, Stance } from "../stance/stances.ts";
import { tellingOf } from "../stance/tellings.ts";
import { sharedVerb, verbTurned } from "../stance/verb-turned.ts";
import { isAttributed } from "../attribution/attributed.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** What a source's clause must have of the draft's to be told of as sure as this rule needs. */
const SURE = 0.6;
/** Clauses that come as near as this to the nearest are of the same event; a plan is looked for among more. */
const AS_NEAR = 0.8;
const AS_NEAR_OPEN = 0.68;
/** The same of a clause that is said by whom the draft says it of, and that tells little else. */
const OWN_WORD = { ofDraft: 0.4, ofSource: 0.5 };
/** Words by which somebody is charged with something, or clears himself. */
const CHARGES =
  /\b(?:alleg|accus|reportedly|purported|claim(?:s|ed|ing)?\b|suspect|denounc|contend|contest|insist|disput|deni|deny|reject|lied\b)/iu;

/** A sign of `polarity`: clauses and sentences that all sources that tell the same deny, tell as still to come, or give as somebody's charge. */
export function contraries(material: Material): Found[] {
  const found: Found[] = [];
  for (const one of [...clauses(material), ...tellings(material), ...allegations(material)]) {
    if (!found.some((other) => sharedLength(one, other) > 0)) found.push(one);
  }
  return found;
}

/** What a passage must have of a sentence to tell it, and to tell it as near as the nearest. */
const TELLS = 0.6;
const AS_NEAR_SENTENCE = 0.8;

/** The sentences that all sources tell as somebody's words, some as a charge or a denial, and the draft tells as a fact. */
function allegations(material: Material): Found[] {
  const { draft, sources, sentences, quotations } = material;
  const outlets = sources.record.articles.map(({ outlet }) => outlet);
  return sentences.flatMap((sentence): Found[] => {
    if (
      sentence.kind === "heading" ||
      sentence.asks ||
      sentence.terms.size < 2 ||
      isAttributed(draft, sentence, outlets)
    )
      return [];
    if (quotations.some((quotation) => sharedLength(quotation, sentence) > 0)) return [];
    const best = sentence.near[0]?.ofSentence ?? 0;
    const told = sentence.near.filter(({ ofSentence }) => ofSentence >= Math.max(TELLS, AS_NEAR_SENTENCE * best));
    const isTold = told.every(({ passage }) => isAttributed(sources.story[passage.article]!, passage, []));
    const charges = told.filter(({ passage }) => CHARGES.test(wordsOf(sources, passage.span)));
    if (!isTold || charges.length === 0 || charges.length * 2 <= told.length) return [];
    const { start, end } = sentence;
    const words = told.map(
      ({ passage }) => `${outletOf(sources, passage.span.article)} ${quoted(wordsOf(sources, passage.span))}`,
    );
    return [
      {
        rule: "polarity",
        start,
        end,
        message: `The sources tell all of it as somebody's word: ${listed(words)}.`,
        passages: told.map(({ passage }) => passage.span),
      },
    ];
  });
}

/** What a passage must have of a sentence, and of what it tells beside names, for the two to tell one event. */
const ONE_EVENT = { ofSentence: 0.5, told: 0.5, weight: 4, terms: 2 };
const ANNOUNCED = 0.55;
/** So much of what two sentences share is denied or open in the one, and so little in the other. */
const MOSTLY = 0.75;
const HARDLY = 0.2;

/** The sentences that every passage that tells the same event denies, or tells as still to come. */
function tellings(material: Material): Found[] {
  const { draft, sources, sentences, passages } = material;
  return sentences.flatMap((sentence): Found[] => {
    if (sentence.kind === "heading" || sentence.asks) return [];
    const told = passages.toldIn(sentence.tokens);
    const total = [...told.values()].reduce((sum, weight) => sum + weight, 0);
    const best = sentence.near[0]?.ofSentence ?? 0;
    const near = sentence.near.filter(
      ({ ofSentence }) => ofSentence >= Math.max(ONE_EVENT.ofSentence, AS_NEAR_SENTENCE * best),
    );
    // What one report announces another may tell in other words.
    const others = sentence.near.filter(({ ofSentence }) => ofSentence >= ANNOUNCED * best);
    const pairs = near.map(({ passage }) => {
      const shared = new Set([...told.keys()].filter((term) => passage.terms.has(term)));
      const { text } = sources.story[passage.article]!.analysis;
      return {
        passage,
        verb: verbTurned(
          sharedVerb(sentence.tokens, shared),
          negatedTerms(sentence.tokens, kinTermOf),
          negatedTerms(passage.tokens, kinTermOf),
        ),
        own: tellingOf(draft.article.text, sentence.tokens, shared, passages.weigh),
        there: tellingOf(text, passage.tokens, shared, passages.weigh),
      };
    });
    const isOne = pairs.every(
      ({ there }) =>
        there.weight >= ONE_EVENT.told * total && there.weight >= ONE_EVENT.weight && there.terms >= ONE_EVENT.terms,
    );
    if (pairs.length === 0 || !isOne) return [];
    const { start, end } = sentence;
    const found = (how: string): Found[] => [
      {
        rule: "polarity",
        start,
        end,
        message: `${how}: ${listed(near.map(({ passage: { span } }) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, span))}`))}.`,
        passages: near.map(({ passage }) => passage.span),
      },
    ];
    if (pairs.every(({ own, there, verb }) => verb === "there" || (own.denied <= HARDLY && there.denied >= MOSTLY)))
      return found("The sources deny it");
    if (pairs.every(({ own, there, verb }) => verb === "here" || (own.denied >= MOSTLY && there.denied <= HARDLY)))
      return found("The sources say that it is so");
    const isPast = isDone(sentence.tokens) && pairs.every(({ own }) => own.open === 0 && own.denied === 0);
    if (others.some(({ passage }) => !isOpen(wordsOf(sources, passage.span)))) return [];
    return isPast && pairs.every(({ there }) => there.open >= MOSTLY) ? found("The sources tell of it as open") : [];
  });
}

/** The clauses that the sources deny, tell as planned or possible, or give as a charge. */
function clauses(material: Material): Found[] {
  return material.stances.flatMap((stance): Found[] => {
    const near = nearest(stance, AS_NEAR);
    if (near.length === 0) return [];
    const { start, end } = stance.statement;
    const { sources } = material;
    const found = (how: string, aligned: readonly Aligned[]): Found => ({
      rule: "polarity",
      start,
      end,
      message: `${how}: ${listed(aligned.map(({ span }) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, span))}`))}.`,
      passages: aligned.map(({ span }) => span),
    });
    const contrary = turned(material, stance, near);
    if (contrary) return [found("The sources say the contrary", contrary)];
    const open = notYet(material, stance, nearest(stance, AS_NEAR_OPEN));
    if (open) return [found("The sources tell it as planned or possible", open)];
    const charge = charged(material, stance, near);
    return charge ? [found("The sources tell it as somebody's word", charge)] : [];
  });
}

/** The clauses of the sources that come nearest; where the draft names who says it, those that are said by the same. */
function nearest({ statement, aligned }: Stance, asNear: number): readonly Aligned[] {
  const { by } = statement.claim;
  const sure = aligned.filter(({ ofDraft }) => ofDraft >= SURE);
  const own = aligned.filter(
    (one) =>
      by !== undefined &&
      sharesName(by, one.statement.claim.by ?? "") &&
      (one.ofDraft >= SURE || (one.ofDraft >= OWN_WORD.ofDraft && one.ofSource >= OWN_WORD.ofSource)),
  );
  const among = own.length > 0 ? own : sure;
  const best = Math.min(1, among[0]?.ofDraft ?? 0);
  return among.filter(({ ofDraft }) => ofDraft >= asNear * best);
}

function sharesName(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return (b.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word) && word !== "the");
}

/** A passage that has so much of a whole sentence speaks against what its clauses alone seem to say. */
const WHOLE_SENTENCE = 0.8;
const HALF_SENTENCE = 0.5;
/** So many words beside names are shared by what is planned and what is told as done. */
const FEWEST_TOLD = 2;

/** The clauses of the sources where all of them say the contrary, and no sentence says the same without a negation. */
function turned(
  { sentences }: Material,
  { statement, negated }: Stance,
  near: readonly Aligned[],
): readonly Aligned[] | undefined {
  if (!near.every(({ contrary }) => contrary)) return undefined;
  const told = (sentences[statement.claim.sentence]?.near ?? []).filter(
    ({ ofSentence }) => ofSentence >= WHOLE_SENTENCE,
  );
  const plain = told.some(({ passage }) => !negated && negatedTerms(passage.tokens, kinTermOf).size === 0);
  return plain && near.every(({ ofDraft }) => ofDraft < 1) ? undefined : near;
}

/** The clauses of the sources where all of them tell as planned or possible what the draft tells as having happened. */
function notYet(
  { sentences, sources }: Material,
  { open, negated, statement }: Stance,
  near: readonly Aligned[],
): readonly Aligned[] | undefined {
  if (open || negated || near.length === 0 || !isDone(statement.tokens) || statement.claim.modality !== "happened")
    return undefined;
  const told = (sentences[statement.claim.sentence]?.near ?? []).filter(
    ({ ofSentence }) => ofSentence >= HALF_SENTENCE,
  );
  if (told.some(({ passage }) => !isOpen(wordsOf(sources, passage.span)))) return undefined;
  return near.every((one) => one.open && !one.contrary && one.told >= FEWEST_TOLD) ? near : undefined;
}

/** Whether some verb tells of what is over: 'opened', 'has been closed', not 'opens' or 'is closing'. */
function isDone(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ tag, lower, lemma }, at) =>
      /^(?:was|were|had|did|has|have)$/u.test(lower) ||
      (tag === "VERB" && lower !== lemma && !/(?:ing|s)$/u.test(lower) && tokens[at - 1]?.lower !== "be"),
  );
}

/** How far behind a clause what reports it stands, in characters. */
const BEHIND = 40;

/** Words by which somebody says that something is not so. */
const DENIALS =
  /\b(?:den(?:y|ies|ied|ial)|reject(?:s|ed)?|refut(?:e|es|ed)|dismiss(?:es|ed)?|disput(?:e|es|ed)|contradict(?:s|ed)?)\b/iu;

/** The clauses of the sources where all of them give as somebody's charge or denial what the draft tells as a fact. */
function charged(material: Material, { statement }: Stance, near: readonly Aligned[]): readonly Aligned[] | undefined {
  const { draft, sources } = material;
  const sentence = draft.analysis.sentences[statement.claim.sentence];
  const outlets = sources.record.articles.map(({ outlet }) => outlet);
  if (!sentence || statement.claim.by !== undefined || isAttributed(draft, sentence, outlets)) return undefined;
  const told = near.filter(({ contrary }) => !contrary);
  const textOf = ({ article, claim }: Aligned["statement"], before: number): string => {
    const { analysis } = sources.story[article]!;
    const [first, last] = [analysis.sentences[claim.sentence - before], analysis.sentences[claim.sentence]];
    return last ? analysis.text.slice((first ?? last).start, last.end) : "";
  };
  // What stands before and right behind a clause reports it; what stands elsewhere in its sentence does not.
  const isCharge = ({ statement: { article, claim, start, end } }: Aligned): boolean => {
    const { text, sentences: list } = sources.story[article]!.analysis;
    const around = list[claim.sentence] ?? { start, end };
    return (
      claim.by !== undefined &&
      (CHARGES.test(text.slice(around.start, start)) ||
        CHARGES.test(text.slice(end, Math.min(around.end, end + BEHIND))))
    );
  };
  const isDenial = ({ statement: other }: Aligned): boolean =>
    other.claim.by !== undefined && DENIALS.test(textOf(other, 1));
  if (told.length === near.length && told.every(isCharge)) return near;
  return told.length > 0 && told.length < near.length && told.every(isDenial) ? told : undefined;
}
