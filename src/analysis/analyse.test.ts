import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { it } from "vitest";
import { analyse } from "./analyse.ts";

/** Pieces of text that rules look for, to be put together in every wrong way. */
const PIECE = oneof(
  constantFrom(
    "0",
    "1",
    "$",
    "-",
    "–",
    "%",
    "\n",
    "\n\n",
    " ",
    '"',
    "“",
    "”",
    "'",
    "’s",
    ":",
    "…",
    ".",
    ",",
    "(",
    ")",
    "1.5",
    "per",
  ),
  constantFrom(
    "he said",
    "according to",
    "Tuesday",
    "May",
    "last",
    "million",
    "between",
    "and",
    "Dr.",
    "U.S.",
    "OPD",
    "who",
    "of",
    "to",
  ),
  string({ maxLength: 4 }),
);

it("analyses whatever stands in a text, wherever it ends", () => {
  assert(
    property(array(PIECE, { maxLength: 30 }), constantFrom("", " "), (pieces, gap) => {
      const text = pieces.join(gap);
      analyse({ text, published: "2031-05-05", language: "en" });
    }),
    { seed: 11, numRuns: 400 },
  );
});
