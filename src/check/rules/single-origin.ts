import type { Found } from "../found.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import { outletOf, quoted, wordsOf } from "../wording.ts";
import { judgedAs, nearest, SURE } from "./judged.ts";

/** Rule 'single-origin': a statement that one origin alone has, told without its source, where the sources have several origins. */
export const singleOrigin = (material: JudgedMaterial): Found[] =>
  judgedAs("single-origin", material, (_, { looks, likely }) => {
    const shown = nearest(looks, 1);
    const passages = shown.map(({ passage }) => passage.span);
    const told = passages.map(
      (span) => `${outletOf(material.sources, span.article)}: ${quoted(wordsOf(material.sources, span))}`,
    );
    return {
      message: `Only one origin ${likely["single-origin"] < SURE ? "seems to have" : "has"} this, ${told.join("; ")}.`,
      passages,
    };
  });
