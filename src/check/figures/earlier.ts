/** Words by which a sentence says itself that a figure was given before another. */
export const EARLIER =
  /\b(?:at first|first|initial|initially|earlier|original|originally|previous|previously|before|had (?:said|put|given|counted|reported|spoken))\b/iu;
