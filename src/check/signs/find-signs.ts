import type { Found } from "../found.ts";
import type { Material } from "../material.ts";
import { figureDiffers } from "../rules/figure-differs.ts";
import { timeDiffers } from "../rules/time-differs.ts";
import { contraries } from "./contrary.ts";
import { disputes } from "./disputed.ts";
import { loneStatements } from "./lone.ts";

/** What each of the rules of thumb finds in a draft; the judge weighs them with all else. */
export interface Signs {
  readonly contrary: readonly Found[];
  readonly disputed: readonly Found[];
  readonly lone: readonly Found[];
  readonly figure: readonly Found[];
  readonly time: readonly Found[];
}

export const findSigns = (material: Material): Signs => ({
  contrary: contraries(material),
  disputed: disputes(material),
  lone: loneStatements(material),
  figure: figureDiffers(material),
  time: timeDiffers(material),
});
