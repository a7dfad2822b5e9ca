import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../analysis/analyse.ts";
import type { Story } from "../relation.ts";
import { relate } from "../relate.ts";

function storyOf(...texts: readonly string[]): Story {
  return texts.map((text, index) => {
    const article = {
      id: `a${index + 1}`,
      outlet: "Harbour Post",
      title: "",
      published: "2031-05-07",
      language: "en",
      text,
      sha256: "",
    };
    return { article, analysis: analyse(article) };
  });
}

/** The conflicts of the articles: rule, and the words of both passages. */
function found(...texts: readonly string[]): [string, string, string][] {
  const story = storyOf(...texts);
  const cut = (span: { article: string; start: number; end: number }): string =>
    story.find(({ article }) => article.id === span.article)!.article.text.slice(span.start, span.end);
  return relate(story).conflicts.map(({ rule, a, b }) => [rule, cut(a), cut(b)]);
}
const rules = (...texts: readonly string[]): string[] => found(...texts).map(([rule]) => rule);

describe("quoted-differently", () => {
  it("sets two wordings of one quotation against each other", () => {
    expect(
      found(
        '"We will never close the old harbour while I am mayor," Ines Orvald said.',
        '"We shall never close the old port while I am mayor," Ines Orvald said.',
      ),
    ).toEqual([
      [
        "quoted-differently",
        "We will never close the old harbour while I am mayor,",
        "We shall never close the old port while I am mayor,",
      ],
    ]);
  });

  it.each([
    [
      "a contraction",
      '"We will not close the harbour this year," said Ines Orvald.',
      '"We won\'t close the harbour this year," said Ines Orvald.',
    ],
    [
      "a shorter excerpt",
      '"We will not close the harbour this year," said Ines Orvald.',
      'Ines Orvald said the town would "not close the harbour" at all.',
    ],
    [
      "spelling by country",
      '"We will organise the labour at the harbour," said Ines Orvald.',
      '"We will organize the labor at the harbor," said Ines Orvald.',
    ],
    [
      "a bracketed insertion",
      '"We will not close the harbour this year," said Ines Orvald.',
      '"We will not close the harbour this year [2031]," said Ines Orvald.',
    ],
    [
      "another sentence with a name in common",
      '"The Old Harbour Act must stay as it is for all our children," said Ines Orvald.',
      '"Nobody reads the Old Harbour Act any more in these offices," said Ines Orvald.',
    ],
  ])("takes %s for no other wording", (_, a, b) => {
    expect(rules(a, b)).toEqual([]);
  });
});

describe("other-figure", () => {
  const first = "Inspectors counted forty barges in the northern basin of Aldermoor harbour on Monday.";

  it("sets against each other two counts of the same thing", () => {
    expect(
      rules(first, "Inspectors counted sixty barges in the northern basin of Aldermoor harbour on Monday."),
    ).toEqual(["other-figure"]);
  });

  it("leaves out what grows, what is a part, and what the other article gives too", () => {
    expect(rules("The storm killed 12 people in Aldermoor.", "The storm killed 19 people in Aldermoor.")).toEqual([]);
    expect(rules(first, "Inspectors counted sixty of the barges in the northern basin of Aldermoor harbour.")).toEqual(
      [],
    );
    const both =
      "Inspectors counted sixty barges in the northern basin of Aldermoor harbour. Later they counted forty barges.";
    expect(rules(first, both)).toEqual([]);
  });
});

