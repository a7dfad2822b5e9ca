import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import type { Aligned, Stance } from "../stance/stances.ts";
import { isAttributed } from "../support/attribution.ts";
import { listed, outletOf, quoted, wordsOf } from "../wording.ts";

/** What a source clause must have of the draft's to be told of as sure as this rule needs. */
const SURE = 0.65;
/** Words by which somebody is charged with something. */
const CHARGES = /\b(?:alleg|accus|claim|suspect|blam|denounc|contend|insist|maintain|deni|deny|reject)/iu;

/** Rule 'polarity': a denial told as a fact, a plan told as done, an allegation told without its source. */
export function polarity(material: Material): Found[] {
  return material.stances.flatMap((stance): Found[] => {
    const sure = stance.aligned.filter(({ ofDraft }) => ofDraft >= SURE);
    if (sure.length === 0) return [];
    const reason = turned(stance, sure) ?? notYet(stance, sure) ?? charged(material, stance, sure);
    if (!reason) return [];
    const { start, end } = stance.statement;
    const { sources } = material;
    const told = reason
      .slice(0, 3)
      .map(({ span }) => `${outletOf(sources, span.article)} ${quoted(wordsOf(sources, span))}`);
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

/** The clauses of the sources where all of them say the contrary. */
function turned({ aligned }: Stance, sure: readonly Aligned[]): readonly Aligned[] | undefined {
  const contrary = sure.filter((one) => one.contrary);
  return contrary.length > 0 && aligned.every((one) => one.contrary) ? contrary : undefined;
}

/** The clauses of the sources where all of them tell as planned or possible what the draft tells as having happened. */
function notYet({ statement, aligned }: Stance, sure: readonly Aligned[]): readonly Aligned[] | undefined {
  if (statement.claim.modality !== "happened") return undefined;
  const open = ({ statement: { claim } }: Aligned): boolean =>
    claim.modality === "planned" || claim.modality === "hypothetical";
  return aligned.every(open) ? sure : undefined;
}

/** The clauses of the sources where all of them give as somebody's charge what the draft tells as a fact. */
function charged(
  material: Material,
  { statement, aligned }: Stance,
  sure: readonly Aligned[],
): readonly Aligned[] | undefined {
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
  return aligned.every(isCharge) ? sure : undefined;
}
