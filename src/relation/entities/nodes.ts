import type { Bearer } from "../../model/name.ts";
import type { Story } from "../relation.ts";
import { nameWords } from "./name-words.ts";

/** A bearer of one article, ready for comparing with those of the others. */
export interface Node {
  readonly article: number;
  readonly bearer: number;
  readonly kind: Bearer["kind"];
  readonly gender: Bearer["gender"];
  /** Words of the fullest form; none where places' names alone stand for it. */
  readonly words: readonly string[];
  /** Every form of the article as its words joined by spaces, the aliases apart. */
  readonly forms: readonly string[];
  /** Names of places that stand for it as a team; it has no words where these are all it has. */
  readonly lent: readonly string[];
  /** The place whose team it is by its name. */
  readonly teamOf?: string;
  readonly aliases: readonly string[];
  readonly mentions: number;
}

/** The bearers of all articles, article by article. */
export function nodesOf(story: Story): Node[] {
  return story.flatMap(({ analysis }, article) =>
    analysis.bearers.map((bearer, index): Node => {
      const [forms, lent] = [new Set<string>(), new Set<string>()];
      for (const name of bearer.names) {
        const range = analysis.names[name]!;
        const form = nameWords(analysis.text.slice(range.start, range.end)).join(" ");
        if (form !== "") (range.lent ? lent : forms).add(form);
      }
      return {
        article,
        bearer: index,
        kind: bearer.kind,
        gender: bearer.gender,
        words: forms.size > 0 ? nameWords(bearer.name) : [],
        forms: [...forms],
        lent: [...lent],
        ...(bearer.teamOf !== undefined && { teamOf: bearer.teamOf }),
        aliases: bearer.aliases ?? [],
        mentions: bearer.names.length,
      };
    }),
  );
}
