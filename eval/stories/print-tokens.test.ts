import { expect, it } from "vitest";
import { printTokens } from "./print-tokens.ts";

/** A document of ECB+ from sentences whose tokens stand with spaces between them. */
const xml = (...sentences: readonly string[]): string =>
  sentences
    .map((sentence, s) =>
      sentence
        .split(" ")
        .map((token, n) => `<token t_id="${s}${n}" sentence="${s}" number="${n}">${token}</token>`)
        .join("\n"),
    )
    .join("\n");

it.each([
  ["The mill , closed since 1998 , burned .", "The mill, closed since 1998, burned."],
  ["It paid $ 2 . 5 million to 1 , 200 people at 10 : 30 .", "It paid $2.5 million to 1,200 people at 10:30."],
  ["On May 4 , 2031 the U . S . court ruled .", "On May 4, 2031 the U.S. court ruled."],
  ["A 30 - year - old man - who had fled .", "A 30-year-old man - who had fled."],
  ['" We held , " she said , " all night . "', '"We held," she said, "all night."'],
  ["The town ’ s mayor and the crew 's cook", "The town’s mayor and the crew's cook"],
  ["Smith &amp; Co rose 3 %", "Smith & Co rose 3%"],
])("prints %s", (tokens, printed) => expect(printTokens(xml(tokens))).toBe(printed));

it("prints a line for each sentence and leaves the article's address out", () => {
  expect(printTokens(xml("http : / / example . org / a", "One .", "Two ."))).toBe("One.\n\nTwo.");
});
