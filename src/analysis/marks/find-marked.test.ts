import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { findMarked } from "./find-marked.ts";

const blocksOf = (text: string): { start: number; end: number }[] =>
  [...text.matchAll(/[^\n]+/gu)].map((line) => ({ start: line.index, end: line.index + line[0].length }));
const wordsIn = (text: string): string[] =>
  findMarked(text, blocksOf(text)).map(({ start, end }) => text.slice(start, end));

describe("passages between quotation marks", () => {
  it.each([
    ["curly", "“We will go,” she said.", ["We will go,"]],
    ["straight", '"We will go," she said. "Soon."', ["We will go,", "Soon."]],
    ["doubled singles", "``We will go,'' she said.", ["We will go,"]],
    ["torn off by spaces", '"The ship sank. "', ["The ship sank."]],
    ["torn off at the start", '" We will go, " she said.', ["We will go,"]],
    ["torn off and joined to the next word", '"We will go, "she said. "Soon."', ["We will go,", "Soon."]],
    ["torn off before a comma", "“We will go “, she said.", ["We will go"]],
    ["single and torn off", "'We will go, ' she said.", ["We will go,"]],
    [
      "an opening mark that was lost",
      "The harbour of Tolmin will open its gates anew before the winter.”",
      ["The harbour of Tolmin will open its gates anew before the winter."],
    ],
    ["single in a headline", "Mayor calls plan 'a costly mistake' again", ["a costly mistake"]],
    ["apostrophes", "The miners' hut wasn't the mayor's.", []],
    ["clipped years", "Back in the '90s it wasn't so.", []],
    ["inches and feet", "A 12\" record and a 6' ladder.", []],
    ["nested", "“She told me, ‘Go home,’ and left,” he said.", ["She told me, ‘Go home,’ and left,"]],
    ["nested straight", "\"She told me, 'Go home,' and left,\" he said.", ["She told me, 'Go home,' and left,"]],
    ["behind a bidirectional control", "\u200e“We will go,”\u200e she said.", ["We will go,"]],
  ])("%s", (_, text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it("goes on over blocks that open anew", () => {
    const text = "“We waited a day.\n“Then we left,” she said.";
    const marked = findMarked(text, blocksOf(text));
    expect(marked.map((one) => [text.slice(one.start, one.end), one.closed, one.joins])).toEqual([
      ["We waited a day.", false, false],
      ["Then we left,", true, true],
    ]);
  });

  it("goes on over blocks that do not open anew", () => {
    expect(wordsIn('"We waited a day.\nNobody came.\nThen we left, " she said.\nIt rained.')).toEqual([
      "We waited a day.",
      "Nobody came.",
      "Then we left,",
    ]);
  });

  it("goes on to a mark that is torn off", () => {
    expect(wordsIn('"We waited a day.\nThen we left, "she said.\n"It rained."')).toEqual([
      "We waited a day.",
      "Then we left,",
      "It rained.",
    ]);
    expect(wordsIn('He saw one "run off in haste.\nNobody came. " A guard shouted "Stop!"')).toEqual([
      "run off in haste.",
      "Nobody came.",
      "Stop!",
    ]);
  });

  it.each(["said Petra Lind", "Lind told reporters", "the mayor said"])(
    "is closed by a mark torn off to '%s'",
    (report) => {
      expect(wordsIn(`"We waited a day.\nNobody came, "${report}.\nIt rained.`)).toEqual([
        "We waited a day.",
        "Nobody came,",
      ]);
    },
  );

  it("ends with its block where nothing closes it", () => {
    expect(wordsIn('"We waited a day.\nIt rained.\nIt rained again.')).toEqual(["We waited a day."]);
  });

  it("opens nothing in the midst of a sentence that nothing closes", () => {
    expect(wordsIn("The so-called “list of ships was lost.\nIt rained.")).toEqual([]);
  });
});

describe("any text", () => {
  const text = array(
    constantFrom('"', "“", "”", "'", "’", "‘", "''", "``", " ", "\n", "a", "said", ".", ",", "\ud800", "s", "7"),
  ).map((parts) => parts.join(""));

  it("yields passages in order, inside their blocks, apart from each other", () => {
    assert(
      property(text, (words) => {
        const blocks = blocksOf(words);
        const marked = findMarked(words, blocks);
        marked.forEach((one, i) => {
          const block = blocks[one.block]!;
          expect(one.start).toBeLessThan(one.end);
          expect(one.outer.start).toBeGreaterThanOrEqual(block.start);
          expect(one.outer.end).toBeLessThanOrEqual(block.end);
          expect(one.start).toBeGreaterThanOrEqual(one.outer.start);
          if (i > 0) expect(one.outer.start).toBeGreaterThanOrEqual(marked[i - 1]!.outer.end);
        });
        expect(findMarked(words, blocks)).toEqual(marked);
      }),
    );
  });

  it("stays linear where every mark is left open", () => {
    const words = "he said “a b' 'c \"d ".repeat(100_000);
    const start = performance.now();
    findMarked(words, [{ start: 0, end: words.length }]);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
