import type { Token } from "../../../model/analysis.ts";
import type { ArticleSpeaker, AttributedWords } from "../../../model/quote.ts";
import type { Range } from "../../../model/span.ts";
import { phraseFrom, rangeOfWords, subjectOf } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import { antecedent, pronounOf, speakerOfPhrase } from "./speaker-of-source.ts";

type Speakers = (ArticleSpeaker | null)[];
const BLOCKS_BACK = 2;
const REACH_OF_CUE = 90;

/** Who speaks words that stand without a source, from what is resolved so far; null where nothing tells. */
export function carriedSpeaker(
  scene: Scene,
  quotes: readonly AttributedWords[],
  speakers: Readonly<Speakers>,
  index: number,
): ArticleSpeaker | null {
  const quote = quotes[index]!;
  if (isUnowned(scene, quote)) return null;
  if (quote.kind === "direct") {
    return (
      nameBeforeColon(scene, quote) ??
      nameAfterMarks(scene, quote) ??
      besideCue(scene, quote) ??
      nextInMarks(scene, quotes, speakers, index) ??
      ofNearSubject(scene, quotes, index) ??
      inSentence(scene, quotes, speakers, index) ??
      introducedBefore(scene, quote) ??
      before(scene, quotes, speakers, index)
    );
  }
  return (
    besideCue(scene, quote) ??
    ofNearSubject(scene, quotes, index) ??
    inSentence(scene, quotes, speakers, index) ??
    ofSubject(scene, quote) ??
    before(scene, quotes, speakers, index)
  );
}

