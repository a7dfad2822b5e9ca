import { describe, expect, test } from "vitest";
import { type Given, speakersOf } from "../../../../test/support/speakers-of.ts";

const WORDS = "the pier was shut";
const speaker = (text: string, given: Omit<Given, "words">): string | undefined =>
  speakersOf(text, [{ kind: "indirect", ...given, words: WORDS }])[0];

describe("who is quoted speaks, not who quotes", () => {
  test("quoted X as saying", () => {
    const text = `The news agency Ostpress quoted the head of the port, Jonas Odden, as saying ${WORDS}.`;
    expect(speaker(text, { source: "Ostpress", cue: "as saying" })).toBe("Jonas Odden");
  });
  test("X was quoted by Y as saying", () => {
    const text = `Port chief Jonas Odden was quoted by Ostpress as saying that ${WORDS}.`;
    expect(speaker(text, { source: "Ostpress", cue: "as saying" })).toBe("Jonas Odden");
  });
});

describe("whose words a noun reports", () => {
  test("those of whom it says so", () => {
    expect(speaker(`Petra Lind rejects police claims that ${WORDS}.`, { cue: "claims" })).toBe("police");
    expect(
      speaker(`Petra Lind is not alone in her contention that ${WORDS}.`, { source: "her", cue: "contention" }),
    ).toBe("Petra Lind");
  });
  test("denied reports are not the denier's, who goes on to speak", () => {
    const text = `Petra Lind denied reports that ${WORDS}. "It never was, and I was there all day."`;
    expect(
      speakersOf(text, [
        { words: WORDS, source: "Petra Lind", cue: "denied reports", kind: "indirect" },
        { words: "It never was, and I was there all day." },
      ]),
    ).toEqual(["reports", "Petra Lind"]);
  });
  test("a paper that reports is the paper", () => {
    expect(speaker(`The Velmora Post reports ${WORDS}.`, { source: "The Velmora Post", cue: "reports" })).toBe(
      "Velmora Post",
    );
  });
});

describe("a verb without a subject beside it", () => {
  test("a participle after a comma", () => {
    const text = `Petra Lind was upfront about her view of Karl Brandt, the mayor, saying ${WORDS}.`;
    expect(speaker(text, { source: "Karl Brandt, the mayor", cue: "saying" })).toBe("Petra Lind");
  });
  test("a participle behind an object", () => {
    const text = `Petra Lind made a pitch to Karl Brandt saying ${WORDS}.`;
    expect(speaker(text, { source: "Karl Brandt", cue: "saying" })).toBe("Petra Lind");
  });
  test("a second verb after 'and'", () => {
    const text = `Petra Lind condemned Karl Brandt's latest plan and said ${WORDS}.`;
    expect(speaker(text, { source: "Karl Brandt's latest plan", cue: "said" })).toBe("Petra Lind");
  });
});

describe("words without a source", () => {
  test("a line of a script inside the marks", () => {
    const text = '"LIND: We waited for a whole day.\n\n"ODDEN: We did not."\n\nPetra Lind and Jonas Odden met.';
    expect(speakersOf(text, [{ words: "LIND: We waited for a whole day." }, { words: "ODDEN: We did not." }])).toEqual([
      "Petra Lind",
      "Jonas Odden",
    ]);
  });
  test("a colon leads over from its subject", () => {
    const text = 'Jonas Odden came.\n\nThe Velmora Post reported:\n\n"It rained the whole day."';
    expect(speakersOf(text, [{ words: "It rained the whole day." }])).toEqual(["Velmora Post"]);
  });
  test("a name behind the marks, before a verb of other words", () => {
    const text = '"It rained!" Jonas Odden, after a pause, said of Petra Lind.';
    expect(speakersOf(text, [{ words: "It rained!", cue: "said" }])).toEqual(["Jonas Odden"]);
  });
});
