import type { Found } from "../found.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import { judgedAs, nearest, told } from "./judged.ts";

/** Rule 'single-origin': a statement that one origin alone has, told without its source, where the sources have several origins. */
export const singleOrigin = (material: JudgedMaterial): Found[] =>
  judgedAs("single-origin", material, (_, { looks }) => {
    const shown = nearest(looks, 1);
    return {
      message: `Only one origin has this, ${told(material, shown).replace(" ", ": ")}.`,
      passages: shown.map(({ passage }) => passage.span),
    };
  });
