import type { ArticleSpeaker, AttributedWords } from "../../../model/quote.ts";
import type { Scene } from "./scene.ts";

const BLOCKS_BACK = 2;

/** Gives the words that stand without a source the speaker of the words around: of the same marks, sentence, paragraph, or of the last paragraph. */
export function carryOver(scene: Scene, quotes: readonly AttributedWords[], speakers: (ArticleSpeaker | null)[]): void {
  const open = quotes.flatMap((quote, index) => (speakers[index] === null && !quote.source ? [index] : []));
  for (const index of open) {
    const quote = quotes[index]!;
    speakers[index] =
      fromSameMarks(scene, quotes, speakers, index) ?? fromAround(scene, quotes, speakers, index) ?? null;
    if (speakers[index]) scene.heard(quote, speakers[index]);
  }
}

/** Words of one quotation that a paragraph's end parts: no closing mark stands between them. */
function fromSameMarks(
  scene: Scene,
  quotes: readonly AttributedWords[],
  speakers: readonly (ArticleSpeaker | null)[],
  index: number,
): ArticleSpeaker | null {
  const [quote, next] = [quotes[index]!, quotes[index + 1]];
  if (!next || next.start < quote.end || next.start - quote.end > 12) return null;
  return /^\s*["“'‘]?\s*$/u.test(scene.layout.text.slice(quote.end, next.start)) ? (speakers[index + 1] ?? null) : null;
}

function fromAround(
  scene: Scene,
  quotes: readonly AttributedWords[],
  speakers: readonly (ArticleSpeaker | null)[],
  index: number,
): ArticleSpeaker | null {
  const quote = quotes[index]!;
  const sentence = scene.sentenceAt(quote.start);
  const block = blockOf(scene, sentence);
  let before: ArticleSpeaker | null = null;
  let distance = Infinity;
  quotes.forEach((other, k) => {
    const speaker = speakers[k] ?? null;
    if (k === index || !speaker) return;
    const at = scene.sentenceAt(other.start);
    const away =
      at === sentence
        ? 0
        : at < sentence
          ? (sentence - at) * 2
          : blockOf(scene, at) === block
            ? (at - sentence) * 2 + 1
            : Infinity;
    if (block - blockOf(scene, at) > BLOCKS_BACK) return;
    if (away <= distance) [before, distance] = [speaker, away];
  });
  return before;
}

const blockOf = (scene: Scene, sentence: number): number => scene.layout.sentences[sentence]?.block ?? 0;
