import type { Level, Rule } from "../../model/finding.ts";
import type { Found } from "../found.ts";
import type { JudgedMaterial } from "../judged-material.ts";
import { figureDiffers } from "./figure-differs.ts";
import { figurePrecision } from "./figure-precision.ts";
import { quoteAltered } from "./quote-altered.ts";
import { quoteNotFound } from "./quote-not-found.ts";
import { quoteSpeaker } from "./quote-speaker.ts";
import { timeDiffers } from "./time-differs.ts";
import { nameSpelling } from "./name-spelling.ts";
import { polarity } from "./polarity.ts";
import { singleOrigin } from "./single-origin.ts";
import { contested } from "./contested.ts";
import { unsupported } from "./unsupported.ts";
import { copied } from "./copied.ts";
import { quoteVariant } from "./quote-variant.ts";

/** How a rule finds, and how much weight its findings have unless the user says otherwise. */
export interface RuleEntry {
  readonly level: Level;
  readonly find: (material: JudgedMaterial) => readonly Found[];
}

/** Every rule; one that is forgotten does not compile. */
export const RULES: Readonly<Record<Rule, RuleEntry>> = {
  "quote-altered": { level: "error", find: quoteAltered },
  "quote-not-found": { level: "error", find: quoteNotFound },
  "quote-speaker": { level: "error", find: quoteSpeaker },
  "quote-variant": { level: "note", find: quoteVariant },
  "figure-differs": { level: "error", find: figureDiffers },
  "figure-precision": { level: "warning", find: figurePrecision },
  "time-differs": { level: "error", find: timeDiffers },
  "name-spelling": { level: "warning", find: nameSpelling },
  polarity: { level: "error", find: polarity },
  "single-origin": { level: "warning", find: singleOrigin },
  contested: { level: "warning", find: contested },
  unsupported: { level: "warning", find: unsupported },
  copied: { level: "warning", find: copied },
};
