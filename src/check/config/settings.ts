import { z } from "zod";
import type { Levels } from "../levels.ts";
import { SETTINGS, whyNoRule } from "../levels.ts";

const rules = z.record(
  z.string().superRefine((name, context) => {
    const why = whyNoRule(name);
    if (why !== undefined) context.addIssue({ code: "custom", message: why });
  }),
  z.enum(SETTINGS),
);

/** `readout.config.json` as it is written; nothing else may stand in it. */
export const SettingsFile = z.strictObject({
  /** For editors. */
  $schema: z.string().optional(),
  /** Sources: files and folders, counted from the file's own folder, or addresses. */
  against: z.union([z.string(), z.array(z.string())]).optional(),
  /** Levels by rule. */
  rules: rules.optional(),
  /** More warnings than this many end the command as errors do. */
  maxWarnings: z.number().int().nonnegative().optional(),
});

/** What a draft is checked by, beside what the command says. */
export interface Settings {
  /** The file that it was read from. */
  readonly file?: string;
  readonly against: readonly string[];
  readonly levels: Levels;
  readonly maxWarnings?: number;
}

export const NO_SETTINGS: Settings = { against: [], levels: {} };
