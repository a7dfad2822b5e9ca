import { expect, test } from "vitest";
import { writeTokens } from "./write-tokens.ts";

const document = (...sentences: string[]): string => {
  let id = 0;
  return sentences
    .flatMap((sentence, index) =>
      sentence
        .split(" ")
        .map((word, number) => `<token t_id="${++id}" sentence="${index}" number="${number}">${word}</token>`),
    )
    .join("\n");
};

test("writes tokens as print does, and knows where each stands", () => {
  const { text, places } = writeTokens(
    document(`The mayor 's aide said : " We wo n't go ( yet ) . "`, "It rained &amp; snowed ."),
  );
  expect(text).toBe(`The mayor's aide said: "We won't go (yet)."\n\nIt rained & snowed.`);
  const place = places.get("2");
  expect(text.slice(place?.start, place?.end)).toBe("mayor");
});

test("leaves out the line of the article's address", () => {
  const { text, places } = writeTokens(document("http : / / example . org / a", "A heading"));
  expect(text).toBe("A heading");
  expect(places.has("1")).toBe(false);
});
