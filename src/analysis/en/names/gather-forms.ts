import type { Layout } from "../../../model/analysis.ts";
import { NameKind } from "../../../model/name.ts";
import { FEMALE_NAMES, MALE_NAMES } from "./data/first-names.ts";
import { FEMALE_TITLES, MALE_TITLES } from "./data/titles.ts";
import type { Form, Mention } from "./mention.ts";
import { PERSON_VERBS } from "./name-kind.ts";
import { looseKey } from "./name-key.ts";

/** The words of a key: hyphens part them, the Arabic article and full stops are left out. */
export const wordsOfKey = (key: string): string[] =>
  looseKey(key)
    .split(/[\s]+/u)
    .filter((word) => word !== "" && !/^(?:al|el|ul)$/u.test(word));

/** The mentions of an article by their key, each form with the kind that all its mentions together speak for. */
export function gatherForms(layout: Layout, mentions: readonly Mention[]): Form[] {
  const byKey = new Map<string, number[]>();
  mentions.forEach((mention, index) => {
    const list = byKey.get(mention.key);
    if (list) list.push(index);
    else byKey.set(mention.key, [index]);
  });
  return [...byKey].flatMap(([key, list]) => formsOf(layout, mentions, key, list));
}

/** One form; where titles of men and of women stand before it, one for him, one for her and one for the mentions without such a title. */
function formsOf(layout: Layout, mentions: readonly Mention[], key: string, list: readonly number[]): Form[] {
  const byGender = Map.groupBy(list, (index) => genderOf(titleWords(layout, mentions[index]!), undefined));
  if (!byGender.has("female") || !byGender.has("male")) return [formOf(layout, mentions, key, list)];
  return [...byGender].map(([gender, own]) => ({
    ...formOf(layout, mentions, key, own),
    ...(gender !== "unknown" && { shared: true as const }),
  }));
}

function formOf(layout: Layout, mentions: readonly Mention[], key: string, list: readonly number[]): Form {
  const totals = NameKind.options.map((kind) => ({
    kind,
    score: list.reduce((sum, index) => sum + mentions[index]!.scores[kind], 0) / Math.sqrt(list.length),
  }));
  totals.sort((a, b) => b.score - a.score);
  const words = wordsOfKey(key);
  const titles = list.flatMap((index) => titleWords(layout, mentions[index]!));
  return {
    key,
    words,
    kind: totals[0]!.kind,
    margin: totals[0]!.score - totals[1]!.score,
    mentions: list,
    gender: genderOf(titles, totals[0]!.kind === "person" && words.length > 1 ? words[0]! : undefined),
    titled: titles.length > 0,
    placed: isPlaced(layout, mentions, list),
  };
}

function isPlaced(layout: Layout, mentions: readonly Mention[], list: readonly number[]): boolean {
  const own = list.map((index) => mentions[index]!);
  return (
    own.some(({ from }) => /^(?:at|in|into|inside|outside|near)$/u.test(layout.tokens[from - 1]?.lower ?? "")) &&
    !own.some(({ to }) => PERSON_VERBS.has(layout.tokens[to]?.lower ?? ""))
  );
}

const titleWords = (layout: Layout, mention: Mention): string[] =>
  mention.title
    ? layout.text.slice(mention.title.start, mention.title.end).toLowerCase().replace(/\./gu, "").split(/\s+/u)
    : [];

function genderOf(titles: readonly string[], given: string | undefined): Form["gender"] {
  if (titles.some((title) => FEMALE_TITLES.has(title))) return "female";
  if (titles.some((title) => MALE_TITLES.has(title))) return "male";
  if (given === undefined) return "unknown";
  const [female, male] = [FEMALE_NAMES.has(given), MALE_NAMES.has(given)];
  return female === male ? "unknown" : female ? "female" : "male";
}
