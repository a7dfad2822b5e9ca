import type { Layout } from "../../../model/analysis.ts";
import type { Office } from "../../../model/name.ts";
import type { Range } from "../../../model/span.ts";
import { ROLE_NOUNS } from "./data/titles.ts";
import { CAPITALS, DEMONYMS } from "./data/places.ts";
import { nameKey } from "./name-key.ts";

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

/** Among the words that narrow a post: who held it before holds it no longer. */
const FORMER = "former";

const bareWord = (word: string): string => nameKey(word);
const singular = (word: string): string => (ROLE_NOUNS.has(word) ? word : word.replace(/(?:s|es)$/u, ""));

/** Reads a description of a person; null where its head is no role. */
export function describe(layout: Layout, range: Range): Office | null {
  const words = layout.text
    .slice(range.start, range.end)
    .toLowerCase()
    .replace(/\bunited states\b|\bu\.s\./gu, "us")
    .replace(/[’‘]/gu, "'")
    .replace(/'s\b/gu, " ")
    .split(/[^\p{L}\p{N}.,'-]+/u)
    .flatMap((word) => (word.endsWith(",") ? [word.slice(0, -1), ","] : [word]))
    .filter((word) => word !== "");
  let head = "";
  const modifiers = new Set<string>();
  for (const word of words) {
    // What follows 'of' says of what the post is: 'guard' in 'spokeswoman of the coast guard' is no post.
    if ((STOPS.test(word) || word === "of") && head !== "") break;
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
  const behind = words.slice(words.findIndex((word) => singular(bareWord(word)) === head) + 1);
  let target = "";
  for (const word of behind) {
    const plain = bareWord(word);
    if (word === "to") target = "to ";
    else if (word === "," || /^(?:who|that|which)$/u.test(word)) break;
    else if (!LEFT_OUT.has(plain) && !STOPS.test(word)) modifiers.add(target + normalOrigin(plain));
  }
  if (words.some((word) => /^(?:former|ex|then|ousted)(?:-|$)/u.test(word))) modifiers.add(FORMER);
  return { head: HEAD_ALIASES.get(head) ?? head, of: [...modifiers] };
}

/** A demonym or capital as its country, so that 'Ostian' and 'Ostia' meet. */
const normalOrigin = (word: string): string =>
  DEMONYMS.get(word) ??
  (word === "us" || word === "american"
    ? "united states"
    : word === "kremlin"
      ? "russia"
      : (CAPITALS.get(word) ?? word));

/** How well a description fits a role: 0 where the heads differ; more for every modifier both have, less for those that only the description has. */
export function fitOf(description: Office, role: Office): number {
  if (description.head !== role.head) return 0;
  const shared = description.of.filter((word) => role.of.includes(word)).length;
  return Math.max(0.1, 1 + shared - 0.6 * (description.of.length - shared));
}

/** The roles of a bearer in normal words, each once. */
export function officesOf(layout: Layout, roles: readonly Range[]): Office[] {
  const seen = new Set<string>();
  return roles.flatMap((role) => {
    const words = layout.text.slice(role.start, role.end);
    if (seen.has(words)) return [];
    seen.add(words);
    return describe(layout, role) ?? [];
  });
}
