import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layOut } from "../layout/layout.ts";
import { findNames } from "./find-names.ts";

const read = (text: string) => {
  const named = findNames(layOut(text));
  const words = (range: { start: number; end: number }): string => text.slice(range.start, range.end);
  return {
    forms: named.bearers.map((bearer) => [...new Set(bearer.names.map((index) => words(named.names[index]!)))]),
    bearers: named.bearers,
    wholes: named.names.flatMap((name) => (name.whole ? [words(name.whole)] : [])),
    references: named.references.map((reference) => `${words(reference)}=${named.bearers[reference.bearer]!.name}`),
    roles: named.bearers.flatMap((bearer) => bearer.roles.map(words)),
  };
};
const formsOf = (text: string): string[][] => read(text).forms;

describe("which words are a name", () => {
  test("a possessive is no part of it", () => {
    expect(formsOf("They saw Marlena Voss's boat.")).toEqual([["Marlena Voss"]]);
  });
  test("a title before it is no part of it but of its whole", () => {
    const { forms, wholes } = read("They met Prime Minister Marlena Voss on the pier.");
    expect(forms).toEqual([["Marlena Voss"]]);
    expect(wholes).toEqual(["Prime Minister Marlena Voss"]);
  });
  test("a word at a sentence's beginning is one only where something says so", () => {
    expect(formsOf("Officials waited. Prosecutors left. Drobnik waited.")).toEqual([["Drobnik"]]);
    expect(formsOf("They met Jonas White. White said nothing.")).toEqual([["Jonas White", "White"]]);
  });
  test("a version, a release and a numbered body or street belong to it", () => {
    expect(formsOf("He used the new Orbit Browser 8 on Orbit Server 2031 R2 for a while.")).toEqual([
      ["Orbit Browser 8"],
      ["Orbit Server 2031 R2"],
    ]);
    expect(formsOf("They marched to the 12th Precinct on E. 52nd St. and sat down.")).toEqual([
      ["12th Precinct"],
      ["E. 52nd St."],
    ]);
  });
  test("versions are apart, and abbreviated with their number", () => {
    const text = "The flaw is in Orbit Browser 8 and Orbit Browser 9. Users of OB8 and OB9 were told of it.";
    expect(formsOf(text)).toEqual([
      ["Orbit Browser 8", "OB8"],
      ["Orbit Browser 9", "OB9"],
    ]);
  });
  test("a weekday belongs to the name of a day, not to somebody before it", () => {
    expect(formsOf("It was a part of the monthly Market Tuesday for all of them.")).toEqual([["Market Tuesday"]]);
    expect(formsOf("He spoke when he introduced Pike Tuesday on the pier.")).toEqual([["Pike"]]);
  });
  test("the title of a work in marks is one", () => {
    expect(formsOf('She was seen in the series "Harbour Lights" and in ‘The Storm: Last Days’ for years.')).toEqual([
      ["Harbour Lights"],
      ["The Storm: Last Days"],
    ]);
  });
  test("a numbered precinct is no force of its own", () => {
    const { bearers } = read("They marched from the Orvik Police Department to the 12th Police Precinct on the pier.");
    expect(bearers.map(({ name, offices = [] }) => [name, offices.length])).toEqual([
      ["Orvik Police Department", 1],
      ["12th Police Precinct", 0],
    ]);
  });
  test("a handle is one", () => {
    expect(formsOf("She wrote to @HarbourNews at once.")).toEqual([["@HarbourNews"]]);
  });
  test("in a title only what is known or strange is one", () => {
    const text = "Harbor Master Quits After Velmora Storm\n\nThe storm hit Velmora on Monday. People stayed at home.";
    expect(formsOf(text)).toEqual([["Velmora"]]);
  });
  test("a lead in capitals is none", () => {
    expect(formsOf("A HEAVY STORM hit the town of Velmora late on Monday.")).toEqual([["Velmora"]]);
  });
  test("days, months and demonyms alone are none", () => {
    expect(formsOf("On Monday the French team left; in March they came back.")).toEqual([]);
  });
  test("initials, particles, hyphens, 'and' and 'of' hold it together", () => {
    const text =
      "He met Karl F. Odden, Rosa de la Cuesta and Anne-Lise Brandt at the Department of Food and Trade and the Bank of Velmora.";
    expect(formsOf(text).flat()).toEqual([
      "Karl F. Odden",
      "Rosa de la Cuesta",
      "Anne-Lise Brandt",
      "Department of Food and Trade",
      "Bank of Velmora",
    ]);
  });
  test("a demonym and a generic noun make a body's name", () => {
    expect(formsOf("The Kenyan navy and the Voss administration agreed.").flat()).toEqual([
      "Kenyan navy",
      "Voss administration",
    ]);
  });
  test("a nickname in marks and the surname behind it go on with a given name", () => {
    expect(formsOf('Vincent "The Heron" Drobnik left. Deputy Luis (Jerry) Odden stayed.')).toEqual([
      ['Vincent "The Heron" Drobnik'],
      ["Luis (Jerry) Odden"],
    ]);
    expect(formsOf('He read the "Harbor" Times.')).toEqual([]);
  });
  test("a surname that is a title too is one where the full name is printed", () => {
    expect(formsOf("Jonas King left. King added nothing. The King stayed.")).toEqual([["Jonas King", "King"]]);
  });
  test("a common word that many bear is a surname where it says something", () => {
    expect(formsOf("White said nothing. Paint said nothing.")).toEqual([["White"]]);
  });
  test("the letter behind a number opens none, and a place of several words is no given name", () => {
    expect(formsOf("They paid 1B Mark Odden.")).toEqual([["Mark Odden"]]);
    expect(read("The San Diego Herons left.").bearers.map(({ kind }) => kind)).not.toContain("person");
  });
  test("a sea may stand without its noun", () => {
    expect(formsOf("It sank in the Mediterranean. The Mediterranean diet helps.")).toEqual([["Mediterranean"]]);
  });
  test("a country before a title is a name of its own", () => {
    expect(formsOf("On Friday Kenya President Abel Moraa spoke.").flat()).toEqual(["Kenya", "Abel Moraa"]);
  });
});

