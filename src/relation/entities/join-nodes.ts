import { givenNamesAgree, isSameWord } from "./name-likeness.ts";
import { isWithinEdits } from "../../model/edit-distance.ts";
import { soundKey } from "./name-words.ts";
import type { DecidedNodes } from "./decided-nodes.ts";
import { Groups } from "./groups.ts";
import { joinParts } from "./join-parts.ts";
import { joinTeams } from "./join-teams.ts";
import type { Node } from "./nodes.ts";

/** Which nodes mean the same one: for each node the index of the first node of its group. */
export function joinNodes(nodes: readonly Node[], { same, different }: DecidedNodes): number[] {
  const groups = new Groups(nodes, different);
  for (const [a, b] of same) groups.join(a, b);
  joinEqualNames(nodes, groups);
  joinAliases(nodes, groups);
  joinPersons(nodes, groups);
  joinShortNames(nodes, groups);
  joinParts(nodes, groups);
  joinTeams(nodes, groups);
  joinMisprints(nodes, groups);
  return nodes.map((_, index) => groups.of(index));
}

const isFullPerson = (node: Node): boolean => node.kind === "person" && node.words.length > 1;
const gendersAgree = (a: Node, b: Node): boolean =>
  a.gender === "unknown" || b.gender === "unknown" || a.gender === b.gender;

/** Nodes that share a form of several words, spacing aside, or whose only form is the same. */
function joinEqualNames(nodes: readonly Node[], groups: Groups): void {
  const byForm = new Map<string, number>();
  nodes.forEach((node, index) => {
    const keys = node.forms.filter(
      (form) => form.includes(" ") || (form === node.words.join(" ") && node.kind !== "person"),
    );
    for (const form of keys) {
      const key = form.replace(/ /gu, "");
      const other = byForm.get(key);
      if (other === undefined) byForm.set(key, index);
      else if (gendersAgree(node, nodes[other]!)) groups.join(other, index);
    }
  });
}

