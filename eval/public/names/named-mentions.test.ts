import { expect, test } from "vitest";
import type { MarkedText } from "../ecbplus/read-ecbplus.ts";
import { namedMentions, plainWordsOf } from "./named-mentions.ts";

const marked = (text: string, ...mentions: string[]): MarkedText => ({
  id: "t",
  text,
  mentions: mentions.map((words) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    kind: "HUMAN_PART_PER",
    chain: words,
  })),
});

test("tells names from pronouns and descriptions", () => {
  const text = marked(
    "Driver Flees. She saw Captain Ada Brill, a driver, in a clinic in Velmora. Brill fled to the town of Velmora.",
    "Driver",
    "She",
    "Captain Ada Brill",
    "a driver",
    "a clinic in Velmora",
    "Brill fled",
    "Velmora",
  );
  const found = namedMentions(text, plainWordsOf([text])).map(({ chain }) => chain);
  expect(found).toEqual(["Captain Ada Brill", "Velmora"]);
});
