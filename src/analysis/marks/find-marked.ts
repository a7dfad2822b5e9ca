import type { Range } from "../../model/span.ts";
import { type MarkSign, markSigns } from "./mark-signs.ts";

/** A passage between quotation marks, without the marks; it never crosses a block. */
export interface Marked extends Range {
  /** The passage with its marks, where it has them. */
  readonly outer: Range;
  /** Index of the block it stands in. */
  readonly block: number;
  /** Whether a closing mark ends it. */
  readonly closed: boolean;
  /** Whether it goes on with the quotation of the passage before it, which no mark closed. */
  readonly joins: boolean;
  readonly single: boolean;
}

/** How many blocks an unclosed quotation may reach over before its closing mark must come. */
const REACH = 4;
/** The longest passage between single marks; beyond it they are taken for apostrophes. */
const SINGLE_REACH = 600;
/** The shortest rest of a block that an opening mark in the midst of a sentence may claim when nothing closes it. */
const LONG = 60;

interface OpenMark {
  readonly sign: Range;
  readonly joins: boolean;
}

/**
 * The passages between quotation marks, in the order of the text; marks inside a marked passage open none of their own.
 * Reads curly and straight marks, '' and ``, marks torn off by spaces, quotations that open every paragraph anew and close
 * once, and marks that are never closed (the passage ends with its block). One pass, linear in the text.
 */
export function findMarked(text: string, blocks: readonly Range[]): Marked[] {
  const marked: Marked[] = [];
  const starts = blocks.map((block) => startOf(text, block));
  let carried: { left: number } | null = null;
  blocks.forEach((block, index) => {
    let open: OpenMark | null = null;
    const goesOn: boolean = carried !== null && carried.left > 0;
    if (goesOn && starts[index] !== "opens") {
      open = { sign: { start: block.start, end: block.start }, joins: true };
    }
    const state = new BlockMarks(text, block, index, open, goesOn, reach(starts, index) > 0);
    for (const sign of markSigns(text, block.start, block.end)) state.take(sign);
    const left = state.finish();
    for (const passage of state.marked) marked.push(passage);
    if (!left) carried = null;
    else if (goesOn && carried && !state.opened) carried = { left: carried.left - 1 };
    else carried = { left: reach(starts, index) };
  });
  return marked.toSorted((a, b) => a.start - b.start);
}

/** What the marks of a block say of a quotation that was left open before it. */
type BlockStart = "opens" | "closes" | "unmarked" | "apart";

function startOf(text: string, block: Range): BlockStart {
  const signs = [...markSigns(text, block.start, block.end)].filter(({ single }) => !single);
  const [first, second] = signs;
  if (!first) return "unmarked";
  if (first.role !== "close" && text.slice(block.start, first.start).trim() === "") {
    return first.end === block.end ? "closes" : "opens";
  }
  // A mark torn off by spaces tells nothing by itself: an odd number of marks means that one has its partner before the block.
  const isTornOff = first.role === "either" || (first.role === "open" && !first.shaped && followsPause(text, first));
  const closes = first.role === "close" || (isTornOff && (signs.length % 2 === 1 || second?.role === "open"));
  return closes ? "closes" : "apart";
}

/** Whether a mark stands after a pause and a space ('… in May, "Oduya said.'): it may as well close what stands before it. */
const followsPause = (text: string, { start }: Range): boolean =>
  /[,.!?] $/u.test(text.slice(Math.max(0, start - 2), start));

/** Over how many of the blocks after `at` a quotation left open there goes on: to the block that closes it, or none. */
function reach(starts: readonly BlockStart[], at: number): number {
  for (let i = at + 1; i <= at + REACH && i < starts.length; i++) {
    const start = starts[i]!;
    if (start === "unmarked") continue;
    if (start === "opens") return i === at + 1 ? 1 : 0;
    return start === "closes" ? i - at : 0;
  }
  return 0;
}

/** The state machine for the marks of one block. */
class BlockMarks {
  readonly marked: Marked[] = [];
  opened = false;
  private double: OpenMark | null;
  private single: OpenMark | null = null;
  private weakEnd: MarkSign | null = null;
  private readonly text: string;
  private readonly block: Range;
  private readonly index: number;
  private joinsNext: boolean;
  private stray = false;
  /** Whether the blocks below go on with what this one leaves open, up to a closing mark. */
  private readonly closesBelow: boolean;

  constructor(text: string, block: Range, index: number, open: OpenMark | null, goesOn: boolean, closesBelow: boolean) {
    this.text = text;
    this.block = block;
    this.index = index;
    this.double = open;
    this.joinsNext = goesOn && open === null;
    this.closesBelow = closesBelow;
  }

