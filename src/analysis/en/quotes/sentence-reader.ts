import type { Attribution, Cue, Run } from "./attribution.ts";
import { SUBJECT_PRONOUNS } from "./data/phrases.ts";
import { BETWEEN } from "./data/verbs.ts";
import type { Unit, UnitSentence } from "./units.ts";

export const PAUSE = /^[,;—–-]$|^--$/u;
const STOP = /^[.!?;]$/u;
export const NOMINAL: ReadonlySet<string> = new Set(["NOUN", "PROPN", "DET", "ADJ", "NUM", "PRON"]);

/** Finds the phrases around a cue in its sentence: what stands for the speaker, and where things end. */
export class SentenceReader {
  protected readonly units: readonly Unit[];
  protected readonly sentence: UnitSentence;
  protected readonly cue: Cue;
  protected readonly end: number;

  constructor(units: readonly Unit[], sentence: UnitSentence, cue: Cue) {
    this.units = units;
    this.sentence = sentence;
    this.cue = cue;
    let end = sentence.to;
    while (end > cue.to && STOP.test(units[end - 1]!.lower)) end--;
    this.end = end;
  }

  /** Where the auxiliaries and adverbs before the cue begin. */
  protected chainStart(): number {
    let i = this.cue.from;
    while (i > this.sentence.from && BETWEEN.has(this.units[i - 1]!.lower)) i--;
    return i;
  }

  /** The noun phrase that ends before `to`. */
  protected sourceLeft(to: number): Run | null {
    const { units, sentence } = this;
    let i = to;
    if (this.unit(i - 1)?.lower === "," && i - 1 > sentence.from) {
      const other = this.previous(i - 2, (unit) => unit.lower === "," || unit.marked >= 0);
      if (other < 0 || units[other]!.marked >= 0 || to - other > 16) return null;
      i = other;
    }
    const end = to;
    while (i > sentence.from && end - i < 24 && this.nominal(i - 1)) i--;
    while (i < end && /^(?:and|but|or|,|as|while|of|in|on|at|when|that)$/u.test(units[i]!.lower)) i++;
    const last = units[end - 1]?.lower === "," ? end - 1 : end;
    return i < last ? { from: i, to: last } : null;
  }

  protected nominal(at: number): boolean {
    const unit = this.units[at]!;
    if (unit.marked >= 0) return false;
    if (NOMINAL.has(unit.tag)) return !(unit.lower === "that");
    if (unit.lower === "to") return /^(?:DET|PROPN|NOUN|PRON)$/u.test(this.units[at + 1]?.tag ?? "");
    return /^(?:of|for|in|at|from|with|and|'s|’s|'|’|&|-|\.|on|who)$/u.test(unit.lower);
  }

  /** What stands between the marks and the cue. */
  protected sourceBetween(from: number): Run | null {
    let at = from;
    while (PAUSE.test(this.unit(at)?.lower ?? "")) at++;
    const to = this.chainStart();
    return at < to ? { from: at, to } : null;
  }

  /** The noun phrase after an inverted cue, with its apposition. */
  protected sourceRight(at: number): Run | null {
    let i = at;
    while (i < this.end && this.nominal(i) && !(i > at && SUBJECT_PRONOUNS.has(this.units[i]!.lower))) i++;
    return i > at ? { from: at, to: i } : null;
  }

  protected next(from: number, is: (unit: Unit) => boolean): number {
    for (let i = from; i < this.end; i++) if (is(this.units[i]!)) return i;
    return -1;
  }

  protected previous(from: number, is: (unit: Unit) => boolean): number {
    for (let i = from; i >= this.sentence.from; i--) if (is(this.units[i]!)) return i;
    return -1;
  }

  protected unit(at: number): Unit | undefined {
    return at < this.sentence.to ? this.units[at] : undefined;
  }

  protected found(source: Run | null, content: readonly Run[]): Attribution | null {
    const who = source && source.from < source.to ? source : null;
    const real = content.filter((run) => run.from < run.to);
    return real.length > 0 ? { cue: this.cue, source: who, content: real } : null;
  }
}
