// Turns a draft with marks into pieces without a word of the articles: `node eval/check/fold.ts MARKED.txt…`; each is written to `drafts/` as JSON.
// Sources with words of articles stay outside the project. What is copied becomes a place: runs of three words and more (of two in
// quotation marks), names, and numbers.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Piece, StandOffDraft, Words } from "./draft-pieces.ts";
import { parseMarked } from "./marked-draft.ts";
import { storyFolders } from "./story-folders.ts";

const DRAFTS = new URL("drafts", import.meta.url).pathname;
/** Copied words in a row from which on they are a place. */
const COPIED = 3;
const COPIED_IN_MARKS = 2;
const NUMBER_WORD =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth))$/iu;
/** Words that begin sentences and are nobody's. */
const PLAIN =
  /^(?:an?|and|after|all|as|at|before|both|but|by|did|for|from|he|her|his|how|i|if|in|into|it|its|later|many|more|most|no|none|nobody|not|of|on|one|only|or|other|others|our|she|since|so|some|still|that|the|their|then|there|these|they|this|those|to|under|until|was|we|were|what|when|where|which|while|who|with|you|your)$/iu;

interface Word {
  readonly start: number;
  readonly end: number;
}

const wordsOf = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{N}]+(?:[.,:'’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Finds in the articles what a draft takes from them. */
class Articles {
  readonly #texts: readonly string[];
  /** Word -> where it stands. */
  readonly #at = new Map<string, [article: number, start: number][]>();

  constructor(texts: readonly string[]) {
    this.#texts = texts;
    for (const [article, text] of texts.entries()) {
      for (const { start, end } of wordsOf(text)) {
        const word = text.slice(start, end);
        this.#at.set(word, [...(this.#at.get(word) ?? []), [article, start]]);
      }
    }
  }

  /** The longest run of words from `words[from]` on that an article prints so; undefined where it has not even the first. */
  longest(
    text: string,
    words: readonly Word[],
    from: number,
  ): { article: number; start: number; to: number } | undefined {
    const first = words[from]!;
    let best: { article: number; start: number; to: number } | undefined;
    for (const [article, start] of this.#at.get(text.slice(first.start, first.end)) ?? []) {
      let to = from;
      while (to + 1 < words.length && this.#prints(article, start, text.slice(first.start, words[to + 1]!.end))) to++;
      if (!best || to > best.to) best = { article, start, to };
    }
    return best;
  }

  #prints(article: number, start: number, words: string): boolean {
    const text = this.#texts[article]!;
    const end = start + words.length;
    return text.startsWith(words, start) && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 1));
  }

  has(word: string): boolean {
    return this.#at.has(word);
  }
}

function fold(text: string, articles: Articles): Words[] {
  const words = wordsOf(text);
  const pieces: Words[] = [];
  let done = 0;
  for (let index = 0; index < words.length;) {
    const run = articles.longest(text, words, index);
    if (!run || !isCopied(text, words, index, run.to, articles)) {
      index++;
      continue;
    }
    const { start } = words[index]!;
    const { end } = words[run.to]!;
    if (start > done) pieces.push(text.slice(done, start));
    pieces.push([run.article, run.start, run.start + end - start]);
    done = end;
    index = run.to + 1;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}

/** Whether the run from one word to another is somebody else's: long enough, or with a name or number in it. */
function isCopied(text: string, words: readonly Word[], from: number, to: number, articles: Articles): boolean {
  const before = text.slice(0, words[from]!.start);
  const open = (before.match(/["“]/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0);
  const straight = (before.match(/"/gu)?.length ?? 0) % 2 === 1;
  const inMarks = straight || (open && before.lastIndexOf("“") > before.lastIndexOf("”"));
  if (to - from + 1 >= (inMarks ? COPIED_IN_MARKS : COPIED)) return true;
  // 'a two-day-old' is a run of words too.
  const plain = text.slice(words[from]!.start, words[to]!.end).match(/[\p{L}\p{N}]+/gu) ?? [];
  if (plain.length > COPIED) return true;
  return words.slice(from, to + 1).some(({ start, end }) => {
    const word = text.slice(start, end);
    if (/\p{N}/u.test(word) || NUMBER_WORD.test(word)) return true;
    return /^\p{Lu}/u.test(word) && !PLAIN.test(word) && !articles.has(word.toLowerCase());
  });
}

function folded(path: string): StandOffDraft {
  const { story, split, mix, pieces } = parseMarked(path, readFileSync(path, "utf8"));
  const folder = storyFolders().get(story);
  if (folder === undefined) throw new Error(`the articles of '${story}' are not here`);
  const files = readdirSync(folder)
    .filter((file) => file !== "articles.json")
    .toSorted();
  const texts = files.map((file) => readFileSync(join(folder, file), "utf8"));
  const articles = new Articles(texts);
  return {
    story,
    split,
    mix,
    articles: files.map((file, index) => ({
      file,
      sha256: createHash("sha256").update(texts[index]!).digest("hex"),
    })),
    pieces: pieces.flatMap((piece): Piece[] =>
      typeof piece === "string" ? fold(piece, articles) : [{ ...piece, words: fold(piece.words, articles) }],
    ),
  };
}

for (const path of process.argv.slice(2)) {
  const to = join(DRAFTS, `${basename(path).replace(/\.[a-z]+$/u, "")}.json`);
  const { pieces, ...head } = folded(path);
  const lines = pieces.map((piece) => `    ${JSON.stringify(piece)}`).join(",\n");
  writeFileSync(to, `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "pieces": [\n${lines}\n  ]\n}\n`);
  console.log(to);
}
