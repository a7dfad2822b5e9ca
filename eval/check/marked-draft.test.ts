import { expect, it } from "vitest";
import { parseMarked } from "./marked-draft.ts";

const HEAD = "story: examples/kiln\nsplit: read\n\n";

it("reads the head, the marks and the words between them, and leaves remarks out", () => {
  const { story, split, pieces } = parseMarked(
    "a.txt",
    `${HEAD}# A kiln\n#the sources have four\nIt has [[figure-differs/figure-precision (count): five]] doors. [[any: So it is told.]]\n`,
  );
  expect([story, split]).toEqual(["examples/kiln", "read"]);
  expect(pieces).toEqual([
    "# A kiln\nIt has ",
    { mark: ["figure-differs", "figure-precision"], kind: "count", words: "five" },
    " doors. ",
    { mark: "any", words: "So it is told." },
    "\n",
  ]);
});

it.each([
  ["no head", "It has five doors."],
  ["a mark that names no rule", `${HEAD}It has [[figure: five]] doors.`],
  ["a mark that is not closed", `${HEAD}It has [[figure-differs: five doors.`],
])("refuses %s", (_, source) => {
  expect(() => parseMarked("a.txt", source)).toThrow(/a\.txt/u);
});
