/** Words by which a sentence says itself that a figure was given before another. */
export const EARLIER =
  /\b(?:at first|on the first day|first (?:said|spoke|spoken|put|gave|given|reported|counted)|initial|initially|earlier|original|originally|previous|previously|had (?:said|put|given|counted|reported|spoken))\b/iu;
