import { tokenSentences } from "../public/ecbplus/token-sentences.ts";

/** Marks that stand close to the word before them, and endings that are tokens of their own. */
const CLOSE = /^(?:[.,;:!?)\]%”’]|''|n't|['’](?:s|re|ve|ll|m|d|t))$/u;
/** Marks that the next word stands close to. */
const OPENING = /^(?:[([$£€#“‘]|``)$/u;
/** Words before or after which a lone '-' is a dash and not a hyphen. */
const DASHED =
  /^(?:a|an|and|are|as|at|but|for|from|had|has|he|her|his|if|including|is|it|its|not|or|she|so|that|the|their|they|this|was|we|were|when|where|which|while|who|with|you)$/iu;
const WORD = /^[\p{L}\p{N}]/u;
const NUMBER = /^\d+$/u;
const LETTER = /^\p{Lu}$/u;

/**
 * The text of a tokenised document of ECB+ as print has it: a line for each sentence, an empty one between; numbers, initials and
 * hyphenated words, which the corpus takes apart, are whole again. Lines that hold the article's address are left out.
 */
export function printTokens(xml: string): string {
  return tokenSentences(xml)
    .map((sentence) => sentence.map(({ word }) => word))
    .filter((words) => !/^https?$/u.test(words[0] ?? ""))
    .map(printSentence)
    .join("\n\n");
}

function printSentence(words: readonly string[]): string {
  let text = "";
  let isQuoting = false;
  words.forEach((word, index) => {
    const opens = word === '"' && !isQuoting;
    if (index > 0 && !isClose(words, index, opens, isQuoting)) text += " ";
    // Some words carry their mark.
    if (word.split('"').length % 2 === 0) isQuoting = !isQuoting;
    text += word;
  });
  return text;
}

function isClose(words: readonly string[], index: number, opens: boolean, isQuoting: boolean): boolean {
  const [word, before, after, second] = [
    words[index]!,
    words[index - 1]!,
    words[index + 1] ?? "",
    words[index - 2] ?? "",
  ];
  if (word === '"') return !opens;
  if (before === '"') return isQuoting;
  if (CLOSE.test(word) || OPENING.test(before)) return true;
  if (/^[.:]$/u.test(before) && NUMBER.test(second) && /^\d/u.test(word)) return true;
  if (before === "," && /^\d{1,3}$/u.test(second) && /^\d{3}$/u.test(word)) return true;
  if (/^['’]$/u.test(before) && /^(?:s|re|ve|ll|m|d|t)$/u.test(word)) return true;
  if (before === "." && LETTER.test(second) && LETTER.test(word) && after === ".") return true;
  if (word === "/" || before === "/" || word === "_" || before === "_") return true;
  if (word === "-") return before === "-" || isHyphen(before, after);
  return before === "-" && isHyphen(second, word);
}

const isHyphen = (before: string, after: string): boolean =>
  WORD.test(before) && WORD.test(after) && !DASHED.test(before) && !DASHED.test(after);
