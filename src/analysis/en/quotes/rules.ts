import type { Attribution, Cue, Run } from "./attribution.ts";
import { BETWEEN, PROMISES, THING_VERBS } from "./data/verbs.ts";
import { CLAUSE_BREAKS, SUBJECT_PRONOUNS } from "./data/phrases.ts";
import { cueWord, isNounUse } from "./cue-words.ts";
import { NOMINAL, PAUSE, SentenceReader } from "./sentence-reader.ts";
import type { Units } from "./units.ts";

/** What hand-written rules read from a cue: its source and content; null where it attributes nothing. */
export function readByRules(text: Units, cue: Cue): Attribution | null {
  const sentence = text.sentences[cue.sentence]!;
  const reader = new Reader(text.units, sentence, cue);
  if (cue.kind === "according") return reader.according();
  if (cue.kind === "colon") return reader.colon();
  if (cue.kind === "noun") return reader.noun();
  return reader.verb();
}

class Reader extends SentenceReader {
  according(): Attribution | null {
    const { cue, sentence } = this;
    const atStart = cue.from - sentence.from <= 1;
    if (atStart) {
      const comma = this.next(cue.to, (unit) => unit.lower === ",");
      if (comma < 0) return null;
      const more = this.appositionEnd(comma);
      return this.found({ from: cue.to, to: more }, [{ from: more + 1, to: this.end }]);
    }
    const stop = this.next(cue.to, (unit) => PAUSE.test(unit.lower) || unit.marked >= 0);
    const source = { from: cue.to, to: stop < 0 ? this.end : stop };
    return this.found(source, [{ from: this.clauseStart(cue.from - 1), to: this.beforePause(cue.from) }]);
  }

  colon(): Attribution | null {
    const { cue, sentence, units } = this;
    const next = units[cue.to]!;
    for (let i = cue.from - 1; i >= Math.max(sentence.from, cue.from - 12); i--) {
      if (units[i]!.cue?.clause) return null;
    }
    if (next.marked < 0) return null;
    return this.found({ from: sentence.from, to: cue.from }, [{ from: cue.to, to: cue.to + 1 }]);
  }

  noun(): Attribution | null {
    const next = this.unit(this.cue.to)?.lower;
    if (next === "to" && PROMISES.has(this.cue.word!.lemma) && this.isInfinitive(this.cue.to + 1)) {
      return this.found(this.sourceLeft(this.cue.from), [{ from: this.cue.to, to: this.clauseEnd(this.cue.to + 1) }]);
    }
    if (next !== "that") return null;
    const found = this.found(this.sourceLeft(this.cue.from), [
      { from: this.cue.to + 1, to: this.clauseEnd(this.cue.to + 1) },
    ]);
    return found && { ...found, sure: true };
  }

  verb(): Attribution | null {
    const word = this.cue.word!;
    const before = this.unit(this.cue.from - 1);
    if (before && this.cue.from > this.sentence.from && isNounUse(word, before.lower, before.tag)) return this.noun();
    const quoted = this.besideMarks();
    if (quoted) return quoted;
    const request = this.infinitive();
    if (request) return request;
    if (!word.clause) return null;
    if (word.form === "base" && !this.afterAuxiliary()) return null;
    return (word.form === "ing" ? null : this.trailing()) ?? this.leading();
  }

  /** '“…,” X said' and 'X said, “…”'. */
  private besideMarks(): Attribution | null {
    const { cue, units } = this;
    if (!cue.word!.clause) return null;
    let after = cue.to;
    while (after < this.end && after < cue.to + 8 && units[after]!.marked < 0 && !PAUSE.test(units[after]!.lower))
      after++;
    const gap = this.unit(after);
    if (gap && gap.lower === "," && this.unit(after + 1)?.marked !== undefined && this.unit(after + 1)!.marked >= 0)
      after++;
    const before = this.markBefore();
    if (before >= 0) {
      const source = this.sourceBetween(before + 1) ?? this.sourceRight(cue.to);
      return this.found(source, [{ from: before, to: before + 1 }]);
    }
    if ((this.unit(after)?.marked ?? -1) >= 0 && after - cue.to <= 1) {
      return this.found(this.sourceLeft(this.chainStart()), [{ from: after, to: after + 1 }]);
    }
    return null;
  }

