import type { Bearer } from "../../model/name.ts";
import type { Story } from "../relation.ts";
import { nameWords } from "./name-words.ts";

/** A bearer of one article, ready for comparing with those of the others. */
export interface Node {
  readonly article: number;
  readonly bearer: number;
  readonly kind: Bearer["kind"];
  readonly gender: Bearer["gender"];
  /** Words of the fullest form. */
  readonly words: readonly string[];
  /** Every form of the article as its words joined by spaces, the aliases apart. */
  readonly forms: readonly string[];
  readonly aliases: readonly string[];
  readonly mentions: number;
}

/** The bearers of all articles, article by article. */
export function nodesOf(story: Story): Node[] {
  return story.flatMap(({ analysis }, article) =>
    analysis.bearers.map((bearer, index): Node => {
      const forms = new Set<string>();
      for (const name of bearer.names) {
        const range = analysis.names[name]!;
        forms.add(nameWords(analysis.text.slice(range.start, range.end)).join(" "));
      }
      return {
        article,
        bearer: index,
        kind: bearer.kind,
        gender: bearer.gender,
        words: nameWords(bearer.name),
        forms: [...forms].filter((form) => form !== ""),
        aliases: bearer.aliases ?? [],
        mentions: bearer.names.length,
      };
    }),
  );
}
