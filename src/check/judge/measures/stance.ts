import { negatedTerms } from "../../stance/negation.ts";
import { kinTermOf } from "../../stance/readings.ts";
import type { Material } from "../../material.ts";
import { isAhead, isUncertain, tellsCharge, tellsDenial, tellsSome } from "../cues.ts";
import { excludes } from "../exclusive-words.ts";
import type { Look } from "../looks.ts";
import { type Family, most } from "./family.ts";

/** What may be so of a passage, from 0 to 1. */
const WAYS = {
  turned: ({ own, there }: Look) => Math.abs(there.denied - own.denied),
  denied: ({ there }: Look) => there.denied,
  open: ({ own, there }: Look) => there.open - own.open,
  charge: ({ words }: Look) => Number(tellsCharge(words)),
  denial: ({ words }: Look) => Number(tellsDenial(words)),
  uncertain: ({ words }: Look) => Number(isUncertain(words)),
  said: ({ said }: Look) => Number(said),
  ahead: ({ words }: Look) => Number(isAhead(words)),
  some: ({ words }: Look) => Number(tellsSome(words)),
  negates: ({ negated }: Look) => Number(negated.size > 0),
  "verb negated": ({ verbs }: Look) => verbs.negated,
  "verb open": ({ verbs }: Look) => verbs.open,
  "verb charged": ({ verbs }: Look) => verbs.charged,
  "no verb": ({ verbs }: Look) => Number(verbs.had === 0),
} satisfies Record<string, (look: Look) => number>;
type Way = keyof typeof WAYS;
/** By so much the nearer passages weigh more than the others: a tenth nearer counts twice. */
const STEEP = 8;
/** A passage that has this part of what the nearest has tells of the same. */
const AS_NEAR = 0.75;

const IN_CONTEXT = ["has", "turned", "denied", "open", "charge", "uncertain", "said", "negates", "verb negated there"];
/** What the sentence before has in common with a passage counts for this much. */
const CARRIED = 0.3;

/** The passage that is nearest to a sentence and the one before it together: 'there' and 'he' lead back. */
function nearestInContext(
  looks: readonly Look[],
  before: ReadonlySet<string>,
  { passages: { weigh } }: Material,
): Look | undefined {
  let whole = 0;
  for (const term of before) whole += weigh(term);
  const carried = ({ passage }: Look): number => {
    let shared = 0;
    for (const term of before) if (passage.terms.has(term)) shared += weigh(term);
    return whole > 0 ? shared / whole : 0;
  };
  let [best, most]: [Look | undefined, number] = [undefined, 0];
  for (const look of looks) {
    const has = look.has + CARRIED * carried(look);
    if (has > most) [best, most] = [look, has];
  }
  return best;
}

/** How the passages that are nearest tell what a sentence tells: denied, open, as a charge, or as the sentence does. */
export const stance: Family = {
  columns: [
    ...Object.keys(WAYS).flatMap((way) => [`${way}, share`, `${way}, nearest`, `${way}, nearest not`]),
    "verb negated there",
    "verb negated here",
    "verb as here",
    "negations here",
    "excluded",
    "excluded, share",
    "contrary clause",
    "contrary clause, of source",
    "agreeing clause",
    "contrary clauses",
    "clauses",
    "open clause",
    "done clause",
    "denied clause",
    "clause of the same speaker",
    "contrary clause of the same speaker",
    "open clause of the same speaker",
    ...IN_CONTEXT.map((name) => `in context, ${name}`),
    "sign contrary",
  ],
  measure: ({ material, sentence, looks, signs }) => {
    const nearest = most(looks.map(({ has }) => has));
    const share = (valueOf: (look: Look) => number): number => {
      let [total, weight] = [0, 0];
      for (const look of looks) {
        const own = Math.exp(STEEP * (look.has - nearest));
        total += own * valueOf(look);
        weight += own;
      }
      return weight === 0 ? 0 : total / weight;
    };
    const nearestOf = (is: (look: Look) => boolean): number =>
      most(looks.flatMap((look) => (is(look) ? [look.has] : [])));
    const here = new Set(sentence.tokens.map(({ lower }) => lower));
    const excluding = new Set(looks.filter(({ has, lowers }) => has >= AS_NEAR * nearest && excludes(here, lowers)));
    const aligned = material.stances
      .filter(({ statement }) => statement.claim.sentence === sentence.index)
      .flatMap(({ statement, aligned: list }) => list.map((one) => ({ ...one, by: statement.claim.by })));
    const isOfSpeaker = ({ by, statement }: (typeof aligned)[number]): boolean =>
      by !== undefined && by === statement.claim.by;
    const context = nearestInContext(looks, material.sentences[sentence.index - 1]?.terms ?? new Set(), material);
    const alignedOf = (is: (one: (typeof aligned)[number]) => boolean): number =>
      most(aligned.flatMap((one) => (is(one) ? [one.ofDraft] : [])));
    return [
      ...Object.values(WAYS).flatMap((valueOf) => [
        share(valueOf),
        nearestOf((look) => valueOf(look) >= 0.5) / Math.max(1e-9, nearest),
        nearestOf((look) => valueOf(look) < 0.5) / Math.max(1e-9, nearest),
      ]),
      nearestOf(({ verb }) => verb === "there"),
      nearestOf(({ verb }) => verb === "here"),
      nearestOf(({ verb }) => verb === undefined),
      negatedTerms(sentence.tokens, kinTermOf).size,
      most([...excluding].map(({ has }) => has)),
      share((look) => Number(excluding.has(look))),
      alignedOf(({ contrary }) => contrary),
      most(aligned.flatMap(({ contrary, ofSource }) => (contrary ? [ofSource] : []))),
      alignedOf(({ contrary }) => !contrary),
      aligned.filter(({ contrary }) => contrary).length,
      aligned.length,
      alignedOf(({ open }) => open),
      alignedOf(({ open }) => !open),
      alignedOf(({ statement }) => statement.claim.modality === "denied"),
      alignedOf(isOfSpeaker),
      alignedOf((one) => isOfSpeaker(one) && one.contrary),
      alignedOf((one) => isOfSpeaker(one) && one.open),
      context?.has ?? 0,
      ...["turned", "denied", "open", "charge", "uncertain", "said", "negates"].map((way) =>
        context ? WAYS[way as Way](context) : 0,
      ),
      Number(context?.verb === "there"),
      Number(signs.contrary.some(({ start, end }) => start < sentence.end && end > sentence.start)),
    ];
  },
};