test("a Korean given name goes on behind its hyphen", () => {
  expect(formsOf("They met Kang Ho-jin. Kang smiled.")).toEqual([["Kang Ho-jin", "Kang"]]);
});

describe("who bears it", () => {
  test("a surname after the full name, a short given name, an initial", () => {
    expect(formsOf("They met Robert Odden. Then Odden left. They saw Bob Odden again, and R. Odden too.")).toEqual([
      ["Robert Odden", "Odden", "Bob Odden", "R. Odden"],
    ]);
  });
  test("two of one surname stay two", () => {
    const { bearers } = read("They met Jonas Odden and his wife, Petra Odden. Mrs. Odden smiled.");
    expect(bearers.map((bearer) => [bearer.name, bearer.gender])).toEqual([
      ["Jonas Odden", "male"],
      ["Petra Odden", "female"],
    ]);
    expect(bearers[1]!.names).toHaveLength(2);
  });
  test("an acronym after its expansion, or of its initials", () => {
    expect(formsOf("The Velmora Coastal Watch (VCW) left. The VCW came back.")).toEqual([
      ["Velmora Coastal Watch", "VCW"],
    ]);
    expect(formsOf("They asked the National Harbor Agency. The NHA said no.")).toEqual([
      ["National Harbor Agency", "NHA"],
    ]);
  });
  test("a country under its other names", () => {
    expect(formsOf("It came from the United States. The U.S. and the US agreed.")).toEqual([
      ["United States", "U.S.", "US"],
    ]);
  });
  test("a body by its building", () => {
    expect(formsOf("They asked the Pentagon. The Defense Department said no.")).toEqual([
      ["Pentagon", "Defense Department"],
    ]);
  });
  test("a place with and without its generic noun", () => {
    const { forms, wholes } = read("It rained in Tolma district. Roads in Tolma were closed.");
    expect(forms).toEqual([["Tolma"]]);
    expect(wholes).toEqual(["Tolma district"]);
  });
  test("roles stand beside the bearer", () => {
    expect(read("The pilot Jonas Odden spoke to Petra Lind, the harbor master of Velmora, on Friday.").roles).toContain(
      "harbor master of Velmora",
    );
  });
});

describe("what stands for a bearer", () => {
  test("pronouns by gender, descriptions by role and kind", () => {
    const text =
      "President Petra Lind met Jonas Odden. He thanked her. The president left. Brack Corp. paid. The company said so.";
    const { references } = read(text);
    expect(references).toContain("He=Jonas Odden");
    expect(references).toContain("her=Petra Lind");
    expect(references).toContain("The president=Petra Lind");
    expect(references).toContain("The company=Brack Corp.");
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    "Petra Lind",
    "Mr.",
    "U.S.",
    "of",
    "the",
    "(VCW)",
    "'s",
    "’",
    "AN",
    "and",
    "May",
    "-",
    '"',
    "said",
    ".",
    "\n\n",
    "&",
    ",",
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);

test("any text: names in order and in range, every name with its bearer, the same twice", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const layout = layOut(pieces.join(" "));
      const named = findNames(layout);
      let before = 0;
      named.names.forEach((name, index) => {
        expect(name.start).toBeGreaterThanOrEqual(before);
        expect(name.end).toBeGreaterThan(name.start);
        expect(name.end).toBeLessThanOrEqual(layout.text.length);
        expect(named.bearers[name.bearer]?.names).toContain(index);
        before = name.start;
      });
      for (const reference of named.references) expect(named.bearers[reference.bearer]).toBeDefined();
      expect(findNames(layout)).toEqual(named);
    }),
    { numRuns: 150 },
  );
});

describe("who bears a short name", () => {
  test("a person whose surname is a well-known body's name too, where the full name comes first", () => {
    expect(formsOf("Ada Ford led the crew. Ford was pleased.")).toEqual([["Ada Ford", "Ford"]]);
  });
  test("the man or the woman of a family by the title", () => {
    expect(
      read("Jonas Odden and Petra Odden met. Mr Odden spoke. Mrs Odden left.").bearers.map(({ names }) => names.length),
    ).toEqual([2, 2]);
    expect(formsOf("Mr. Odden and Mrs. Odden danced.")).toHaveLength(2);
  });
  test("the place of care that bears a person's name, behind 'at'", () => {
    expect(formsOf("She stayed at Betty Moraa. The Betty Moraa Clinic is in the hills.")).toEqual([
      ["Betty Moraa", "Betty Moraa Clinic"],
    ]);
    expect(formsOf("Betty Moraa said so. The Betty Moraa Clinic is in the hills.")).toHaveLength(2);
  });
  test("a team that a city's name stands for, in an article of sport", () => {
    const text =
      "The Chicago Herons hired a coach. Chicago won in the playoffs. Fans in Chicago cheered the quarterback and his touchdown.";
    const { bearers } = read(text);
    expect(bearers.map(({ name, names, teamOf }) => [name, names.length, teamOf])).toEqual([
      ["Chicago Herons", 2, "chicago"],
      ["Chicago", 1, undefined],
    ]);
  });
  test("no team where the article is not of sport", () => {
    const text = "The Chicago Herons are birds. Chicago counted them. They nest in Chicago.";
    expect(read(text).bearers.map(({ names }) => names.length)).toEqual([1, 2]);
  });
});
