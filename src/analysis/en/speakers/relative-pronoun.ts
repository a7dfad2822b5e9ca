import type { Range } from "../../../model/span.ts";
import { ROLE_NOUNS } from "../names/data/titles.ts";
import { isNominal, LONGEST_PHRASE, phraseFrom, rangeOfWords } from "./noun-phrase.ts";
import type { Scene } from "./scene.ts";
import type { Words } from "./words.ts";

/** A thing that cannot be 'who'. */
const ABSTRACT = /(?:tion|sion|ment|ity|ness|ence|ance|ship|ism|ure|ing)s?$/u;

/** The noun phrase right before a relative pronoun, coordinated names together; of 'a break with its allies, who' the allies. Null where none is. */
export function phraseBefore(scene: Scene, pronoun: number): Range | null {
  const { tokens, sentences } = scene.layout;
  const at = scene.tokenAt(pronoun);
  const { from } = sentences[scene.sentenceAt(pronoun)]!;
  let end = at;
  while (end > from && tokens[end - 1]!.text === ",") end--;
  for (let start = Math.max(from, end - LONGEST_PHRASE); start < end; start++) {
    const phrase = phraseFrom(tokens, start, end);
    if (phrase.to === end) return rangeOfWords(tokens, withOthers(scene, person(scene, phrase), from));
    start = Math.max(start, phrase.to - 1);
  }
  return null;
}

/** The part behind the last preposition, where the whole is no one who speaks. */
function person(scene: Scene, phrase: Words): Words {
  const { tokens } = scene.layout;
  const prepositions: number[] = [];
  for (let i = phrase.from + 1; i < phrase.to - 1; i++)
    if (!isNominal(tokens[i]) || tokens[i]!.tag === "ADP") prepositions.push(i);
  const [first] = prepositions;
  if (first === undefined) return phrase;
  const head = tokens[first - 1]!;
  const mayBeNobody = head.tag === "NOUN" && ABSTRACT.test(head.lower) && !ROLE_NOUNS.has(head.lower);
  return mayBeNobody ? { from: prepositions.at(-1)! + 1, to: phrase.to } : phrase;
}

/** 'Jan Holm and Petra Lind, who': the name before 'and' too. */
function withOthers(scene: Scene, phrase: Words, limit: number): Words {
  const { tokens } = scene.layout;
  let { from } = phrase;
  while (from - 2 >= limit && tokens[from - 1]!.lower === "and") {
    const before = tokens[from - 2]!;
    const name = scene.namesNear(before.start, before.end).find((other) => other.end === before.end);
    if (!name) break;
    from = scene.tokenAt(name.start);
  }
  return { from, to: phrase.to };
}
