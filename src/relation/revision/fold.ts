/** The words of a passage without what typography changes: white space, the form of marks and dashes, soft hyphens. Letter case counts. */
export const folded = (text: string): string =>
  text
    .normalize("NFKC")
    .replaceAll(/[\u00ad\u200b-\u200d\ufeff]/gu, "")
    .replaceAll(/[‘’‚‛′`´]/gu, "'")
    .replaceAll(/''|[“”„‟″«»]/gu, '"')
    .replaceAll(/\s*(?:--|[–—―−])\s*|\s+-\s+/gu, " - ")
    .replaceAll(/\s+/gu, " ")
    .trim();
