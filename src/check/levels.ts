import type { AnyRule, CommentRule } from "../model/checked-draft.ts";
import { Level } from "../model/finding.ts";

/** Levels other than the usual ones, by rule. */
export type Levels = Readonly<Partial<Record<AnyRule, Level | "off">>>;

/** What a rule may be set to. */
export const SETTINGS = ["off", ...Level.options] as const;

const USUAL: Readonly<Record<CommentRule, Level>> = {
  "ignore-unknown": "warning",
  "ignore-reason": "warning",
  "ignore-unused": "note",
};

/** The level of what is wrong with a comment. */
export const levelOf = (rule: CommentRule, levels: Levels): Level | "off" => levels[rule] ?? USUAL[rule];
