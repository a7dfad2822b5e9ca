import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import type { Aligned, Stance } from "../stance/stances.ts";
import { isAttributed } from "../support/attribution.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** What a source's clause must have of the draft's to be told of as sure as this rule needs. */
const SURE = 0.6;
/** Clauses that come as near as this to the nearest are of the same event. */
const AS_NEAR = 0.68;
/** Words by which somebody is charged with something, or clears himself. */
const CHARGES = /\b(?:alleg|accus|claim|suspect|blam|denounc|contend|insist|maintain|deni|deny|reject|lied\b)/iu;

/** Rule 'polarity': a denial told as a fact, a plan told as done, an allegation told without its source. */
export function polarity(material: Material): Found[] {
  return material.stances.flatMap((stance): Found[] => {
    const near = nearest(stance);
    if (near.length === 0) return [];
    const reason = turned(near) ?? notYet(stance, near) ?? charged(material, stance, near);
    if (!reason) return [];
    const { start, end } = stance.statement;
    const { sources } = material;
    const told = reason.map(({ span }) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, span))}`);
    return [
      {
        rule: "polarity",
        start,
        end,
        message: `The sources tell it otherwise: ${listed(told)}.`,
        passages: reason.map(({ span }) => span),
      },
    ];
  });
}

/** The clauses of the sources that come nearest; where the draft names who says it, those that are said by the same. */
function nearest({ statement, aligned }: Stance): readonly Aligned[] {
  const sure = aligned.filter(({ ofDraft }) => ofDraft >= SURE);
  const { by } = statement.claim;
  const own = by === undefined ? [] : sure.filter((one) => sharesName(by, one.statement.claim.by ?? ""));
  const among = own.length > 0 ? own : sure;
  const best = Math.min(1, among[0]?.ofDraft ?? 0);
  return among.filter(({ ofDraft }) => ofDraft >= AS_NEAR * best);
}

function sharesName(a: string, b: string): boolean {
  const words = new Set(a.toLowerCase().match(/\p{L}{3,}/gu) ?? []);
  return (b.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some((word) => words.has(word) && word !== "the");
}

/** The clauses of the sources where all of them say the contrary. */
const turned = (near: readonly Aligned[]): readonly Aligned[] | undefined =>
  near.every(({ contrary }) => contrary) ? near : undefined;

/** The clauses of the sources where all of them tell as planned or possible what the draft tells as having happened. */
function notYet({ open, statement }: Stance, near: readonly Aligned[]): readonly Aligned[] | undefined {
  if (open || statement.claim.modality !== "happened") return undefined;
  return near.every((one) => one.open && !one.contrary) ? near : undefined;
}

/** The clauses of the sources where all of them give as somebody's charge or denial what the draft tells as a fact. */
function charged(material: Material, { statement }: Stance, near: readonly Aligned[]): readonly Aligned[] | undefined {
  const { draft, sources } = material;
  const sentence = draft.analysis.sentences[statement.claim.sentence];
  const outlets = sources.record.articles.map(({ outlet }) => outlet);
  if (!sentence || statement.claim.by !== undefined || isAttributed(draft, sentence, outlets)) return undefined;
  const isCharge = ({ statement: other }: Aligned): boolean => {
    const { analysis } = sources.story[other.article]!;
    const around = analysis.sentences[other.claim.sentence];
    return (
      other.claim.by !== undefined &&
      around !== undefined &&
      CHARGES.test(analysis.text.slice(around.start, around.end))
    );
  };
  return near.every((one) => !one.contrary && isCharge(one)) ? near : undefined;
}
