import type { Layout } from "../../../model/analysis.ts";
import type { Bearer } from "../../../model/name.ts";
import type { Range } from "../../../model/span.ts";
import { ROLE_NOUNS } from "./data/titles.ts";
import { CAPITALS, DEMONYMS } from "./data/places.ts";
import { nameKey } from "./name-key.ts";

/** A description by its head and the words that narrow it: 'the Ostian foreign minister' -> minister; ostia, foreign. */
export interface Description {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

const STOPS = /^(?:to|for|in|at|from|with|on|by|who|that|which|,)$/u;
const LEFT_OUT = new Set([
  "the",
  "a",
  "an",
  "his",
  "her",
  "its",
  "their",
  "this",
  "that",
  "of",
  "'s",
  "s",
  "'",
  "former",
  "ex",
  "then",
  "and",
]);
const HEAD_ALIASES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pm: "minister",
    premier: "minister",
    spokeswoman: "spokesman",
    spokesperson: "spokesman",
    spokespeople: "spokesman",
    chairwoman: "chairman",
    chairperson: "chairman",
    chair: "chairman",
    ceo: "executive",
    advisor: "adviser",
    envoy: "ambassador",
    gov: "governor",
    sen: "senator",
    rep: "representative",
    congressman: "representative",
    congresswoman: "representative",
    lawyer: "attorney",
    leader: "president",
    cop: "officer",
  }),
);

const bareWord = (word: string): string => nameKey(word);
const singular = (word: string): string => (ROLE_NOUNS.has(word) ? word : word.replace(/(?:s|es)$/u, ""));

/** Reads a description of a person; null where its head is no role. */
export function describe(layout: Layout, range: Range): Description | null {
  const words = layout.text
    .slice(range.start, range.end)
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/'s\b/gu, " ")
    .split(/[^\p{L}\p{N}.,'-]+/u)
    .flatMap((word) => (word.endsWith(",") ? [word.slice(0, -1), ","] : [word]))
    .filter((word) => word !== "");
  let head = "";
  const modifiers = new Set<string>();
  for (const word of words) {
    if (STOPS.test(word) && head !== "") break;
    const plain = bareWord(word);
    const role = singular(plain);
    if (
      ROLE_NOUNS.has(role) ||
      /^(?:minister|general|chief|leader|head|aide|adviser|chairman|spokesman)$/u.test(role) ||
      HEAD_ALIASES.has(role)
    ) {
      if (head !== "") modifiers.add(head);
      head = role;
    } else if (!LEFT_OUT.has(plain)) modifiers.add(normalOrigin(plain));
  }
  if (head === "") return null;
  const rest = words.slice(words.findIndex((word) => singular(bareWord(word)) === head) + 1);
  for (const word of rest)
    if (!LEFT_OUT.has(bareWord(word)) && !STOPS.test(word)) modifiers.add(normalOrigin(bareWord(word)));
  return { head: HEAD_ALIASES.get(head) ?? head, modifiers };
}

/** A demonym or capital as its country, so that 'Ostian' and 'Ostia' meet. */
const normalOrigin = (word: string): string =>
  DEMONYMS.get(word) ??
  (word === "us" || word === "american"
    ? "united states"
    : word === "kremlin"
      ? "russia"
      : (CAPITALS.get(word) ?? word));

/** How well a description fits a role: 0 where the heads differ; more for every modifier both have, less for those that only one has. */
export function fitOf(description: Description, role: Description): number {
  if (description.head !== role.head) return 0;
  let shared = 0;
  for (const word of description.modifiers) if (role.modifiers.has(word)) shared++;
  const missing = description.modifiers.size - shared;
  return Math.max(0.1, 1 + shared - 0.6 * missing);
}

/** The roles of the bearers, read once. */
export const describedRoles = (layout: Layout, bearers: readonly Bearer[]): Description[][] =>
  bearers.map((bearer) => {
    const seen = new Set<string>();
    return bearer.roles.flatMap((role) => {
      const words = layout.text.slice(role.start, role.end);
      if (seen.has(words)) return [];
      seen.add(words);
      return describe(layout, role) ?? [];
    });
  });
