import type { Marked } from "../../marks/find-marked.ts";
import type { Attribution } from "./attribution.ts";
import type { Units } from "./units.ts";

/** For each marked passage the attribution whose content holds it: the nearest cue, where there are several. */
export function ownersOf({ units }: Units, list: readonly Attribution[]): Map<number, Attribution> {
  const owners = new Map<number, Attribution>();
  for (const attribution of list) {
    for (const run of attribution.content) {
      for (let i = run.from; i < run.to; i++) {
        const { marked } = units[i]!;
        if (marked < 0) continue;
        const other = owners.get(marked);
        if (!other || gap(attribution, i) < gap(other, i)) owners.set(marked, attribution);
      }
    }
  }
  return owners;
}

const gap = ({ cue }: Attribution, i: number): number => (cue.from > i ? cue.from - i : i - cue.to + 1);

/**
 * Gives marked passages without an attribution of their own that of their neighbours: a quotation over several blocks has one,
 * marked words take that of their sentence, and a quotation that stands alone after another goes on with the same speaker.
 */
export function withNeighbours(
  text: Units,
  marked: readonly Marked[],
  list: readonly Attribution[],
  owners: ReadonlyMap<number, Attribution>,
): Map<number, Attribution> {
  const all = new Map(owners);
  for (let i = marked.length - 1; i > 0; i--) {
    const owner = all.get(i);
    if (marked[i]!.joins && owner && !all.has(i - 1)) all.set(i - 1, owner);
  }
  const bySentence = new Map(list.map((attribution) => [attribution.cue.sentence, attribution]));
  let last: { owner: Attribution; block: number } | null = null;
  text.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const { marked: mark } = text.units[i]!;
      if (mark < 0) continue;
      const passage = marked[mark]!;
      const alone = sentence.to - sentence.from === 1;
      const near = alone && last && passage.block - last.block <= 1 ? last.owner : undefined;
      const owner = all.get(mark) ?? bySentence.get(index) ?? (passage.joins ? all.get(mark - 1) : near);
      if (!owner) continue;
      all.set(mark, owner);
      last = { owner, block: passage.block };
    }
  });
  return all;
}
