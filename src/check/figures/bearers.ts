import type { Analysis } from "../../model/analysis.ts";
import { contains, type Range } from "../../model/span.ts";

/** Reads whose age a figure is: the words of the name of a person that it stands with, lower case; none where nobody is named. */
export function bearerReader({ bearers, names, references, sentences, text }: Analysis): (age: Range) => Set<string> {
  const persons = [...names, ...references].filter(({ bearer }) => bearers[bearer]?.kind === "person");
  return (age) => {
    const beside = BESIDE.exec(text.slice(Math.max(0, age.start - REACH), age.start))?.[1];
    const sentence = sentences.find(({ end }) => end > age.start);
    const inside = sentence ? persons.filter((person) => contains(sentence, person)) : [];
    const before = inside.filter(({ end }) => end <= age.start).at(-1);
    const after = inside.find(({ start }) => start >= age.end);
    // 'The 41-year-old Quist', not 'the 41-year-old engineer', who may be anybody.
    const attributive = /[- ]olds?$/iu.test(text.slice(age.start, age.end)) && /^ \p{L}/u.test(text.slice(age.end));
    const person = attributive ? (after && after.start - age.end < 2 ? after : undefined) : (before ?? after);
    return new Set([...wordsOf(person ? bearers[person.bearer]!.name : ""), ...wordsOf(beside ?? "")]);
  };
}

/** 'Mara Quist, 41', 'Mara Quist is 41'; so far before the age the name begins. */
const BESIDE = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’-]+ )*\p{Lu}[\p{L}'’-]+)(?:,| is| was| turned|, aged) $/u;
const REACH = 50;

const wordsOf = (name: string): string[] => name.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
