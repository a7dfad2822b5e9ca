import { expect, it } from "vitest";
import { sampleReadout } from "../../test/support/sample-readout.ts";
import { lookupOf } from "./lookup.ts";
import { printedDifferently } from "./selection.ts";

it("lists an utterance as printed differently only where words are marked as differing", () => {
  const readout = sampleReadout();
  expect(printedDifferently(readout, lookupOf(readout))).not.toEqual([]);
  const utterances = readout.utterances.map((utterance) => ({ ...utterance, differing: [] }));
  expect(printedDifferently({ ...readout, utterances }, lookupOf(readout))).toEqual([]);
});
