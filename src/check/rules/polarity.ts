import type { Found } from "../found.ts";
import { tellsCharge } from "../judge/cues.ts";
import type { Look } from "../judge/looks.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import { judgedAs, nearest, told } from "./judged.ts";

/** Rule 'polarity': a denial told as a fact, a plan told as done, an allegation told without its source. */
export const polarity = (material: JudgedMaterial): Found[] =>
  judgedAs("polarity", material, (_, { looks }) => {
    const shown = nearest(looks);
    return {
      message: `${howTold(shown)}: ${told(material, shown)}.`,
      passages: shown.map(({ passage }) => passage.span),
    };
  });

/** So much of what is shared is told so. */
const MOSTLY = 0.5;

/** In which way most of some passages tell otherwise what a sentence tells; a guess, for no rule of thumb found a sign. */
function howTold(looks: readonly Look[]): string {
  const most = (is: (look: Look) => boolean): boolean => looks.filter(is).length * 2 > looks.length;
  if (most(({ own, there, verbs }) => own.denied < MOSTLY && (there.denied >= MOSTLY || verbs.negated > 0)))
    return "The sources seem to deny it";
  if (most(({ own, there }) => own.denied >= MOSTLY && there.denied < MOSTLY))
    return "The sources seem to say that it is so";
  if (most(({ own, there, verbs }) => own.open < MOSTLY && (there.open >= MOSTLY || verbs.open > 0)))
    return "The sources seem to tell of it as open";
  if (most(({ words, said }) => said || tellsCharge(words))) return "The sources seem to tell it as somebody's word";
  return "The sources seem to tell it otherwise";
}