/** Words of one quotation that a sentence's or paragraph's end parts: no closing mark stands between them. */
function nextInMarks(
  scene: Scene,
  quotes: readonly AttributedWords[],
  speakers: Readonly<Speakers>,
  index: number,
): ArticleSpeaker | null {
  let at = index;
  while (at + 1 < quotes.length) {
    const gap = scene.layout.text.slice(quotes[at]!.end, quotes[at + 1]!.start);
    if (gap.length > 12 || !/^\s*["“'‘]?\s*$/u.test(gap)) return null;
    at++;
    if (speakers[at]) return speakers[at]!;
  }
  return null;
}

/** 'It has been claimed that …' says of nobody who claims it. */
function isUnowned(scene: Scene, quote: AttributedWords): boolean {
  if (!quote.cue || quote.source) return false;
  const cue = scene.layout.text.slice(Math.max(0, quote.cue.start - 4), quote.cue.end).toLowerCase();
  return /^(?:.{0,3}\b)?it (?:is|was|has been|had been|is being) \S+(?: that)?$/u.test(cue.trim());
}

/** The name right behind the cue of words before it ('…," said harbor master Jan Holm'), where the cue came without its source. */
function besideCue(scene: Scene, quote: AttributedWords): ArticleSpeaker | null {
  if (!quote.cue) return null;
  const cue = scene.layout.text.slice(quote.cue.start, quote.cue.end);
  const agent = / by /u.test(cue) ? scene.namesIn(quote.cue)[0] : undefined;
  if (agent) return scene.speakerOf(agent.bearer);
  if (quote.end > quote.cue.start && !/^(?:said|says|wrote|added)$/iu.test(cue)) return null;
  const { start, end } = { start: quote.cue.end, end: quote.cue.end + REACH_OF_CUE };
  const person = scene.namesIn({ start, end }).find((name) => name.kind === "person");
  if (!person || /[,.;:"“”—]/u.test(scene.layout.text.slice(start, person.start))) return null;
  const between = scene.tokensOf({ start, end: person.start });
  // 'Said Jan Holm, "…"': before the words only a name right behind the cue is its subject.
  if (quote.end > quote.cue.start && (between.length > 0 || person.end > quote.start)) return null;
  return between.some((token) => /^(?:VERB|AUX|SCONJ)$/u.test(token.tag)) ? null : scene.speakerOf(person.bearer);
}

/** 'HOLM: We will.': the name that a colon ends right before the words, at the beginning of its block or sentence. */
function nameBeforeColon(scene: Scene, quote: Range): ArticleSpeaker | null {
  const { text } = scene.layout;
  const inside = /^(\p{Lu}[\p{Lu}.'’ -]{1,30}):\s/u.exec(text.slice(quote.start, quote.start + 36));
  if (inside) {
    const name = scene.namesIn({ start: quote.start, end: quote.start + inside[1]!.length }).at(-1);
    return name ? scene.speakerOf(name.bearer) : { name: inside[1]! };
  }
  const lead = /(\p{Lu}[\p{L}.'’ -]{1,40}?)\s?:\s*["“]?$/u.exec(text.slice(Math.max(0, quote.start - 48), quote.start));
  if (!lead) return null;
  const start = quote.start - lead[0].length;
  const name = scene.namesIn({ start, end: start + lead[1]!.length })[0];
  return name && name.end === start + lead[1]!.length ? scene.speakerOf(name.bearer) : null;
}

/** '…," Jan Holm during an address': the name right after the closing mark, where no other sentence begins with it. */
function nameAfterMarks(scene: Scene, quote: Range): ArticleSpeaker | null {
  const { text, tokens } = scene.layout;
  const gap = /^[,]?\s?(?:["”’]|'')+\s*/u.exec(text.slice(quote.end, quote.end + 6));
  if (!gap || !/[,!?]/u.test(text.slice(quote.end - 1, quote.end + 2))) return null;
  const at = scene.tokenAt(quote.end + gap[0].length);
  const phrase = phraseFrom(tokens, at, Math.min(tokens.length, at + 12));
  if (phrase.to === phrase.from) return null;
  const range = rangeOfWords(tokens, phrase);
  return scene.namesIn(range).length > 0 ? speakerOfPhrase(scene, range) : null;
}

/** The speaker of other words of the same sentence, the nearest before it first. */
function inSentence(
  scene: Scene,
  quotes: readonly AttributedWords[],
  speakers: Readonly<Speakers>,
  index: number,
): ArticleSpeaker | null {
  const sentence = scene.sentenceAt(quotes[index]!.start);
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && at < quotes.length && Math.abs(at - index) < 8; at += step) {
      if (scene.sentenceAt(quotes[at]!.start) !== sentence) break;
      if (speakers[at] && quotes[at]!.source) return speakers[at]!;
    }
  }
  return null;
}

/** The subject of the words' own sentence, as far as it is no part of the quoted words. */
function ofSubject(scene: Scene, quote: AttributedWords): ArticleSpeaker | null {
  const subject = subjectOf(scene, scene.sentenceAt(quote.start), quote.start);
  if (!subject) return null;
  const range = rangeOfWords(scene.layout.tokens, subject);
  if (range.end > quote.start || scene.isQuoted(range)) return null;
  const pronoun = pronounOf(scene.tokensOf(range));
  if (pronoun) return antecedent(scene, range.start, range, pronoun);
  const participle =
    quote.cue !== undefined &&
    (scene.layout.text.slice(quote.cue.start, quote.cue.end).split(" ")[0] ?? "").endsWith("ing");
  return participle || scene.namesIn(range).length > 0 ? speakerOfPhrase(scene, range) : null;
}

const REACH = 8;

const isName = (scene: Scene, token: Token | undefined): boolean =>
  token !== undefined && scene.namesNear(token.start, token.end).some((name) => name.end === token.end);

/** The name or pronoun right before the verb that leads to the words ('… of what she called a "gift"'), if no other words stand between. */
function ofNearSubject(scene: Scene, quotes: readonly AttributedWords[], index: number): ArticleSpeaker | null {
  const quote = quotes[index]!;
  const { tokens, sentences } = scene.layout;
  const first = Math.max(
    sentences[scene.sentenceAt(quote.start)]?.from ?? 0,
    scene.tokenAt(quotes[index - 1]?.end ?? 0),
  );
  let at = scene.tokenAt(quote.start);
  if (/^["“‘'`]+$/u.test(tokens[at - 1]?.text ?? "")) at--;
  let verb = at - 1;
  if (
    isName(scene, tokens[at - 2]) &&
    !/^["“”]$/u.test(tokens[at - 2]!.text) &&
    /^\p{Ll}+(?:s|ed)$/u.test(tokens[at - 1]?.text ?? "")
  )
    verb = at - 1;
  else while (verb > first && at - verb < REACH && tokens[verb]!.tag !== "VERB") verb--;
  if (verb <= first || !/^(?:VERB|NOUN)$/u.test(tokens[verb]!.tag) || tokens[verb]!.lower.endsWith("ing")) return null;
  let end = verb;
  while (end > first && /^(?:AUX|ADV)$/u.test(tokens[end - 1]!.tag)) end--;
  const subject = tokens[end - 1];
  if (!subject || end - 1 < first) return null;
  if (/^(?:he|she|it|they)$/u.test(subject.lower)) return antecedent(scene, subject.start, subject, subject.lower);
  const name = scene
    .namesIn({ start: tokens[Math.max(first, end - 6)]!.start, end: subject.end })
    .find((other) => other.end === subject.end);
  return name && !scene.isQuoted(name) ? scene.speakerOf(name.bearer) : null;
}

/** The person whom the sentence right before brings in ('Jan Holm denied it. "We were …"'), if nobody has spoken since. */
function introducedBefore(scene: Scene, quote: AttributedWords): ArticleSpeaker | null {
  const sentence = scene.sentenceAt(quote.start) - 1;
  const { sentences, blocks, text } = scene.layout;
  const last = sentences[sentence];
  if (!last || blocks[last.block]?.kind !== "paragraph" || scene.isQuoted({ start: last.start + 1, end: last.end - 3 }))
    return null;
  const spoke = scene.lastSpeaker(quote.start);
  if (spoke && spoke.at >= last.start) return null;
  const opens = /["“]\s*$|''\s*$/u.test(text.slice(Math.max(0, quote.start - 3), quote.start));
  const subject = opens ? subjectOf(scene, sentence, last.end) : null;
  if (!subject) return null;
  const range = rangeOfWords(scene.layout.tokens, subject);
  const speaker = scene.namesIn(range).length > 0 ? speakerOfPhrase(scene, range) : null;
  // A colon leads over to the words, whoever is the subject; otherwise only a person goes on to speak.
  if (text.slice(last.start, last.end).trimEnd().endsWith(":")) return speaker;
  return speaker?.bearer !== undefined && scene.named.bearers[speaker.bearer]?.kind === "person" ? speaker : null;
}

/** The last one who spoke, not more than a few paragraphs before; else the next one in the same paragraph. */
function before(
  scene: Scene,
  quotes: readonly AttributedWords[],
  speakers: Readonly<Speakers>,
  index: number,
): ArticleSpeaker | null {
  const block = blockOf(scene, quotes[index]!);
  for (let at = index - 1; at >= 0 && block - blockOf(scene, quotes[at]!) <= BLOCKS_BACK; at--)
    if (speakers[at]) return speakers[at]!;
  for (let at = index + 1; at < quotes.length && blockOf(scene, quotes[at]!) === block; at++)
    if (speakers[at]) return speakers[at]!;
  return null;
}

const blockOf = (scene: Scene, range: Range): number =>
  scene.layout.sentences[scene.sentenceAt(range.start)]?.block ?? 0;
