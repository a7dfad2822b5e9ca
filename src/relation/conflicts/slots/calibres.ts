import type { Token } from "../../../model/analysis.ts";
import type { FigureExpression } from "../../../model/figure.ts";
import type { Story } from "../../relation.ts";

const CALIBRE = /^(?:caliber|calibre|gauge|bore)$/u;
/** So many words behind the calibre may stand before the weapon. */
const REACH = 5;

/** A figure of an article, by its index in the story. */
interface Placed {
  readonly article: number;
  readonly found: FigureExpression;
}

/**
 * The calibres that a story gives of weapons, as figures of the weapon: a record shows a number within a model's name ('.38-caliber') as no figure, and
 * with a point before it or without is the same calibre.
 */
export const calibresOf = (story: Story): Placed[] =>
  story.flatMap(({ analysis: { sentences, tokens } }, article) =>
    sentences.flatMap(({ from, to }) => {
      const inside = tokens.slice(from, to);
      return inside.flatMap((token, i): Placed[] => {
        const found = CALIBRE.test(token.lower) ? calibre(inside, i) : undefined;
        return found ? [{ article, found }] : [];
      });
    }),
  );

function calibre(tokens: readonly Token[], at: number): FigureExpression | undefined {
  const number = tokens[at - 1]?.text === "-" ? tokens[at - 2] : tokens[at - 1];
  const behind = tokens.slice(at + 1, at + 1 + REACH);
  const end = behind.findIndex(({ tag }) => tag === "PUNCT" || tag === "VERB");
  const weapon = behind.slice(0, end < 0 ? behind.length : end).find(({ tag }) => tag === "NOUN");
  const amount = Number(/^\.?(\d{1,3})$/u.exec(number?.text ?? "")?.[1]);
  if (!number || !weapon || Number.isNaN(amount)) return undefined;
  const { start, end: last } = number;
  const unit = weapon.lemma;
  return { start, end: last, kind: "count", unit, amount, min: amount, max: amount, slot: [unit] };
}
