import type { Analysed, Sentence } from "../model/analysis.ts";
import type { Span } from "../model/span.ts";
import { spanOf } from "../model/span.ts";

const LEADS = 2;
const FEWEST_WORDS = 8;
const CONTENT = new Set(["NOUN", "PROPN", "VERB", "NUM", "ADJ"]);

/**
 * The passage that says what the story is about: of the articles' opening sentences, the one whose words most articles share.
 * A story without a sentence is headed by the beginning of its first text.
 */
export function titleOf(story: readonly Analysed[]): Span {
  const leads = story.flatMap((report) => leadsOf(report).map((sentence) => ({ report, sentence })));
  const spread = spreadOf(story);
  let best: { span: Span; weight: number } | undefined;
  for (const { report, sentence } of leads) {
    const stems = stemsOf(report, sentence);
    const weight = [...stems].reduce((sum, stem) => sum + (spread.get(stem) ?? 1) - 1, 0) / Math.sqrt(stems.size + 4);
    if (!best || weight > best.weight) best = { span: spanOf(report.article.id, sentence), weight };
  }
  if (best) return best.span;
  const { article } = story[0]!;
  return { article: article.id, start: 0, end: article.text.length };
}

/** The first sentences of a report's body; of its headings where it has no body. */
function leadsOf({ analysis }: Analysed): Sentence[] {
  const body = analysis.sentences.filter(
    (s) => analysis.blocks[s.block]?.kind === "paragraph" && s.to - s.from >= FEWEST_WORDS,
  );
  return (body.length > 0 ? body : analysis.sentences).slice(0, LEADS);
}

function stemsOf({ analysis }: Analysed, sentence: Sentence): Set<string> {
  return new Set(
    analysis.tokens
      .slice(sentence.from, sentence.to)
      .filter((t) => CONTENT.has(t.tag))
      .map((t) => t.stem),
  );
}

/** In how many articles' openings each stem stands. */
function spreadOf(story: readonly Analysed[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const report of story) {
    const stems = new Set(leadsOf(report).flatMap((sentence) => [...stemsOf(report, sentence)]));
    for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  }
  return spread;
}
