import { describe, expect, test } from "vitest";
import { type Given, speakersOf } from "../../../../test/support/speakers-of.ts";

/** The speaker of the last of the given words. */
const speaker = (text: string, ...quotes: Given[]): string | undefined => speakersOf(text, quotes).at(-1);

const told = (words: string, source: string, cue = "said"): Given => ({ words, source, cue, kind: "indirect" });

describe("a source is a noun phrase", () => {
  test.each([
    [
      "a clause of which it is the subject",
      "The suit tells of a raid in which the baker said he was pushed.",
      told("he was pushed", "a raid in which the baker"),
      "the baker",
    ],
    [
      "a relative pronoun",
      "They fear the guards, whom villagers say take bribes.",
      told("take bribes", "whom villagers", "say"),
      "villagers",
    ],
    ["a mark", "(The pier is shut, say sailors.)", told("The pier is shut", "sailors.)", "say"), "sailors"],
    [
      "a clause behind it",
      "The pier is shut, says a sailor with a boat there, because Lind is late.",
      told("The pier is shut", "a sailor with a boat there, because Lind", "says"),
      "a sailor with a boat there",
    ],
    [
      "a day",
      "Yesterday the baker announced it would close.",
      told("it would close", "Yesterday the baker", "announced"),
      "the baker",
    ],
    [
      "the quoted words",
      "The flood reached Elm Creek and Port Elm, two sailors said.",
      told("The flood reached Elm Creek and Port Elm", "Port Elm, two sailors"),
      "two sailors",
    ],
  ])("without %s", (_, text, given, wanted) => {
    expect(speaker(text, given)).toBe(wanted);
  });

  test("a clause that tells who is meant stays, and names nobody in it", () => {
    const text = "A woman who knew Jonas Odden said the pier was shut.";
    expect(speaker(text, told("the pier was shut", "Jonas Odden"))).toBe("A woman who knew Jonas Odden");
  });
  test("'who' takes up whoever can speak", () => {
    const text = "It was a departure from its neighbors, who said the pier was shut.";
    expect(speaker(text, told("the pier was shut", "who"))).toBe("its neighbors");
  });
  test("'who' takes up all who are named side by side", () => {
    const text = "It was found by Petra Lind and Jonas Odden, who wrote that the pier was shut.";
    expect(speaker(text, told("the pier was shut", "who", "wrote"))).toBe("Petra Lind and Jonas Odden");
  });
  test("an office worker is no office that speaks for its town", () => {
    const text = "Velmora is old. An office worker in Velmora said the pier was shut.";
    expect(speaker(text, told("the pier was shut", "An office worker in Velmora"))).toBe("An office worker in Velmora");
  });
  test("the name before an aside", () => {
    const text = "Petra Lind (D-Velmora), a former adviser to Jonas Odden, noted that the pier was shut.";
    expect(speaker(text, told("the pier was shut", "Jonas Odden", "noted"))).toBe("Petra Lind");
  });
  test("the name before an aside, where no source was seen", () => {
    const text = "Jonas Odden left. Petra Lind, in a speech sent across Velmora, said the pier was shut.";
    expect(speaker(text, { words: "the pier was shut", cue: "said", kind: "indirect" })).toBe("Petra Lind");
  });
  test("a name that an apposition gives", () => {
    const text = "Another provincial official, Jonas Odden, told reporters that the pier was shut.";
    const given = told("the pier was shut", "Another provincial official, Jonas Odden", "told");
    expect(speaker(text, given)).toBe("Jonas Odden");
  });
});

describe("several speak together", () => {
  test("by their full names", () => {
    const text = 'Producers Petra Lind and Jonas Odden came. "We are glad," said Lind and Odden jointly.';
    expect(speaker(text, { words: "We are glad,", source: "Lind and Odden jointly", cue: "said" })).toBe(
      "Petra Lind and Jonas Odden",
    );
  });
  test("not one and a body, nor one of a body", () => {
    const text = "Petra Lind of Velmora Bank and Sons said the pier was shut.";
    expect(speaker(text, told("the pier was shut", "Petra Lind of Velmora Bank and Sons"))).toBe("Petra Lind");
  });
});

describe("a description of a body", () => {
  test("police are the one police body", () => {
    const text = "The Velmora Police Department sent two cars. Police said the pier was shut.";
    expect(speaker(text, told("the pier was shut", "Police"))).toBe("Velmora Police Department");
  });
  test("police are nobody of several", () => {
    const text = "Velmora Police and Tolma Police sent cars. Police said the pier was shut.";
    expect(speaker(text, told("the pier was shut", "Police"))).toBe("Police");
  });
  test("a company by its trade is no product and no ministry", () => {
    const text =
      "Oddensoft Inc. sells Velmora Office. Oddensoft's rivals wrote to the Trade Ministry. The software giant said it was late.";
    expect(speaker(text, told("it was late", "The software giant"))).toBe("Oddensoft Inc.");
  });
  test("the news agency is the one that is called so", () => {
    const text =
      "The Geological Survey measured it, the news agency Ostpress said. The agency also reported that it was late.";
    expect(
      speaker(
        text,
        told("The Geological Survey measured it", "the news agency Ostpress"),
        told("it was late", "The agency", "reported"),
      ),
    ).toBe("Ostpress");
  });
  test("somebody's team is no other body", () => {
    const text = "The Velmora Council met. Petra Lind's team said it was late.";
    expect(speaker(text, told("it was late", "Petra Lind's team"))).toBe("Petra Lind's team");
  });
});

test("our reporter is the outlet's own", () => {
  const text = "The BBC's Petra Lind went to Velmora. Jonas Odden stayed. Our reporter says it was late.";
  expect(speaker(text, told("it was late", "Our reporter", "says"))).toBe("Petra Lind");
});

describe("pronouns", () => {
  test("'she' is no spokesman", () => {
    const text = "A police spokesman said that when Mary Lind was asked, she told them it was late.";
    const quotes = [told("when Mary Lind was asked", "A police spokesman"), told("it was late", "she", "told")];
    expect(speaker(text, ...quotes)).toBe("Mary Lind");
  });
  test("'he' is who spoke, not whom his words are about", () => {
    const text = "Jonas Odden said Karl Brandt lied. He said the pier was shut.";
    expect(speaker(text, told("Karl Brandt lied", "Jonas Odden"), told("the pier was shut", "He"))).toBe("Jonas Odden");
  });
  test("brackets part no subject from its verb", () => {
    const text =
      'Karl Brandt refused to go. Rep. Jonas Odden (D-Velmora) answered when introducing Karl Brandt. "Maybe," he said.';
    expect(speaker(text, { words: "Maybe,", source: "he", cue: "said" })).toBe("Jonas Odden");
  });
});