  /** The marked passage that stands before the cue with no more than a source between them; -1 for none. */
  private markBefore(): number {
    const { cue, units, sentence } = this;
    for (let i = cue.from - 1; i >= sentence.from && i >= cue.from - 25; i--) {
      const unit = units[i]!;
      if (unit.marked >= 0) {
        return /[,.!?…—–-]["'”’)]*$/u.test(unit.text) || units[i + 1]!.lower === "," || i === sentence.from ? i : -1;
      }
      const other = unit.cue;
      if (other?.clause && other.form !== "base" && unit.tag === "VERB") return -1;
    }
    return -1;
  }

  /** 'pledged to …', 'urged X to …'. */
  private infinitive(): Attribution | null {
    const { cue } = this;
    const word = cue.word!;
    if (!word.self && !word.request) return null;
    if (word.form === "base" && !this.afterAuxiliary()) return null;
    const limit = word.request ? cue.to + 12 : cue.to + 1;
    for (let i = cue.to; i < limit && i < this.end; i++) {
      const unit = this.units[i]!;
      if (PAUSE.test(unit.lower) || unit.marked >= 0 || CLAUSE_BREAKS.has(unit.lower)) return null;
      if (unit.lower !== "to" || !this.isInfinitive(i + 1)) continue;
      if (i === cue.to && word.request && !word.self) return null;
      const not = this.units[i - 1]!.lower === "not" ? i - 1 : i;
      return this.found(this.sourceLeft(this.chainStart()), [{ from: not, to: this.clauseEnd(i + 1) }]);
    }
    return null;
  }

  private isInfinitive(at: number): boolean {
    const unit = this.unit(at);
    return (
      unit !== undefined &&
      (unit.tag === "VERB" || unit.tag === "AUX" || unit.tag === "ADV") &&
      !/(?:ed|ing)$/u.test(unit.lower)
    );
  }

  /** '…, X said' and '…, said X': the whole clause before. */
  private trailing(): Attribution | null {
    const { cue, sentence } = this;
    const start = this.chainStart();
    let comma = -1;
    let source: Run | null = null;
    const direct = this.unit(start - 1);
    if (direct && PAUSE.test(direct.lower) && start === cue.from) {
      source = this.sourceRight(cue.to);
      if (source) comma = start - 1;
    }
    if (comma < 0) {
      const left = this.sourceLeft(start);
      if (!left) return null;
      const before = this.unit(left.from - 1);
      if (!before || left.from - 1 < sentence.from || !PAUSE.test(before.lower)) return null;
      if (!this.closesAfter(cue.to)) return null;
      comma = left.from - 1;
      source = left;
    }
    if (comma - sentence.from < 3) return null;
    const content: Run[] = [{ from: this.clauseStart(comma), to: comma }];
    return this.found(source, content);
  }

  /** Whether nothing that could be content follows the cue. */
  private closesAfter(at: number): boolean {
    const unit = this.unit(at);
    if (!unit || at >= this.end) return true;
    if (/^[,.;]$/u.test(unit.lower)) return true;
    if (/^(?:in|on|at|during|after|before|from|as|when|while|by|via|following)$/u.test(unit.lower)) return true;
    if (unit.tag === "NOUN" || unit.tag === "PROPN")
      return at + 2 >= this.end || /^[,.]$/u.test(this.unit(at + 1)?.lower ?? ".");
    return unit.tag === "ADV" && this.closesAfter(at + 1);
  }

  /** 'X said that …', 'X told Y …'. */
  private leading(): Attribution | null {
    const { cue } = this;
    let at = cue.to;
    for (let i = cue.to; i < cue.to + 14 && i < this.end; i++) {
      const { lower } = this.units[i]!;
      if (lower === "that") {
        at = i + 1;
        break;
      }
      if (CLAUSE_BREAKS.has(lower) || (cueWord(lower)?.clause && i > cue.to)) break;
    }
    if (at === cue.to) {
      if (cue.word!.lemma === "tell" || cue.word!.lemma === "remind") at = this.nominalEnd(at);
      const unit = this.unit(at);
      if (!unit || at >= this.end) return null;
      if (!this.hasSubjectAndVerb(at)) return null;
    }
    const to = this.clauseEnd(at);
    if (to - at < 2) return null;
    const source = this.sourceLeft(this.chainStart());
    const found = this.found(source, [{ from: at, to }]);
    return (
      found && {
        ...found,
        sure: (source !== null || this.cue.word!.form === "ing") && !THING_VERBS.has(this.cue.word!.lemma),
      }
    );
  }

  private hasSubjectAndVerb(at: number): boolean {
    const first = this.unit(at)!;
    if (SUBJECT_PRONOUNS.has(first.lower)) return true;
    if (first.tag === "ADP" || first.lower === "to" || PAUSE.test(first.lower)) return false;
    let nominal = false;
    for (let i = at; i < this.end && i < at + 30; i++) {
      const unit = this.units[i]!;
      if (NOMINAL.has(unit.tag)) nominal = true;
      if (nominal && (unit.tag === "VERB" || unit.tag === "AUX") && !unit.lower.endsWith("ing")) return true;
    }
    return false;
  }

  private nominalEnd(at: number): number {
    let i = at;
    while (i < this.end && i < at + 5 && NOMINAL.has(this.units[i]!.tag)) {
      i++;
      if (this.units[i - 1]!.tag === "PRON") break;
    }
    return i;
  }

  private afterAuxiliary(): boolean {
    const before = this.unit(this.cue.from - 1);
    if (!before || this.cue.from <= this.sentence.from) return false;
    return before.lower !== "to" && before.tag !== "DET" && before.tag !== "ADJ";
  }

  private clauseStart(before: number): number {
    const { units, sentence } = this;
    let i = sentence.from;
    while (i < before && /^[“”"'.\-–—•]$/u.test(units[i]!.lower)) i++;
    return i;
  }

  private beforePause(at: number): number {
    return PAUSE.test(this.units[at - 1]!.lower) ? at - 1 : at;
  }

  /** Where a content clause ends: the end of the sentence, or where the report goes on in its own voice. */
  private clauseEnd(from: number): number {
    for (let i = from + 1; i < this.end; i++) {
      if (!PAUSE.test(this.units[i]!.lower)) continue;
      let next = i + 1;
      if (/^(?:and|but|while|although|though)$/u.test(this.unit(next)?.lower ?? "")) next++;
      while (BETWEEN.has(this.unit(next)?.lower ?? "")) next++;
      const word = this.unit(next)?.cue;
      if (word?.clause && (word.form === "ing" || word.form === "past" || word.form === "s")) return i;
      if (this.unit(next)?.lower === "according") return i;
    }
    return this.end;
  }

  private appositionEnd(comma: number): number {
    const next = this.next(comma + 1, (unit) => unit.lower === ",");
    const first = this.unit(comma + 1);
    if (next < 0 || next - comma > 14 || !first || SUBJECT_PRONOUNS.has(first.lower)) return comma;
    for (let i = comma + 1; i < next; i++) if (/^(?:VERB|AUX)$/u.test(this.units[i]!.tag)) return comma;
    return next;
  }
}
