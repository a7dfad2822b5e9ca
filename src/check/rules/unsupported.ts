import type { Found } from "../found.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import { judgedAs, nearest, SURE, told } from "./judged.ts";

/** Rule 'unsupported': a sentence of the draft that stands on no passage of the sources. */
export const unsupported = (material: JudgedMaterial): Found[] =>
  judgedAs("unsupported", material, (_, { looks, likely }) => {
    const shown = nearest(looks, 1);
    const nothing = `No source ${likely.unsupported < SURE ? "seems to have" : "has"} this`;
    return {
      message: shown.length > 0 ? `${nothing}; the nearest is ${told(material, shown)}.` : `${nothing}.`,
      passages: shown.map(({ passage }) => passage.span),
    };
  });
