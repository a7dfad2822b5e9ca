import type { Analysis } from "../../model/analysis.ts";
import type { Bearer } from "../../model/name.ts";
import type { DecidedPair } from "../decisions/decided-pairs.ts";
import type { Story } from "../relation.ts";
import { partsOfBearer } from "./decided-names.ts";
import { nameWords } from "./name-words.ts";

/** A bearer of one article, ready for comparing with those of the others. */
export interface Node {
  readonly article: number;
  readonly bearer: number;
  /** Which of the article's names it holds: all of the bearer's, unless a person decided that they are not of one. */
  readonly names: readonly number[];
  /** The fullest form of these. */
  readonly name: string;
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

/** The bearers of all articles, article by article; a bearer whose names a person told apart is as many nodes as these are. */
export function nodesOf(story: Story, different: readonly DecidedPair[] = []): Node[] {
  return story.flatMap(({ analysis }, article) =>
    analysis.bearers.flatMap((bearer, index) => {
      const [own, ...others] = partsOfBearer(analysis, article, bearer.names, different);
      return [
        nodeOf(analysis, article, index, own ?? bearer.names, others.length === 0),
        ...others.map((names) => nodeOf(analysis, article, index, names, false)),
      ];
    }),
  );
}

/** @param whole whether these are all names of the bearer, so that all that is known of it is known of them */
function nodeOf(analysis: Analysis, article: number, index: number, names: readonly number[], whole: boolean): Node {
  const bearer = analysis.bearers[index]!;
  const [forms, lent] = [new Set<string>(), new Set<string>()];
  for (const name of names) {
    const form = nameWords(printed(analysis, name)).join(" ");
    if (form !== "") (analysis.names[name]!.lent ? lent : forms).add(form);
  }
  const name = whole ? bearer.name : fullest(names.map((one) => printed(analysis, one)));
  return {
    article,
    bearer: index,
    names,
    name,
    kind: bearer.kind,
    gender: bearer.gender,
    words: forms.size > 0 ? nameWords(name) : [],
    forms: [...forms],
    lent: [...lent],
    ...(whole && bearer.teamOf !== undefined && { teamOf: bearer.teamOf }),
    aliases: whole ? (bearer.aliases ?? []) : [],
    mentions: names.length,
  };
}

const printed = ({ text, names }: Analysis, name: number): string => text.slice(names[name]!.start, names[name]!.end);

const fullest = (forms: readonly string[]): string =>
  forms.reduce((best, form) => (nameWords(form).length > nameWords(best).length ? form : best));
