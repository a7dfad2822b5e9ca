import { sharedLength } from "../../model/span.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { isAttributed } from "../support/attribution.ts";
import { originsOf } from "../support/origins.ts";
import type { Passage } from "../support/passages.ts";
import type { DraftSentence } from "../support/support.ts";
import { outletOf, quoted, wordsOf } from "../wording.ts";
import { isSupported } from "./unsupported.ts";

/** What a passage must have of a sentence to be what it stands on. */
const STANDS = 0.6;
/** What the passages of another origin must have of what is said, beside the names, to say it too. */
const SAID_TOO = 0.45;

/** Rule 'single-origin': a statement that one origin alone has, told without its source, where the sources have several origins. */
export function singleOrigin(material: Material): Found[] {
  const { sentences, sources, draft } = material;
  const { record } = sources;
  if (new Set(record.articles.map(({ origin }) => origin)).size < 2) return [];
  const outlets = record.articles.map(({ outlet }) => outlet);
  return sentences.flatMap((sentence): Found[] => {
    const [nearest] = sentence.near;
    if (!nearest || sentence.kind === "heading" || !isSupported(sentence)) return [];
    if (nearest.ofSentence < STANDS || sentence.terms.size < 3 || isAttributed(draft, sentence, outlets)) return [];
    const { origin } = record.articles[nearest.passage.article]!;
    if (others(material, sentence, origin) || isCorroborated(material, nearest.passage)) return [];
    const { start, end } = sentence;
    const told = `${outletOf(sources, nearest.passage.span.article)}: ${quoted(wordsOf(sources, nearest.passage.span))}`;
    return [
      {
        rule: "single-origin",
        start,
        end,
        message: `Only one origin has this, ${told}.`,
        passages: [nearest.passage.span],
      },
    ];
  });
}

/** Whether the articles of another origin together have enough of what the sentence says beside the names. */
function others({ sources, passages }: Material, sentence: DraftSentence, origin: string): boolean {
  const told = passages.toldIn(sentence.tokens);
  const total = [...told.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return true;
  const byOrigin = new Map<string, Set<string>>();
  for (const { passage } of sentence.near) {
    const [other] = originsOf(sources.record, [passage.article]);
    if (other === origin) continue;
    const known = byOrigin.get(other!) ?? new Set<string>();
    for (const term of passages.toldIn(passage.tokens).keys()) if (told.has(term)) known.add(term);
    byOrigin.set(other!, known);
  }
  return [...byOrigin.values()].some(
    (known) => [...known].reduce((sum, term) => sum + told.get(term)!, 0) >= SAID_TOO * total,
  );
}

/** Whether the record has a passage in a point of several origins. */
function isCorroborated({ sources }: Material, { span }: Passage): boolean {
  return sources.record.points.some(
    ({ origins, passages, firm }) =>
      origins > 1 &&
      firm.some((index) => {
        const other = passages[index]!;
        return other.article === span.article && sharedLength(other, span) * 2 > span.end - span.start;
      }),
  );
}
