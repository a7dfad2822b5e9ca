import { AnyRule } from "../model/checked-draft.ts";
import { Level } from "../model/finding.ts";
import { nearestRule } from "./nearest-rule.ts";

/** Levels other than the usual ones, by rule. */
export type Levels = Readonly<Partial<Record<AnyRule, Level | "off">>>;

/** What a rule may be set to. */
export const SETTINGS = ["off", ...Level.options] as const;
export type Setting = (typeof SETTINGS)[number];

export const isSetting = (word: string): word is Setting => SETTINGS.some((setting) => setting === word);

/** Why a name is no rule, and which may be meant; undefined where it is one. */
export function whyNoRule(name: string): string | undefined {
  if (AnyRule.safeParse(name).success) return undefined;
  const near = nearestRule(name);
  return `there is no rule '${name}'${near === undefined ? "" : `; is '${near}' meant?`}`;
}
