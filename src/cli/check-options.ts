import { InvalidArgumentError } from "commander";
import { isSetting, type Levels, SETTINGS, whyNoRule } from "../check/levels.ts";

/** One more `--rule name=level`. */
export function addRule(word: string, before: Levels = {}): Levels {
  const [name = "", setting = ""] = word.split("=");
  const why = whyNoRule(name);
  if (why !== undefined) throw new InvalidArgumentError(`${why}${why.endsWith("?") ? "" : "."}`);
  if (!isSetting(setting)) throw new InvalidArgumentError(`write ${name}=${SETTINGS.join(`, ${name}=`)}.`);
  return { ...before, [name]: setting };
}

/** A number of things. */
export function wholeNumber(word: string): number {
  if (!/^\d{1,9}$/u.test(word)) throw new InvalidArgumentError("it has to be a whole number from 0 on.");
  return Number(word);
}
