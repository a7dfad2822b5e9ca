import type { Found } from "../found.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import { judgedAs, nearest, told } from "./judged.ts";

/** Rule 'unsupported': a sentence of the draft that stands on no passage of the sources. */
export const unsupported = (material: JudgedMaterial): Found[] =>
  judgedAs("unsupported", material, (_, { looks }) => {
    const shown = nearest(looks, 1);
    return {
      message:
        shown.length > 0 ? `No source has this; the nearest is ${told(material, shown)}.` : "No source has this.",
      passages: shown.map(({ passage }) => passage.span),
    };
  });
