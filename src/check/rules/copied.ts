import { findMarked } from "../../analysis/marks/find-marked.ts";
import { byPlace, type Range } from "../../model/span.ts";
import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { STOP_WORDS } from "../../relation/points/stop-words.ts";
import { outletOf, quoted } from "../wording.ts";
import { type Word, wordsIn } from "../words/forms.ts";
import { indexRuns, sharedRuns } from "../words/runs.ts";

/** So many words in a row are taken over, not met by chance. */
const FEWEST_WORDS = 8;
/** Of these so many are no part of a name, and so many of those carry content: titles and phrases that everybody uses are nobody's. */
const OWN_WORDS = 6;
const CONTENT = 4;

const NUMBER = /^(?:\p{N}.*|hundred|thousand|million|billion|trillion|percent|cent)$/u;

/** Rule 'copied': eight or more words in a row that a source has, outside quotation marks and block quotes. */
export function copied({ draft, sources, printed, quoted: setApart }: Material): Found[] {
  const { analysis } = draft;
  const marks = findMarked(analysis.text, analysis.blocks).map(({ outer }) => outer);
  const marked = [...marks, ...setApart].toSorted(byPlace);
  const index = indexRuns(printed, FEWEST_WORDS);
  const names = analysis.names.map((name) => name.whole ?? name);
  return analysis.sentences.flatMap((sentence) =>
    between(sentence, marked).flatMap((stretch) => {
      const words = wordsIn(analysis.text, stretch);
      return sharedRuns(words, index).flatMap(({ from, to, ...there }): Found[] => {
        const run = words.slice(from, to);
        if (!isProse(run, names)) return [];
        const { id } = sources.story[there.article]!.article;
        const [start, end] = [run[0]!.start, run.at(-1)!.end];
        const message = `The draft has ${to - from} words in a row of ${outletOf(sources, id)}: ${quoted(analysis.text.slice(start, end))}.`;
        const passages = [{ article: id, start: there.start, end: there.end }];
        return [{ rule: "copied", start, end, message, passages }];
      });
    }),
  );
}

function isProse(run: readonly Word[], names: readonly Range[]): boolean {
  const own = run.filter(
    (word) => !NUMBER.test(word.form) && !names.some((name) => name.start <= word.start && word.end <= name.end),
  );
  const content = own.filter(({ form }) => !STOP_WORDS.has(form));
  return own.length >= OWN_WORDS && content.length >= CONTENT;
}

/** What is left of a range between others. */
function between(range: Range, others: readonly Range[]): Range[] {
  const left: Range[] = [];
  let start = range.start;
  for (const other of others) {
    if (other.end <= start || other.start >= range.end) continue;
    if (other.start > start) left.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < range.end) left.push({ start, end: range.end });
  return left;
}
