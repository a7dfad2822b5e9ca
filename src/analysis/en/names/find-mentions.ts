import type { Layout, Token } from "../../../model/analysis.ts";
import type { Range } from "../../../model/span.ts";
import {
  KNOWN_BODIES,
  LOWER_BODY_HEADS,
  LOWER_BODY_MIDDLES,
  LOWER_BODY_TAILS,
  LOWER_PLACE_HEADS,
  ORGANISATION_HEADS,
} from "./data/heads.ts";
import { isCountry } from "./data/places.ts";
import { ROLE_NOUNS, TITLES } from "./data/titles.ts";
import { findRuns, type Run } from "./find-runs.ts";
import { isOrigin } from "./word-evidence.ts";
import { findTitleCaseRuns, knownSequences } from "./find-title-case-runs.ts";
import { caseEvidenceOf, isCapital, isOpening, isUpper, letterCasesOf, type LetterCase } from "./letter-case.ts";
import type { Mention } from "./mention.ts";
import { nameKey } from "./name-key.ts";
import { kindScores } from "./name-kind.ts";
import { splitRun, type NamePart } from "./split-run.ts";

/** The names of an article in the order of the text; prose first decides what counts as a name in titles and in capitals. */
export function findMentions(layout: Layout): Mention[] {
  const cases = letterCasesOf(layout);
  const evidence = caseEvidenceOf(layout, cases);
  const mentions: Mention[] = [];
  const later: number[] = [];
  layout.sentences.forEach((sentence, index) => {
    if (layout.blocks[sentence.block]?.kind === "furniture") return;
    if (cases[index] !== "prose") {
      later.push(index);
      return;
    }
    for (const run of findRuns(layout, sentence, evidence)) addRun(layout, run, index, sentence.to, mentions);
  });
  const known = knownSequences(layout.tokens, mentions);
  addOpeningSurnames(layout, cases, mentions);
  for (const index of later) {
    const sentence = layout.sentences[index]!;
    for (const run of findTitleCaseRuns(layout, sentence, known, evidence, cases[index] === "upper")) {
      addRun(layout, run, index, sentence.to, mentions);
    }
  }
  return mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A person's surname that is a common word too at the beginning of a sentence ('White said'), or a title anywhere ('said Deacon'), known
 * from the full name elsewhere.
 */
function addOpeningSurnames(layout: Layout, cases: readonly LetterCase[], mentions: Mention[]): void {
  const { tokens, sentences } = layout;
  const surnames = new Set<string>();
  const taken = new Set<number>();
  for (const mention of mentions) {
    for (let i = mention.from; i < mention.to; i++) taken.add(i);
    if (mention.to - mention.from > 1 && mention.scores.person > mention.scores.organisation)
      surnames.add(tokens[mention.to - 1]!.lower);
  }
  sentences.forEach((sentence, index) => {
    if (cases[index] !== "prose" || layout.blocks[sentence.block]?.kind === "furniture") return;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (
        taken.has(i) ||
        !surnames.has(tokens[i]!.lower) ||
        !isCapital(tokens[i]!) ||
        !(isOpening(tokens, i, sentence.from) || isTitle(tokens[i]!))
      )
        continue;
      if (/^(?:the|a|an|of)$/u.test(tokens[i - 1]?.lower ?? "") && i > sentence.from) continue;
      if (/^(?:VERB|AUX|PART|ADV)$/u.test(tokens[i + 1]?.tag ?? "") || /^[,.'’]/u.test(tokens[i + 1]?.text ?? ""))
        mentions.push(mentionOf(layout, { from: i, to: i + 1, kind: "person" }, index, sentence.to));
    }
  });
}

const isTitle = (token: Token): boolean => TITLES.has(token.lower) || ROLE_NOUNS.has(token.lower);

function addRun(layout: Layout, run: Run, sentence: number, limit: number, mentions: Mention[]): void {
  const { tokens } = layout;
  const parts = splitRun(tokens, run);
  const reached = bodyEnd(tokens, run.to, limit);
  const end = reached === run.to + 1 && namesBody(tokens, run) ? run.to : reached;
  const last = parts.at(-1);
  if (end > run.to && (!last || last.to === run.to)) {
    const from = last ? last.from : originStart(tokens, run);
    if (from < run.to) {
      for (const part of parts.slice(0, -1)) mentions.push(mentionOf(layout, part, sentence, limit));
      mentions.push(mentionOf(layout, { from, to: end, kind: "organisation" }, sentence, limit));
      return;
    }
  }
  for (const part of parts) mentions.push(mentionOf(layout, part, sentence, limit));
  if (last && last.to === run.to) addOwnedBody(layout, last, sentence, limit, mentions);
}

/** 'Ostia's armed forces' is a name beside 'Ostia'. */
function addOwnedBody(layout: Layout, owner: NamePart, sentence: number, limit: number, mentions: Mention[]): void {
  const { tokens } = layout;
  if (!/^['’]s?$/u.test(tokens[owner.to]?.text ?? "") || owner.to >= limit) return;
  if (!isCountry(nameKey(layout.text.slice(tokens[owner.from]!.start, tokens[owner.to - 1]!.end)))) return;
  const end = bodyEnd(tokens, owner.to + 1, limit);
  if (end > owner.to + 1 && /^(?:NOUN|PROPN)$/u.test(tokens[end - 1]!.tag))
    mentions.push(mentionOf(layout, { from: owner.from, to: end, kind: "organisation" }, sentence, limit));
}

/** Whether the run's last words are a well-known body already, which no generic noun makes another of. */
const namesBody = (tokens: readonly Token[], run: Run): boolean =>
  KNOWN_BODIES.has(
    tokens
      .slice(Math.max(run.from, run.to - 2), run.to)
      .map((token) => token.lower)
      .join(" "),
  );

/** The demonym at a run's end, which a generic noun makes a name ('Ostian navy'). */
function originStart(tokens: readonly Token[], run: Run): number {
  const last = run.to - 1;
  if (!isOrigin(tokens[last]!.lower)) return run.to;
  return last > run.from && /^(?:north|south|new|sri)$/u.test(tokens[last - 1]!.lower) ? last - 1 : last;
}

/** The token after the generic nouns that make a body's name of the capitals before `at`; `at` where there are none. */
function bodyEnd(tokens: readonly Token[], at: number, limit: number): number {
  let end = at;
  while (end < limit && end < at + 3 && LOWER_BODY_MIDDLES.has(tokens[end]!.text)) end++;
  const head = tokens[end];
  if (!head || end >= limit || !(LOWER_BODY_HEADS.has(head.text) || (end > at && LOWER_BODY_TAILS.has(head.text)))) {
    return LOWER_BODY_HEADS.has(tokens[at]?.text ?? "") && at < limit ? at + 1 : at;
  }
  return end + 1;
}

function mentionOf(layout: Layout, part: NamePart, sentence: number, limit: number): Mention {
  const { tokens, text } = layout;
  const [start, end] = [tokens[part.from]!.start, tokens[part.to - 1]!.end];
  const title = part.title && rangeOf(tokens, part.title);
  const whole = wholeOf(tokens, part, limit);
  return {
    from: part.from,
    to: part.to,
    start,
    end,
    key: nameKey(text.slice(start, end)),
    scores: kindScores(tokens, part),
    ...(title && { title }),
    ...(whole && { whole }),
    sentence,
    upper: tokens.slice(part.from, part.to).every(isUpper),
  };
}

const rangeOf = (tokens: readonly Token[], run: Run): Range => ({
  start: tokens[run.from]!.start,
  end: tokens[run.to - 1]!.end,
});

/** The name with its title before it, its generic noun after it, or the country that a ministry is of. */
function wholeOf(tokens: readonly Token[], part: NamePart, limit: number): Range | undefined {
  let { from, to } = part;
  if (part.title && tokens[part.title.to - 1]!.end < tokens[part.from]!.start && part.title.to === part.from)
    from = part.title.from;
  while (
    to < limit &&
    to < part.to + 2 &&
    (LOWER_PLACE_HEADS.has(tokens[to]!.text) ||
      (to === part.to && LOWER_BODY_MIDDLES.has(tokens[to]!.text) && LOWER_PLACE_HEADS.has(tokens[to + 1]?.text ?? "")))
  )
    to++;
  const possessive =
    /^['’]s?$/u.test(tokens[part.from - 1]?.text ?? "") && isCountry(nameKey(tokens[part.from - 2]?.text ?? ""));
  if (
    possessive &&
    ORGANISATION_HEADS.has(tokens[part.to - 1]!.lower) &&
    (part.to - part.from === 1 || LOWER_BODY_MIDDLES.has(tokens[part.from]!.lower))
  )
    from = part.from - 2;
  if (from === part.from && to === part.to) return undefined;
  return rangeOf(tokens, { from, to });
}
