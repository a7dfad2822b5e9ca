import type { Groups } from "./groups.ts";
import type { Node } from "./nodes.ts";

/** Joins nodes whose name holds another's whole name, or is the part of it that news goes on with. */
export function joinParts(nodes: readonly Node[], groups: Groups): void {
  joinDescribedPersons(nodes, groups);
  joinBodiesInShort(nodes, groups);
}

/** 'Striker Jan Holm' is Jan Holm: a full name behind one or two words that only describe. */
function joinDescribedPersons(nodes: readonly Node[], groups: Groups): void {
  const full = new Map<string, number>();
  nodes.forEach((node, index) => {
    const name = node.words.join(" ");
    if (node.kind === "person" && node.words.length > 1 && !full.has(name)) full.set(name, index);
  });
  nodes.forEach((node, index) => {
    for (let lead = 1; lead <= 2 && node.words.length - lead >= 2; lead++) {
      const other = full.get(node.words.slice(lead).join(" "));
      if (other !== undefined && node.kind === "person" && node.words.length > 2) groups.join(other, index);
    }
  });
}

/**
 * 'Red Sox' and 'the Herald' are the bodies whose only longer name in the story ends so, 'the Academy' the one that begins so before 'of'.
 * A part that several bodies end with is none of them for sure.
 */
function joinBodiesInShort(nodes: readonly Node[], groups: Groups): void {
  const byPart = new Map<string, Set<number>>();
  nodes.forEach((node, index) => {
    if (node.kind !== "organisation") return;
    for (const part of partsOf(node.words)) {
      const list = byPart.get(part);
      if (list) list.add(index);
      else byPart.set(part, new Set([index]));
    }
  });
  nodes.forEach((node, index) => {
    if (node.words.length > 2 || (node.kind !== "organisation" && node.kind !== "other")) return;
    const wholes = [...(byPart.get(node.words.join(" ")) ?? [])].filter((other) => other !== index);
    const found = new Set(wholes.map((other) => groups.of(other)));
    if (found.size === 1) groups.join(wholes[0]!, index);
  });
}

/** What a body's name may be cut down to: its last word or two, or its first before 'of'. */
function partsOf(words: readonly string[]): string[] {
  const parts: string[] = [];
  if (words[1] === "of") parts.push(words[0]!);
  if (words.includes("of")) return parts;
  if (words.length > 1 && words.length < 4) parts.push(words.at(-1)!);
  if (words.length > 2) parts.push(words.slice(-2).join(" "));
  return parts;
}
