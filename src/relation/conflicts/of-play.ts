/** What a match counts over and over, of everyone who plays in it. */
export const OF_PLAY = new Set(
  "point yard touchdown pass catch carry rebound assist goal lead game win loss run score shot save hit inning set round foul card lap".split(
    " ",
  ),
);
