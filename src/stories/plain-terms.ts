import type { Article } from "../model/article.ts";
import { counted, LEAD_WORDS, MOST_TERMS, type Parts } from "./english-terms.ts";
import type { Counted, Named } from "./sketch.ts";

const MOST_NAMES = 30;
const MOST_FIGURES = 16;

/** The terms of an article in a language that no analysis knows: its words in small letters, and the pairs of neighbours where words are syllables. */
export function plainTerms(article: Article): Parts {
  const words = wordsOf(article.text, article.language);
  const title =
    article.title === ""
      ? wordsOf(article.text.split("\n", 1)[0] ?? "", article.language)
      : wordsOf(article.title, article.language);
  const isSyllabic = /^vi\b/iu.test(article.language);
  const terms = (list: readonly Word[]): Counted[] =>
    counted(isSyllabic ? withPairs(list) : list.map(({ lower }) => lower));
  return {
    words: words.length,
    title: terms(title),
    lead: terms(words.slice(0, LEAD_WORDS)),
    body: terms(words)
      .toSorted((a, b) => b[1] - a[1])
      .slice(0, MOST_TERMS),
    names: namesOf(words),
    times: [],
    figures: [...new Set(words.flatMap(({ lower }) => (/^\d{2,}$/u.test(lower) ? [lower] : [])))].slice(
      0,
      MOST_FIGURES,
    ),
  };
}

interface Word {
  readonly lower: string;
  readonly isCapital: boolean;
  /** Whether a mark stands between it and the word before. */
  readonly isFirst: boolean;
}

function wordsOf(text: string, language: string): Word[] {
  const words: Word[] = [];
  let isFirst = true;
  for (const { segment, isWordLike } of segmenterOf(language).segment(text.normalize("NFC"))) {
    if (isWordLike) {
      words.push({ lower: segment.toLowerCase(), isCapital: /^\p{Lu}/u.test(segment), isFirst });
      isFirst = false;
    } else if (/[^\s]|\n/u.test(segment)) isFirst = true;
  }
  return words;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(Intl.Segmenter.supportedLocalesOf(language), { granularity: "word" });
  segmenters.set(language, made);
  return made;
}

function withPairs(words: readonly Word[]): string[] {
  return words.flatMap(({ lower, isFirst }, index) =>
    index === 0 || isFirst ? [lower] : [lower, `${words[index - 1]!.lower} ${lower}`],
  );
}

/** Runs of capitalised words, and single ones where they do not begin a sentence. */
function namesOf(words: readonly Word[]): Named[] {
  const names = new Map<string, number>();
  let run: Word[] = [];
  const close = (): void => {
    if (run.length > 1 || (run[0] && !run[0].isFirst)) {
      const name = run.map(({ lower }) => lower).join(" ");
      names.set(name, (names.get(name) ?? 0) + 1);
    }
    run = [];
  };
  for (const word of words) {
    if (!word.isCapital || word.isFirst) close();
    if (word.isCapital) run.push(word);
  }
  close();
  return [...names]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, MOST_NAMES)
    .map(([name, count]) => [name, "other", count]);
}
