import { type DecidedPair, type DecidedPassage, sideOf } from "../decisions/decided-pairs.ts";
import type { Decided } from "./decided.ts";
import { firmMembers, type Sureness } from "./firm.ts";

/** Passages that are one point, and those of them that surely are. */
export interface Group {
  readonly members: readonly number[];
  readonly firm: ReadonlySet<number>;
}

/**
 * Joins the groups of passages that were decided to be the same: for each passage the largest group in which it is firm. Firm in the joined
 * group are these passages and what surely is the same as one of them. What is decided to be different from something in it stays in a group of
 * its own.
 */
export function joinDecided(
  groups: readonly (readonly number[])[],
  { same, apart, contested, lone }: Omit<Decided, "passages" | "links">,
  sureness: Sureness,
): Group[] {
  const all = [...groups, ...lone.map((passage) => [passage])].map((members): Group => ({
    members,
    firm: new Set(firmMembers(members, sureness).map((index) => members[index]!)),
  }));
  let joining: Joining[] = [];
  for (const set of same) {
    const parts = new Set(set.map((passage) => mainGroup(passage, all)));
    const met = joining.filter((one) => !one.parts.isDisjointFrom(parts));
    joining = [...joining.filter((one) => !met.includes(one)), together([...met, { seeds: new Set(set), parts }])];
  }
  const joined = joining.map((one) => joinedGroup(one, apart));
  const taken = new Set(joining.flatMap(({ parts }) => [...parts]));
  const isTold = ({ members }: Group): boolean =>
    joined.some((group) => members.every((member) => group.members.includes(member)));
  const others = all.filter((group) => !taken.has(group) && !isTold(group));
  const found = [...joined, ...others, ...joining.flatMap((one, index) => leftOver(one, joined[index]!))];
  return contested.size === 0 ? found : withoutShared(found, contested, apart, sureness);
}

/**
 * Of two groups that hold passages which are to be apart, only one keeps what is linked to both: the one whose passage it is more surely the same
 * as. Else the two points would still tell mostly the same.
 */
function withoutShared(
  groups: readonly Group[],
  contested: ReadonlySet<number>,
  apart: Decided["apart"],
  sureness: Sureness,
): Group[] {
  const members = groups.map((group) => new Set(group.members));
  const sides = groups.map((group) => group.members.filter((member) => contested.has(member)));
  sides.forEach((one, i) => {
    sides.slice(i + 1).forEach((other, offset) => {
      const j = i + 1 + offset;
      const [own, theirs] = [
        one.filter((x) => other.some((y) => apart(x, y))),
        other.filter((y) => one.some((x) => apart(x, y))),
      ];
      if (own.length === 0) return;
      const sure = (member: number, of: readonly number[]): number =>
        Math.max(...of.map((passage) => (passage === member ? 1 : (sureness(member, passage) ?? 0))));
      for (const member of members[i]!.intersection(members[j]!)) {
        members[sure(member, theirs) > sure(member, own) ? i : j]!.delete(member);
      }
    });
  });
  return groups.flatMap((group, index): Group[] => {
    const left = group.members.filter((member) => members[index]!.has(member));
    if (left.length === group.members.length) return [group];
    const firm = left.filter((member) => group.firm.has(member));
    return left.length === 0 ? [] : [{ members: left, firm: new Set(firm.length > 0 ? firm : left.slice(0, 1)) }];
  });
}

/** Groups that are to be one, and the passages because of which they are. */
interface Joining {
  readonly seeds: ReadonlySet<number>;
  readonly parts: ReadonlySet<Group>;
}

const together = (list: readonly Joining[]): Joining => ({
  seeds: new Set(list.flatMap(({ seeds }) => [...seeds])),
  parts: new Set(list.flatMap(({ parts }) => [...parts])),
});

/** The group that a passage is most at home in: in which it is firm with others, then the largest; itself alone where it is in none. */
function mainGroup(passage: number, groups: readonly Group[]): Group {
  const isSure = ({ firm }: Group): number => Number(firm.size > 1 && firm.has(passage));
  const [main] = groups
    .filter(({ members }) => members.includes(passage))
    .toSorted((x, y) => isSure(y) - isSure(x) || y.members.length - x.members.length);
  return main ?? { members: [passage], firm: new Set([passage]) };
}

function joinedGroup({ seeds, parts }: Joining, apart: Decided["apart"]): Group {
  const sure = [...parts].filter(({ firm }) => !firm.isDisjointFrom(seeds)).flatMap(({ firm }) => [...firm]);
  const members: number[] = [];
  for (const passage of new Set([...seeds, ...sure, ...[...parts].flatMap((part) => part.members)])) {
    if (!members.some((member) => apart(member, passage))) members.push(passage);
  }
  return { members, firm: new Set([...seeds, ...sure].filter((passage) => members.includes(passage))) };
}

/** Of each group that did not come in as a whole, what it is without the passages that were joined. */
function leftOver({ seeds, parts }: Joining, { members }: Group): Group[] {
  return [...parts]
    .filter((part) => part.members.some((member) => !members.includes(member)))
    .map((part) => {
      const rest = part.members.filter((member) => !seeds.has(member));
      const firm = rest.filter((member) => part.firm.has(member));
      return { members: rest, firm: new Set(firm.length > 0 ? firm : rest.slice(0, 1)) };
    });
}

/** The members of a point in as many parts as decisions ask for, so that none has both passages of one; the surest come first. */
export function partedMembers<T extends { readonly passage: DecidedPassage; readonly firm: boolean }>(
  members: readonly T[],
  different: readonly DecidedPair[],
): T[][] {
  if (different.length === 0) return [[...members]];
  const sides = new Map(members.map((member) => [member, different.map((pair) => sideOf(member.passage, pair))]));
  const oppose = (x: T, y: T): boolean =>
    different.some((_, pair) => {
      const [one, other] = [sides.get(x)?.[pair], sides.get(y)?.[pair]];
      return one !== undefined && other !== undefined && one !== other;
    });
  const parts: T[][] = [];
  for (const member of members.toSorted((x, y) => Number(y.firm) - Number(x.firm))) {
    const free = parts.find((part) => !part.some((other) => oppose(member, other)));
    if (free) free.push(member);
    else parts.push([member]);
  }
  return parts.map((part) => members.filter((member) => part.includes(member)));
}
