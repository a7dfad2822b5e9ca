import type { CommentRule } from "../../model/checked-draft.ts";
import { Rule } from "../../model/finding.ts";
import { whyNoRule } from "../levels.ts";
import type { Directive } from "./find-directives.ts";

/** A comment that passes over what some rules find, with the reason. */
export interface Ignore {
  readonly at: Directive;
  readonly rules: readonly Rule[];
  /** Where it holds: the whole draft, or its paragraph. */
  readonly scope: "file" | "paragraph";
  readonly reason: string;
}

/** What is wrong with a comment. */
export interface CommentFault {
  readonly at: Directive;
  readonly rule: CommentRule;
  readonly message: string;
}

const FORM = "<!-- readout-ignore rule: reason -->";
const BODY = /^(?<verb>[a-z-]+)(?<rules>[^:]*)(?<reason>:[\s\S]*)?$/u;

/**
 * Reads a comment: `readout-ignore rule, rule: reason` for its paragraph, `readout-ignore-file rule: reason` for the draft.
 * A comment without a reason does not hold; of one that names a rule that there is not, the rest holds.
 */
export function parseDirective(at: Directive): { readonly ignore?: Ignore; readonly faults: readonly CommentFault[] } {
  const { verb = "", rules = "", reason = "" } = BODY.exec(at.body)?.groups ?? {};
  const fault = (rule: CommentRule, message: string): CommentFault => ({ at, rule, message });
  if (verb !== "ignore" && verb !== "ignore-file") {
    return { faults: [fault("ignore-unknown", `There is no comment 'readout-${verb}'; write ${FORM}.`)] };
  }
  const named = rules.split(/[\s,]+/u).filter((name) => name !== "");
  const known = named.flatMap((name) => Rule.safeParse(name).data ?? []);
  const faults = named
    .filter((name) => !Rule.safeParse(name).success)
    .map((name) => fault("ignore-unknown", unknown(name)));
  if (named.length === 0) faults.push(fault("ignore-unknown", `The comment names no rule; write ${FORM}.`));
  const why = reason.slice(1).trim();
  if (why === "")
    faults.push(fault("ignore-reason", `The comment gives no reason, so it does not hold; write ${FORM}.`));
  if (why === "" || known.length === 0) return { faults };
  return { ignore: { at, rules: known, scope: verb === "ignore" ? "paragraph" : "file", reason: why }, faults };
}

function unknown(name: string): string {
  const why = whyNoRule(name);
  if (why === undefined) return `'${name}' is about comments; it is turned off with --rule or in the settings.`;
  return `${why.charAt(0).toUpperCase()}${why.slice(1)}${why.endsWith("?") ? "" : "."}`;
}
