import type { Range, Span } from "../../src/model/span.ts";
import type { Story } from "./story.ts";
import { areVariants, differenceOf, type Difference } from "./word-diff.ts";
import { wordingsOf, type Wording } from "./wordings.ts";

/** A wording of an utterance, with the words that set it apart and the places where others have more. */
export interface Variant extends Wording {
  readonly marks: readonly Range[];
  readonly gaps: readonly number[];
}

/**
 * The wordings of an utterance, each compared with the one that most others are variants of. That one is marked where no
 * other has its words. A wording in other words altogether is left unmarked: to mark all of it would tell nothing.
 */
export function variantsOf(story: Story, passages: readonly Span[]): readonly Variant[] {
  const wordings = wordingsOf(story, passages);
  const texts = wordings.map((wording) => story.words(wording.passages[0]));
  const links = texts.map((text, index) => texts.map((other, place) => place !== index && areVariants(text, other)));
  const degrees = links.map((row) => row.filter(Boolean).length);
  const base = degrees.indexOf(Math.max(...degrees));
  const differences = texts.map((text, index) =>
    links[base]?.[index] ? differenceOf(texts[base] ?? "", text) : undefined,
  );
  const found = differences.filter((difference) => difference !== undefined);
  return wordings.map((wording, index) => ({
    ...wording,
    ...(index === base ? baseMarks(found) : marksOf(differences[index])),
  }));
}

const marksOf = (difference: Difference | undefined): Pick<Variant, "marks" | "gaps"> =>
  difference ? { marks: difference.b, gaps: difference.gapsB } : { marks: [], gaps: [] };

/** What none of the others has, and where any of them has more. */
function baseMarks([first, ...others]: readonly Difference[]): Pick<Variant, "marks" | "gaps"> {
  if (!first) return { marks: [], gaps: [] };
  const marks = others.reduce<readonly Range[]>((left, { a }) => intersection(left, a), first.a);
  return { marks, gaps: [...new Set([first, ...others].flatMap(({ gapsA }) => gapsA))] };
}

const intersection = (left: readonly Range[], right: readonly Range[]): readonly Range[] =>
  left.flatMap((a) =>
    right.flatMap((b) => {
      const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      return start < end ? [{ start, end }] : [];
    }),
  );
