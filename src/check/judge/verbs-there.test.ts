import { expect, it } from "vitest";
import { layOut } from "../../analysis/en/layout/layout.ts";
import { kinTermOf } from "../stance/readings.ts";
import { excludes } from "./exclusive-words.ts";
import { type VerbsThere, verbsIn } from "./verbs-there.ts";

const verbs = (text: string, word: string): VerbsThere => {
  const { tokens } = layOut(text);
  const own = layOut(`They ${word} it.`).tokens.find(({ text: one }) => one === word)!;
  return verbsIn(tokens, new Set([kinTermOf(own)!]));
};

it("reads whether a verb is negated, still to come or a charge where a passage has it", () => {
  expect(verbs("The board signed the lease.", "signed")).toEqual({ had: 1, negated: 0, open: 0, charged: 0 });
  expect(verbs("The board has not signed the lease.", "signed")).toMatchObject({ had: 1, negated: 1 });
  expect(verbs("The board is expected to sign the lease.", "signed")).toMatchObject({ had: 1, open: 1 });
  expect(verbs("The board is accused of having signed the lease.", "signed")).toMatchObject({ had: 1, charged: 1 });
  expect(verbs("The board met.", "signed")).toEqual({ had: 0, negated: 0, open: 0, charged: 0 });
});

it("does not read over the end of a part", () => {
  expect(verbs("The mayor did not come, but the board signed the lease.", "signed")).toMatchObject({ negated: 0 });
});

it("knows words that exclude one another, unless both are there", () => {
  const words = (text: string): Set<string> => new Set(text.split(" "));
  expect(excludes(words("on the north bank"), words("on the south bank"))).toBe(true);
  expect(excludes(words("on the north bank"), words("on the north and south bank"))).toBe(false);
  expect(excludes(words("on the north bank"), words("on the bank"))).toBe(false);
});