describe("denied", () => {
  it("sets a denial against the report of the event", () => {
    expect(
      found(
        "Boats of the navy bombed the lighthouse at Merrow Point on Monday, a keeper said.",
        "Nothing is known of losses. The navy did not bomb the lighthouse at Merrow Point, its admiral said.",
      ).map(([rule]) => rule),
    ).toEqual(["denied"]);
  });

  it("sets the denial of who did it against reports that name the doer, before the event or after 'by'", () => {
    const denial = "Nothing is known of losses. Ostia had not bombed the lighthouse at Merrow Point, its admiral said.";
    expect(rules("Boats from Ostia bombed the lighthouse at Merrow Point on Monday.", denial)).toEqual(["denied"]);
    expect(rules("An attack by Ostian boats wrecked the lighthouse at Merrow Point on Monday.", denial)).toEqual([
      "denied",
    ]);
    expect(rules("The lighthouse at Merrow Point was bombed on Monday.", denial)).toEqual([]);
    expect(rules("An attack by North Ostia wrecked the lighthouse at Merrow Point.", denial)).toEqual([]);
  });

  it("asks for what narrows the denied event: the noun after 'no', the adjective before what it befell", () => {
    const reached = "The council reached a deal on the harbour with the ferry line.";
    expect(rules("No decision has been reached on the harbour of the ferry line.", reached)).toEqual([]);
    const landed = "Tam Brisk landed a blow on the harbour wall.";
    expect(rules("Tam Brisk did not land a clean blow on the harbour wall.", landed)).toEqual([]);
    expect(rules("Tam Brisk did not land a blow on the harbour wall.", landed)).toEqual(["denied"]);
  });

  it("does not set a denial against a charge, a doubt or a plan", () => {
    const denial =
      "Nothing is known of losses. The navy did not bomb the lighthouse at Merrow Point, its admiral said.";
    expect(rules("Boats of the navy nearly bombed the lighthouse at Merrow Point on Monday.", denial)).toEqual([]);
    expect(rules("The navy will bomb the lighthouse at Merrow Point.", denial)).toEqual([]);
  });

  it("does not take another event, another subject or a rule for a contradiction", () => {
    expect(rules("The navy bombed a barn in Oldmere on Monday.", "The navy did not bomb the lighthouse.")).toEqual([]);
    expect(rules("Ines Orvald visited the mill on Monday.", "Tam Brisk did not visit the mill.")).toEqual([]);
    expect(rules("The navy bombed the lighthouse on Monday.", "The navy must not bomb the lighthouse.")).toEqual([]);
  });
});

describe("time and place", () => {
  it("finds a minute taken over without its zone", () => {
    expect(
      rules(
        "The ferry struck the reef at 9:43 a.m. local time on Monday.",
        "The ferry struck the reef on Monday at 0943 GMT, the coast guard said.",
      ),
    ).toEqual(["other-zone"]);
  });

  it("finds the article that gives another day than all others", () => {
    const monday = "Coast guards foiled an attack on a ferry off Merrow Point on Monday.";
    expect(
      rules(
        monday,
        `${monday} The ferry was full.`,
        "Coast guards thwarted an attack on a ferry off Merrow Point on Tuesday.",
      ),
    ).toEqual(["other-day", "other-day"]);
  });

  it("finds another clock time and another year in clauses that are alike", () => {
    expect(
      rules(
        "The ferry hit the Merrow sandbank in thick fog at 6:40 a.m. on Monday.",
        "The ferry struck the Merrow sandbank at 7:20 a.m. on Monday.",
      ),
    ).toEqual(["other-clock"]);
    expect(
      rules(
        "Voters in Aldermoor approved a bond to repair the sea wall in 2028.",
        "In 2029 voters in Aldermoor approved a bond to repair the sea wall.",
      ),
    ).toEqual(["other-date"]);
  });

  it("finds directions that exclude each other", () => {
    expect(
      rules(
        "The wreck lies 40 kilometres north of Aldermoor, divers said.",
        "The wreck was found 40 kilometres south of Aldermoor.",
      ),
    ).toEqual(["other-direction"]);
    expect(
      rules("The wreck lies 40 kilometres north of Aldermoor.", "It lies 40 kilometres north-west of Aldermoor."),
    ).toEqual([]);
  });
});

describe("findConflicts", () => {
  it("gives passages of two articles, in range, and the same each time, for any texts", () => {
    const word = constantFrom(
      '"',
      "“",
      "”",
      "the navy",
      "did not",
      "bombed",
      "the mill",
      "said",
      "12",
      "barges",
      "Monday",
      ".",
      "\n\n",
      "\ud800",
      "no one",
    );
    const text = array(word, { maxLength: 40 }).map((words) => words.join(" "));
    assert(
      property(text, text, text, (x, y, z) => {
        const story = storyOf(x, y, z);
        const { conflicts } = relate(story);
        for (const { a, b } of conflicts) {
          expect(a.article).not.toBe(b.article);
          for (const span of [a, b]) {
            const length = story.find(({ article }) => article.id === span.article)!.article.text.length;
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(length);
          }
        }
        expect(relate(storyOf(x, y, z)).conflicts).toEqual(conflicts);
      }),
      { numRuns: 60 },
    );
  });
});

it("does not set a change since some day against the change of one day", () => {
  const day = "Orvald Shipping shares rose 4 percent on Wednesday.";
  expect(rules(day, "Orvald Shipping shares have risen 9 percent since Monday.")).toEqual([]);
});
