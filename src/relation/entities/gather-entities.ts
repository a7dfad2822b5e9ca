import type { Entity, NameKind } from "../../model/name.ts";
import { NameKind as NameKinds } from "../../model/name.ts";
import type { Span } from "../../model/span.ts";
import { spanOf } from "../../model/span.ts";
import type { Story } from "../relation.ts";
import { type DecidedPairs, UNDECIDED } from "../decisions/decided-pairs.ts";
import { decidedNodes } from "./decided-nodes.ts";
import { joinNodes } from "./join-nodes.ts";
import { nodesOf, type Node } from "./nodes.ts";

export interface Entities {
  readonly entities: readonly Entity[];
  /** The entity that a bearer of one article is; `article` and `bearer` are indices. */
  readonly of: (article: number, bearer: number) => Entity | undefined;
}

/** Gathers the names of all articles that mean the same person, organisation, place or other thing; what a person decided of them goes before. */
export function gatherEntities(story: Story, decided: DecidedPairs = UNDECIDED): Entities {
  const nodes = nodesOf(story, decided.different);
  const groups = new Map<number, Node[]>();
  joinNodes(nodes, decidedNodes(story, nodes, decided)).forEach((group, index) => {
    const list = groups.get(group);
    if (list) list.push(nodes[index]!);
    else groups.set(group, [nodes[index]!]);
  });
  const byNode = new Map<Node, Entity>();
  const entities = [...groups.values()].map((group, index) => {
    const entity = entityOf(story, group, `e${index + 1}`);
    for (const node of group) byNode.set(node, entity);
    return entity;
  });
  // Of a bearer that was told apart, the first part is who its references and quotes mean.
  const byBearer = new Map(nodes.toReversed().map((node) => [`${node.article} ${node.bearer}`, byNode.get(node)]));
  return { entities, of: (article, bearer) => byBearer.get(`${article} ${bearer}`) };
}

function entityOf(story: Story, group: readonly Node[], id: string): Entity {
  return {
    id,
    name: fullestName(group),
    kind: kindOf(group),
    mentions: group.flatMap((node) => mentionsOf(story, node)),
  };
}

/** Every name, and beside it the name with its title or generic noun where the article prints one. */
function mentionsOf(story: Story, node: Node): Span[] {
  const { article, analysis } = story[node.article]!;
  return node.names.flatMap((index) => {
    const name = analysis.names[index]!;
    return name.whole ? [spanOf(article.id, name), spanOf(article.id, name.whole)] : [spanOf(article.id, name)];
  });
}

/**
 * The name with the most words, then the one that most articles print, then the longest, then the first. Words before a person's name that
 * fewer articles print than the name without them describe the person, and are no part of it ('Striker Jan Holm').
 */
function fullestName(group: readonly Node[]): string {
  const counts = new Map<string, { words: number; articles: number }>();
  for (const node of group) {
    const { name } = node;
    const known = counts.get(name);
    if (known) known.articles++;
    else counts.set(name, { words: node.words.length, articles: 1 });
  }
  const isPerson = kindOf(group) === "person";
  const names = [...counts].filter(([name, { articles }]) =>
    [...counts].every(
      ([other, { words, articles: more }]) => !isPerson || words < 2 || more <= articles || !name.endsWith(` ${other}`),
    ),
  );
  return names.reduce((best, next) => {
    const order =
      next[1].words - best[1].words || next[1].articles - best[1].articles || next[0].length - best[0].length;
    return order > 0 ? next : best;
  })[0];
}

function kindOf(group: readonly Node[]): NameKind {
  const weight = (kind: NameKind): number =>
    group.filter((node) => node.kind === kind).reduce((sum, node) => sum + node.mentions * node.words.length, 0);
  return NameKinds.options.reduce((best, kind) => (weight(kind) > weight(best) ? kind : best));
}
