import type { Found } from "../found.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import { judgedAs, nearest, told } from "./judged.ts";

/** Rule 'contested': a statement that the sources dispute, told as settled. */
export const contested = (material: JudgedMaterial): Found[] =>
  judgedAs("contested", material, (_, { looks }) => {
    const articles = new Set<number>();
    const shown = nearest(looks, looks.length).filter(({ passage: { article } }) => {
      const isNew = !articles.has(article);
      articles.add(article);
      return isNew;
    });
    const some = shown.slice(0, 3);
    return {
      message:
        some.length > 1
          ? `The sources seem to differ on this: ${told(material, some)}.`
          : `The sources may differ on this; the nearest is ${told(material, some)}.`,
      passages: some.map(({ passage }) => passage.span),
    };
  });
