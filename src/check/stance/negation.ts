import type { Token } from "../../model/analysis.ts";

const NEGATORS = new Set(
  "not n't never no none nobody nothing neither nor without cannot unable hardly barely".split(" "),
);
/** Lemmas of verbs whose object is not so; 'fail' only before 'to'. */
const REFUSALS = new Set(["deny", "refuse", "decline", "refute", "lack", "fail"]);
/** What makes a negator harmless behind it ('not only', 'to no avail', 'no doubt'). */
const HARMLESS = new Set(
  "only just least less more later matter avail doubt wonder mean means sooner regard".split(" "),
);

/** How often some words are turned into their contrary, by negators and by verbs of refusing. */
export function negationsIn(tokens: readonly Token[]): number {
  let count = 0;
  tokens.forEach(({ lower, lemma, tag }, at) => {
    const next = tokens[at + 1]?.lower ?? "";
    if (NEGATORS.has(lower)) {
      if (!HARMLESS.has(next)) count++;
    } else if (tag === "VERB" && REFUSALS.has(lemma)) {
      if (lemma !== "fail" || next === "to") count++;
    }
  });
  return count;
}

const OPEN =
  /\b(?:will|shall|would|may|might|could|should|(?:is|are|was|were|be|been) (?:still |now |also )?(?:due |set |expected |scheduled |likely |planned |supposed |about |going |slated |poised |hoping |ready )?to (?!be\b|have\b)[a-z]+|(?:due|set|expected|scheduled|likely|planned|supposed|slated|poised|plans?|planning|hopes?|hoped|hoping|wants?|wanted|intends?|intended|aims?|proposed|proposes|seeks?|promised|promises|vowed|vows|agreed|if|whether|unless|possibly|perhaps|possible|potential(?:ly)?) (?:to\b)?|'ll)/iu;

/** Whether a clause tells of what is to come, may be, or is wished for. */
export const isOpen = (words: string): boolean => OPEN.test(words);
