import picocolors from "picocolors";

/** How the parts of a line look; without colour every brush is the plain words. */
export interface Paint {
  readonly heading: (words: string) => string;
  readonly strong: (words: string) => string;
  readonly faint: (words: string) => string;
  readonly contested: (words: string) => string;
  readonly solid: (words: string) => string;
  /** Words that not every outlet prints; in brackets where there is no colour. */
  readonly differing: (words: string) => string;
  readonly wrong: (words: string) => string;
}

export function paintOf(colour: boolean): Paint {
  const colours = picocolors.createColors(colour);
  return {
    heading: (words) => colours.bold(colours.cyan(words)),
    strong: colours.bold,
    faint: colours.dim,
    contested: colours.yellow,
    solid: colours.green,
    wrong: colours.red,
    differing: colour ? (words) => colours.bold(colours.underline(words)) : (words) => `[${words}]`,
  };
}
