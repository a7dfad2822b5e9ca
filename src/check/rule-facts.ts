import type { AnyRule, CommentRule } from "../model/checked-draft.ts";
import type { Level, Rule } from "../model/finding.ts";
import { RULES } from "./rules/rules.ts";

/** What programs that show findings are told of a rule. */
export interface RuleFacts {
  /** What it finds, as a whole sentence. */
  readonly finds: string;
  /** What to do about it, as a whole sentence. */
  readonly advice: string;
  /** The level unless the user sets another. */
  readonly level: Level;
}

type Words = Omit<RuleFacts, "level">;

const OF_RULES: Readonly<Record<Rule, Words>> = {
  "quote-altered": {
    finds: "Words in quotation marks that no source prints so.",
    advice: "Print the words as a source has them, or take the marks away.",
  },
  "quote-not-found": {
    finds: "Words in quotation marks that no source has at all.",
    advice: "Name the source that has them, or take them out.",
  },
  "quote-speaker": {
    finds: "The right words under another speaker than the sources give.",
    advice: "Name the speaker whom the sources name.",
  },
  "quote-variant": {
    finds: "Words that the sources print differently, of which the draft has one wording.",
    advice: "See which wording is the right one, or that the draft is fine with the one it has.",
  },
  "figure-differs": {
    finds: "A figure that no source bears out, or that a later one has replaced.",
    advice: "Give the figure that the sources have, and say as of when.",
  },
  "figure-precision": {
    finds: "A figure that is more exact than the sources give it.",
    advice: "Keep the 'over', 'nearly' or 'about' of the source.",
  },
  "time-differs": {
    finds: "A date, weekday or time that the sources contradict.",
    advice: "Give the time that the sources have.",
  },
  "name-spelling": {
    finds: "A spelling of a name that no source uses, or two spellings in one draft.",
    advice: "Spell the name as the sources do, and everywhere alike.",
  },
  polarity: {
    finds: "A denial told as a fact, a plan told as done, an allegation told without its source.",
    advice: "Tell it as the source does: as denied, as planned, as said by someone.",
  },
  "single-origin": {
    finds: "A statement that only one origin has, told without attribution.",
    advice: "Say who reports it.",
  },
  contested: {
    finds: "A statement that the sources dispute, told as settled.",
    advice: "Say that it is disputed, and by whom.",
  },
  unsupported: {
    finds: "A sentence that stands on no passage of the sources.",
    advice: "Name its source, or take it out.",
  },
  copied: {
    finds: "Eight or more words in a row taken from a source outside quotation marks.",
    advice: "Put the words in quotation marks with their source, or say it in other ones.",
  },
};

const OF_COMMENTS: Readonly<Record<CommentRule, RuleFacts>> = {
  "ignore-unknown": {
    finds: "A comment to Readout that names no rule, or one that there is not.",
    advice: "Write <!-- readout-ignore rule: reason -->.",
    level: "warning",
  },
  "ignore-reason": {
    finds: "A comment that tells to ignore a rule and does not say why; it does not hold.",
    advice: "Write the reason behind a colon.",
    level: "warning",
  },
  "ignore-unused": {
    finds: "A comment that tells to ignore what is not found.",
    advice: "Take the comment out.",
    level: "note",
  },
};

/** The facts of a rule. */
export const factsOf = (rule: AnyRule): RuleFacts =>
  isOfComments(rule) ? OF_COMMENTS[rule] : { ...OF_RULES[rule], level: RULES[rule].level };

const isOfComments = (rule: AnyRule): rule is CommentRule => rule in OF_COMMENTS;
