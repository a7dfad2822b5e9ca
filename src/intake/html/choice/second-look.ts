import type { PageBlock } from "../blocks/block.ts";
import type { PageElement } from "../tree/page-tree.ts";

const REACH = 4;
/** How many columns the second look adds to those of the first. */
export const SECOND_COLUMNS = 2 * REACH + 11;

/** What the first look's probabilities tell of each block through its neighbours and the boxes that it stands in. */
export function secondLook(blocks: readonly PageBlock[], first: ArrayLike<number>): Float32Array {
  const rows = new Float32Array(blocks.length * SECOND_COLUMNS);
  const boxes = new Map<PageElement, { sure: number; chars: number }>();
  const alike = new Map<string, { sure: number; chars: number }>();
  let whole = 0;
  blocks.forEach((block, index) => {
    const chars = block.text.length;
    const sure = chars * first[index]!;
    whole += sure;
    let at: PageElement | undefined = block.box;
    for (let up = 0; at && up < 5; up++, at = at.parent) addTo(boxes, at, sure, chars);
    addTo(alike, kindOf(block), sure, chars);
  });
  const before = distances(first, 1);
  const after = distances(first, -1).toReversed();
  let passed = 0;
  blocks.forEach((block, index) => {
    const row: number[] = [first[index]!];
    for (let step = 1; step <= REACH; step++) row.push(first[index - step] ?? 0, first[index + step] ?? 0);
    let at: PageElement | undefined = block.box;
    for (let up = 0; up < 4; up++, at = at?.parent) row.push(at ? shareOf(boxes.get(at), 0) : 0);
    row.push(shareOf(alike.get(kindOf(block)), block.text.length * first[index]!, block.text.length));
    row.push(whole === 0 ? 0 : passed / whole, Math.log2(1 + passed), Math.log2(1 + Math.max(0, whole - passed)));
    row.push(before[index]!, after[index]!);
    passed += block.text.length * first[index]!;
    rows.set(row, index * SECOND_COLUMNS);
  });
  return rows;
}

function addTo<K>(sums: Map<K, { sure: number; chars: number }>, key: K, sure: number, chars: number): void {
  const sum = sums.get(key);
  if (sum) {
    sum.sure += sure;
    sum.chars += chars;
  } else sums.set(key, { sure, chars });
}

function shareOf(sum: { sure: number; chars: number } | undefined, sure: number, chars = 0): number {
  return sum && sum.chars > chars ? (sum.sure - sure) / (sum.chars - chars) : -1;
}

const kindOf = ({ box }: PageBlock): string =>
  `${box.name}.${(box.attributes.get("class") ?? "").slice(0, 120)}>${box.parent?.name}.${(box.parent?.attributes.get("class") ?? "").slice(0, 120)}`;

/** How many blocks stand between each block and the last one before it that is surely of the report. */
function distances(first: ArrayLike<number>, step: 1 | -1): number[] {
  const found: number[] = [];
  let since = 50;
  for (let n = 0; n < first.length; n++) {
    found.push(since);
    const sure = first[step === 1 ? n : first.length - 1 - n]! > 0.6;
    since = sure ? 0 : Math.min(50, since + 1);
  }
  return found;
}