  take(sign: MarkSign): void {
    if (sign.single) this.takeSingle(sign);
    else this.takeDouble(sign);
  }

  /** Ends the block; tells whether a quotation is left open. */
  finish(): boolean {
    this.settleSingle();
    if (!this.double || !this.mayStayOpen(this.double)) return false;
    this.add(this.double, { start: this.block.end, end: this.block.end }, false, false);
    return true;
  }

  /** An opening mark in the midst of a sentence that nothing closes is an error of the text, and opens nothing. */
  private mayStayOpen(open: OpenMark): boolean {
    if (open.joins || this.closesBelow) return true;
    if (
      !this.stray &&
      /[.!?]$/u.test(this.text.slice(this.block.start, this.block.end)) &&
      this.block.end - open.sign.end > LONG
    ) {
      return true;
    }
    const before = this.text.slice(Math.max(this.block.start, open.sign.start - 6), open.sign.start).trimEnd();
    return before === "" || /[.!?,:;…—"”’')\]]$/u.test(before);
  }

  private takeDouble(sign: MarkSign): void {
    if (!this.double) {
      if (this.endsAll(sign)) {
        this.add({ sign: { start: this.block.start, end: this.block.start }, joins: false }, sign, true, false);
        return;
      }
      if (sign.role === "close" && (sign.shaped || this.isMeasure(sign) || !this.closesLater(sign))) {
        this.stray = true;
        return;
      }
      this.settleSingle();
      this.double = { sign, joins: this.joinsNext };
      this.joinsNext = false;
      this.opened = true;
      return;
    }
    if (sign.role === "open" && sign.shaped) {
      // A second opening mark: the first was never closed, or the outlet nests double marks; the inner one is ignored then.
      if (this.closesBefore(sign)) return;
      this.add(this.double, { start: sign.start, end: sign.start }, false, false);
      this.double = { sign, joins: false };
      return;
    }
    if (sign.role === "open" && !sign.shaped && this.beginsSentence(sign)) {
      this.add(this.double, { start: sign.start, end: sign.start }, false, false);
      this.double = { sign, joins: false };
      return;
    }
    this.add(this.double, sign, true, false);
    this.double = null;
    this.single = null;
    this.weakEnd = null;
  }

  private takeSingle(sign: MarkSign): void {
    if (this.double) return;
    if (this.single && sign.start - this.single.sign.start > SINGLE_REACH) this.settleSingle();
    if (sign.role === "open") {
      this.settleSingle();
      this.single = { sign, joins: false };
    } else if (this.single && sign.weak) this.weakEnd ??= sign;
    else if (this.single) {
      this.add(this.single, sign, true, true);
      this.single = null;
      this.weakEnd = null;
    }
  }

  private settleSingle(): void {
    if (this.single && this.weakEnd) this.add(this.single, this.weakEnd, true, true);
    this.single = null;
    this.weakEnd = null;
  }

  /** A sign right after a digit that nothing opened: inches. */
  private isMeasure(sign: Range): boolean {
    return /\d/u.test(this.text[sign.start - 1] ?? "");
  }

  /** A mark that closes a whole block of which it is the only one: the opening mark was lost. */
  private endsAll(sign: MarkSign): boolean {
    const { start, end } = this.block;
    return (
      sign.role === "close" &&
      sign.shaped &&
      this.marked.length === 0 &&
      !this.stray &&
      sign.start - start > LONG &&
      /[.!?]$/u.test(this.text.slice(sign.start - 1, sign.start)) &&
      this.text.slice(sign.end, end).trim() === ""
    );
  }

  private closesLater(sign: Range): boolean {
    return /^[^"\n]{1,400}"/u.test(this.text.slice(sign.end, Math.min(this.block.end, sign.end + 402)));
  }

  private closesBefore(sign: Range): boolean {
    return !/[.!?,]\s*$/u.test(this.text.slice(Math.max(this.block.start, sign.start - 4), sign.start));
  }

  private beginsSentence(sign: Range): boolean {
    const [before, after] = [
      this.text.slice(Math.max(this.block.start, sign.start - 4), sign.start),
      this.text.slice(sign.end, sign.end + 2),
    ];
    return /[.!?]\s+$/u.test(before) && /^\p{Lu}/u.test(after);
  }

  private add(open: OpenMark, close: Range, closed: boolean, single: boolean): void {
    let [start, end] = [open.sign.end, close.start];
    while (start < end && /\s/u.test(this.text[start]!)) start++;
    while (end > start && /\s/u.test(this.text[end - 1]!)) end--;
    if (start >= end) return;
    const outer = { start: open.sign.start, end: close.end };
    this.marked.push({ start, end, outer, block: this.index, closed, joins: open.joins, single });
  }
}