function joinAliases(nodes: readonly Node[], groups: Groups): void {
  const byName = new Map<string, number[]>();
  nodes.forEach((node, index) => {
    const forms = node.kind === "person" ? node.forms.filter((form) => form.includes(" ")) : node.forms;
    for (const name of new Set([...forms, ...node.aliases])) {
      const list = byName.get(name);
      if (list) list.push(index);
      else byName.set(name, [index]);
    }
  });
  for (const list of byName.values()) {
    const first = list[0]!;
    const name = (index: number): boolean => nodes[index]!.kind !== "person" || nodes[index]!.words.length > 1;
    for (const index of list)
      if (name(first) && name(index) && (nodes[index]!.kind !== "person") === (nodes[first]!.kind !== "person"))
        groups.join(first, index);
  }
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
const surnameOf = (words: readonly string[]): string =>
  words.length > 1 && SUFFIX.test(words.at(-1)!) ? words.at(-2)! : words.at(-1)!;

/** Whether two full names are one person's: the surnames alike and the given names agreeing; a short surname may differ where the given names are equal. */
function isSamePerson(a: Node, b: Node): boolean {
  const [x, y] = [surnameOf(a.words), surnameOf(b.words)];
  if (isSameWord(x, y)) return givenNamesAgree(a.words, b.words);
  return (
    a.words[0] === b.words[0] && a.words[0]!.length > 3 && Math.min(x.length, y.length) >= 4 && isWithinEdits(x, y, 1)
  );
}

/** Whether a node of the same name, kind and gender came before: equal names are joined already, and need no comparing again. */
function isRepeated(seen: Set<string>, node: Node): boolean {
  const key = `${node.kind} ${node.gender} ${node.words.join(" ")}`;
  if (seen.has(key)) return true;
  seen.add(key);
  return false;
}

/** Full names of one person: surnames that sound alike or differ by a letter, given names that agree. */
function joinPersons(nodes: readonly Node[], groups: Groups): void {
  const bySound = new Map<string, number[]>();
  const seen = new Set<string>();
  nodes.forEach((node, index) => {
    if (!isFullPerson(node) || isRepeated(seen, node)) return;
    const keys = new Set([
      soundKey(surnameOf(node.words)),
      `${soundKey(node.words[0]!)} ${surnameOf(node.words)[0] ?? ""}`,
    ]);
    const mates = new Set<number>();
    for (const key of keys) {
      const list = bySound.get(key) ?? [];
      for (const other of list) mates.add(other);
      list.push(index);
      bySound.set(key, list);
    }
    for (const other of mates) {
      const mate = nodes[other]!;
      if (groups.of(other) === groups.of(index) || !gendersAgree(node, mate)) continue;
      if (isSamePerson(node, mate)) groups.join(other, index);
    }
  });
}

/** A surname, a given name or the beginning of a body's name alone: of those whom the story calls so, the one it names most. */
function joinShortNames(nodes: readonly Node[], groups: Groups): void {
  const byForm = new Map<string, number[]>();
  const add = (form: string, index: number): void => {
    const list = byForm.get(form);
    if (list) list.push(index);
    else byForm.set(form, [index]);
  };
  nodes.forEach((node, index) => {
    const own = new Set(node.forms.filter((form) => !form.includes(" ")));
    if (isFullPerson(node)) own.add(surnameOf(node.words));
    if (own.size > 0 && node.words.length > 1) for (const form of own) add(form, index);
  });
  nodes.forEach((node, index) => {
    if (node.words.length !== 1) return;
    const candidates = (byForm.get(node.words[0]!) ?? []).filter(
      (other) => gendersAgree(node, nodes[other]!) && kindsAgree(node, nodes[other]!),
    );
    const best = mostNamed(groups, candidates);
    if (best !== undefined) groups.join(best, index);
  });
  joinSameSingles(nodes, groups);
}

const kindsAgree = (short: Node, long: Node): boolean =>
  short.kind === long.kind ||
  short.kind === "other" ||
  long.kind === "other" ||
  (short.kind !== "person" && long.kind !== "person");

function mostNamed(groups: Groups, candidates: readonly number[]): number | undefined {
  const totals = new Map<number, number>();
  for (const index of candidates) {
    const group = groups.of(index);
    if (!totals.has(group)) totals.set(group, groups.mentionsOf(group));
  }
  let best: number | undefined;
  for (const [group, total] of totals) if (best === undefined || total > totals.get(best)!) best = group;
  return best;
}

/** Names of one word that no longer name explains: the same word is the same one. */
function joinSameSingles(nodes: readonly Node[], groups: Groups): void {
  const byWord = new Map<string, number>();
  nodes.forEach((node, index) => {
    if (node.words.length !== 1) return;
    const other = byWord.get(node.words[0]!);
    if (other === undefined) byWord.set(node.words[0]!, index);
    else if (gendersAgree(node, nodes[other]!)) groups.join(other, index);
  });
}

/** Names that differ by a letter or two, in articles that print one of them alone; two that the language's data knows are two. */
function joinMisprints(nodes: readonly Node[], groups: Groups): void {
  const byKey = new Map<string, number[]>();
  const seen = new Set<string>();
  nodes.forEach((node, index) => {
    const word = node.words.join("");
    if (isFullPerson(node) || isRepeated(seen, node) || word.length < 4 || word.length > 60) return;
    const mates = new Set<number>();
    for (const key of [`s${soundKey(word)}`, `a${word.slice(0, 4)}`, `z${word[0]}${word.slice(-4)}`]) {
      const list = byKey.get(key) ?? [];
      for (const other of list) mates.add(other);
      list.push(index);
      byKey.set(key, list);
    }
    for (const other of mates) {
      const mate = nodes[other]!;
      if (
        groups.of(other) === groups.of(index) ||
        (node.aliases.length > 0 && mate.aliases.length > 0) ||
        node.kind !== mate.kind
      )
        continue;
      if (
        node.words.length === mate.words.length &&
        isSameWord(word, mate.words.join("")) &&
        (word.length > 8 || !groups.areApart(other, index))
      )
        groups.join(other, index);
    }
  });
}
