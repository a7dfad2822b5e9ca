import type { Layout, Token } from "../../../model/analysis.ts";
import type { Range } from "../../../model/span.ts";
import { ROLE_NOUNS, TITLES, TITLE_QUALIFIERS } from "./data/titles.ts";
import { isOrigin } from "./word-evidence.ts";
import type { Mention } from "./mention.ts";

/** What an article calls a person beside the name: titles, 'trainer Jan Holm', 'Jan Holm, the harbour master,'. In the order of the text. */
export function findRoles(layout: Layout, mentions: readonly Mention[]): Range[] {
  const roles: Range[] = [];
  for (const mention of mentions) {
    const before = roleBefore(layout, mention);
    if (before) roles.push(before);
    const after = roleAfter(layout, mention);
    if (after) roles.push(after);
  }
  return roles;
}

const isRoleWord = (token: Token): boolean =>
  ROLE_NOUNS.has(token.lower) || ROLE_NOUNS.has(token.lemma) || TITLES.has(token.lower.replace(/\.$/u, ""));
const LONGEST = 7;

/** The noun phrase right before the name whose head is a role, or the title, with what stands before it in the same phrase. */
function roleBefore(layout: Layout, mention: Mention): Range | null {
  const { tokens, sentences } = layout;
  const first = sentences[mention.sentence]!.from;
  let last = mention.from - 1;
  if (mention.title) last = Math.max(first, tokenEndingAt(tokens, mention.title.end, mention.from));
  else if (tokens[last]?.text === ",") last--;
  if (last < first || !(mention.title || isRoleWord(tokens[last]!))) return null;
  let from = mention.title ? tokenStartingAt(tokens, mention.title.start, last) : last;
  while (from > first && last - from < LONGEST) {
    const step = joinsPhrase(tokens[from - 1]!) ? 1 : stepToPost(tokens, from, first);
    if (step === 0) break;
    from -= step;
  }
  while (from < last && /^(?:the|a|an|['’]s|,|-)$/u.test(tokens[from]!.lower)) from++;
  return { start: tokens[from]!.start, end: tokens[last]!.end };
}

/** How many tokens back the post stands that 'to' or 'of' ties to the words from `from` on ('envoy to the Isles Jan Holm'). */
function stepToPost(tokens: readonly Token[], from: number, first: number): number {
  const article = tokens[from - 1]?.lower === "the" ? 1 : 0;
  const post = from - 2 - article;
  return post >= first && /^(?:to|of|for)$/u.test(tokens[post + 1]!.lower) && isRoleWord(tokens[post]!)
    ? 2 + article
    : 0;
}

const joinsPhrase = (token: Token): boolean =>
  /^(?:NOUN|PROPN|ADJ|PART)$/u.test(token.tag) && token.lower !== "to" && token.lower !== "not"
    ? true
    : /^(?:['’]s|-|of)$/u.test(token.lower) || TITLE_QUALIFIERS.has(token.lower) || isOrigin(token.lower);

function tokenEndingAt(tokens: readonly Token[], end: number, before: number): number {
  let at = before - 1;
  while (at > 0 && tokens[at]!.end > end) at--;
  return at;
}

function tokenStartingAt(tokens: readonly Token[], start: number, before: number): number {
  let at = before;
  while (at > 0 && tokens[at]!.start > start) at--;
  return at;
}

/** The apposition after the name: from the comma on, its head a role, to the next comma or the sentence's end. */
function roleAfter(layout: Layout, mention: Mention): Range | null {
  const { tokens, sentences } = layout;
  const limit = sentences[mention.sentence]!.to;
  let at = mention.to;
  if (tokens[at]?.text !== "," || at >= limit) return null;
  at++;
  if (/^\d+$/u.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ",") at += 2;
  if (/^(?:the|a|an|his|her|who|one)$/u.test(tokens[at]?.lower ?? "")) at++;
  const from = at;
  let head = -1;
  while (
    at < limit &&
    at - from < 20 &&
    !/^(?:,|\.|;|—|–|"|“|”|\(|\))$/u.test(tokens[at]!.text) &&
    tokens[at]!.tag !== "AUX" &&
    !(tokens[at]!.tag === "VERB" && head < 0 && !isRoleWord(tokens[at]!)) &&
    !/^(?:said|says|who)$/u.test(tokens[at]!.lower)
  ) {
    if (head < 0 && isRoleWord(tokens[at]!)) head = at;
    at++;
  }
  return head >= 0 && head - from <= 6 && at > from ? { start: tokens[from]!.start, end: tokens[at - 1]!.end } : null;
}
